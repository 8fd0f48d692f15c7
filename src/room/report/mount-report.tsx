/** Puts the report into a page of the class: the one thing that other rooms call. */
import { render } from 'preact';
import { ReportPage, type ReportPageProps } from './report-page.tsx';

export type ReportOptions = Pick<ReportPageProps, 'pack' | 'lesson' | 'language' | 'offer'> & {
  /** Results of those who played alone, as `collect` has them. */
  readonly brought?: ReportPageProps['brought'];
  /** When the lesson was, ms since 1970. */
  readonly heldAt?: number;
  readonly onDelete?: () => void | Promise<void>;
};

export type MountedReport = {
  /** Draws it anew: after an answer, another language, more results. */
  readonly update: (options: ReportOptions) => void;
  readonly end: () => void;
};

export function mountReport(element: Element, options: ReportOptions): MountedReport {
  const update = ({ brought = NOBODY, heldAt, onDelete, ...rest }: ReportOptions) =>
    render(<ReportPage {...rest} brought={brought} heldAt={heldAt ?? null} onDelete={onDelete ?? null} />, element);
  update(options);
  return { update, end: () => render(null, element) };
}

const NOBODY: ReportPageProps['brought'] = [];
