/** A lesson's report on one page: from what the class should talk about to who answered what. */

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dayIn } from '../../text/day.ts';
import './report.css';
import type { Pack } from '../../core/level.ts';
import { sayer } from '../../panels/sayer.tsx';
import { reportWords } from '../../text/words/class-report.ts';
import type { Result } from '../results/result.ts';
import type { Lesson } from '../rules/lesson.ts';
import { DecidedSection } from './decided-section.tsx';
import { FilesBar, type FilesProps } from './files-bar.tsx';
import { GainSection } from './gain-section.tsx';
import { MisreadingsSection } from './misreadings-section.tsx';
import { namingOf } from './naming.ts';
import { PupilsSection } from './pupils-section.tsx';
import { QuestionsSection } from './questions-section.tsx';
import { reportOf } from './report.ts';
import { ReportContext, type ReportScope, useReport } from './report-context.ts';
import { RoadSection } from './road-section.tsx';
import { summaryOf } from './summary.ts';
import { BlocsSection, VotesSection } from './votes-section.tsx';

export type ReportPageProps = Pick<FilesProps, 'heldAt' | 'offer' | 'onDelete'> & {
  readonly pack: Pack;
  /** Null where everybody played alone. */
  readonly lesson: Lesson | null;
  readonly brought: readonly Result[];
  /** Of the interface; the pack's words too, where it has them. */
  readonly language: string;
};

export function ReportPage({ pack, lesson, brought, language, heldAt, offer, onDelete }: ReportPageProps) {
  const [hasNames, setNames] = useState(true);
  const [isDeleted, setDeleted] = useState(false);
  const words = reportWords(language);
  const report = useMemo(() => reportOf(pack, lesson, brought), [pack, lesson, brought]);
  const naming = useMemo(() => namingOf(report.evidence, hasNames, words), [report, hasNames, words]);
  const scope: ReportScope = { report, words, naming, say: sayer(pack.shared, language), language };
  useOpenForPrinter();
  if (isDeleted)
    return (
      <article class="report">
        <h1 tabIndex={-1} ref={(h) => void h?.focus()}>
          {words.deleted}
        </h1>
      </article>
    );
  const isEmpty = report.evidence.replies.length === 0 && report.votes.length === 0 && report.decided.length === 0;
  return (
    <ReportContext.Provider value={scope}>
      <article class="report">
        <Head heldAt={heldAt} />
        <FilesBar heldAt={heldAt} onNames={setNames} offer={offer} onDelete={onDelete} onDeleted={() => setDeleted(true)} />
        {isEmpty ? (
          <p>{words.nothing}</p>
        ) : (
          <>
            <GainSection />
            <MisreadingsSection />
            <QuestionsSection />
            <PupilsSection />
            <VotesSection />
            <BlocsSection />
            <DecidedSection />
            <RoadSection />
          </>
        )}
      </article>
    </ReportContext.Provider>
  );
}

function Head({ heldAt }: Pick<ReportPageProps, 'heldAt'>) {
  const { report, words, language, say } = useReport();
  const { evidence, pack } = report;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  // “26 November”, as the game’s English has its dates.
  const date = (at: number) => dayIn(language, new Date(at), { day: 'numeric', month: 'long', year: 'numeric' });
  return (
    <header class="report-head">
      <p class="report-kind">
        {words.title} · {say(pack.shared.title)}
      </p>
      <h1 tabIndex={-1} ref={title}>
        {evidence.title || words.untitled}
      </h1>
      <p>
        {summaryOf(report, words)} {heldAt !== null && words.held(date(heldAt))}
      </p>
    </header>
  );
}

/** Paper can't be unfolded: everything is open while it prints. */
function useOpenForPrinter(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('.report details:not([open])')];
      for (const one of opened) one.open = true;
    };
    const close = () => {
      for (const one of opened) one.open = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}
