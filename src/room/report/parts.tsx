/** Small parts of the report's page: a section, a table that can be scrolled by keyboard, a share as a bar with its numbers. */
import type { ComponentChildren } from 'preact';
import type { Share } from './questions.ts';
import { useReport } from './report-context.ts';

type SectionProps = { readonly id: string; readonly title: string; readonly children: ComponentChildren };

export function Section({ id, title, children }: SectionProps) {
  return (
    <section class="report-section" aria-labelledby={`report-${id}`}>
      <h2 id={`report-${id}`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

type TableProps = { readonly caption: string; readonly class?: string; readonly children: ComponentChildren };

/** Wide tables scroll by themselves, not with the page. */
export function ReportTable({ caption, class: className, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="report-scroll" aria-label={caption} tabIndex={0}>
      <table class={`report-table ${className ?? ''}`}>
        <caption>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

/** `12 of 28`, with a bar for the eye. */
export function ShareBar({ of: { right, of } }: { readonly of: Share }) {
  const { words } = useReport();
  if (of === 0) return <>{words.none}</>;
  return (
    <span class="report-share">
      <span class="report-share-says">
        <b>{shareSays(right, of)}</b> <small>{words.outOf(right, of)}</small>
      </span>
      <span class="report-bar" style={{ '--share': right / of }} aria-hidden="true" />
    </span>
  );
}

/** `43 %`, or a dash where there is nothing to share. */
export function shareSays(right: number, of: number): string {
  return of === 0 ? '—' : `${Math.round((100 * right) / of)}\u00a0%`;
}

/** Names in a row, or that there is nobody. */
export function People({ of }: { readonly of: readonly string[] }) {
  const { naming, words } = useReport();
  return <>{of.length === 0 ? words.questions.nobody : of.map(naming.of).join(', ')}</>;
}

/** Two places, with a minus as typography has it, so that it can't be taken for a dash. */
export function decimal(n: number, language: string): string {
  return n.toLocaleString(language, { maximumFractionDigits: 2, minimumFractionDigits: 2 }).replace(/^-/, '\u2212');
}
