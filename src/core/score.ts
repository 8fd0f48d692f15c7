/** The three ledgers and the promise, read off a run. None of them asks how the bill fared. */
import { POINTS } from './checkpoint.ts';
import { DRAFT_POINTS, EXHIBIT_POINTS } from './hearing.ts';
import { holds } from './holds.ts';
import type { Level } from './level.ts';
import type { LedgerName } from './question.ts';
import type { Run } from './run.ts';
import type { Wording } from './wording.ts';

export const LEDGERS: readonly LedgerName[] = ['procedure', 'understanding', 'sources'];

export type Score = Readonly<Record<LedgerName, { readonly earned: number; readonly possible: number }>>;

/** What was earned, of what every road offers: a clean record, the questions of every checkpoint, the exhibits of every hearing. */
export function score(level: Level, run: Run): Score {
  const offered = pointsOffered(level);
  const of = (name: LedgerName) => {
    const clean = name === 'understanding' ? 0 : level.record[name];
    const items = Object.values(run.ledgers[name]);
    const marks = items.filter((n) => n < 0).reduce((a, b) => a + b, 0);
    const points = items.filter((n) => n > 0).reduce((a, b) => a + b, 0);
    // A run of an older version of the level may have met more than this one offers.
    const possible = clean + offered[name];
    return { earned: Math.min(possible, Math.max(0, clean + marks) + points), possible };
  };
  return { procedure: of('procedure'), understanding: of('understanding'), sources: of('sources') };
}

/** Whether anything the clerk did counts yet, for or against; what is there before is the clean record. */
export function hasScored({ ledgers }: Pick<Run, 'ledgers'>): boolean {
  return LEDGERS.some((name) => Object.keys(ledgers[name]).length > 0);
}

export type Mark = { readonly says: Wording; readonly kept: boolean };

/** How the clerk's promise stands: one mark for each thing that shows it. Empty while nothing is promised. */
export function promiseMarks(level: Level, run: Run): readonly Mark[] {
  if (run.promise === null) return [];
  return (level.marks[run.promise] ?? []).map((mark) => ({ says: mark.says, kept: holds(mark.when, run) }));
}

/** Points by ledger over all checkpoints and hearings; every road passes them all, and a tag has one ledger. */
function pointsOffered(level: Level): Readonly<Record<LedgerName, number>> {
  const offered = { procedure: 0, understanding: 0, sources: 0 };
  for (const beat of level.beats) {
    if (beat.kind === 'hearing') {
      offered.sources += beat.draw * EXHIBIT_POINTS;
      offered.understanding += DRAFT_POINTS;
    }
    if (beat.kind !== 'checkpoint') continue;
    for (const { tag, count } of beat.draws) {
      const ledger = level.shared.questions.find((q) => q.tags.includes(tag))?.ledger;
      if (ledger) offered[ledger] += count * POINTS;
    }
  }
  return offered;
}
