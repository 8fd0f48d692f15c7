/** The three ledgers and the promise, read off a run. None of them asks how the bill fared. */
import { isAnswered, POINTS, pointsForRight } from './checkpoint.ts';
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

/**
 * What can still be had of what is possible: what went wrong is off it, what lies ahead is on it. It begins as all that is possible, never
 * grows, and at an ending it is what was earned.
 */
export function withinReach(level: Level, run: Run): Readonly<Record<LedgerName, number>> {
  const all = score(level, run);
  const of = (name: LedgerName) => {
    const clean = name === 'understanding' ? 0 : level.record[name];
    const items = Object.entries(run.ledgers[name]);
    const marks = items.reduce((sum, [, n]) => sum + Math.max(0, -n), 0);
    const missed = items.reduce((sum, [item, n]) => sum + (isQuestion(level, item) ? POINTS - bestOf(run, item, n) : 0), 0);
    return Math.max(all[name].earned, all[name].possible - Math.min(clean, marks) - missed - missedInHearings(level, run, name));
  };
  return { procedure: of('procedure'), understanding: of('understanding'), sources: of('sources') };
}

function isQuestion(level: Level, item: string): boolean {
  return level.shared.questions.some(({ id }) => id === item);
}

/** Where a second answer may still be given, what that would be worth. */
function bestOf({ at }: Run, question: string, points: number): number {
  const isOpen = at.kind === 'checkpoint' && at.asked.question === question && !isAnswered(at.asked);
  return isOpen ? Math.max(points, pointsForRight(at.asked.attempts.length + 1)) : points;
}

/** Of hearings that are decided. */
function missedInHearings(level: Level, { at, beat: present, road, ledgers }: Run, name: LedgerName): number {
  if (name === 'procedure') return 0;
  const over = level.beats.filter((beat) => {
    if (beat.kind !== 'hearing' || !road.includes(beat.id)) return false;
    return beat.id !== present || (at.kind === 'hearing' && at.decided !== null);
  });
  return over.reduce((sum, beat) => {
    if (beat.kind !== 'hearing') return sum;
    if (name === 'understanding') return sum + DRAFT_POINTS - (ledgers.understanding[`draft:${beat.id}`] ?? 0);
    const right = Object.keys(ledgers.sources).filter((item) => item.startsWith(`exhibit:${beat.id}/`)).length;
    return sum + (beat.draw - right) * EXHIBIT_POINTS;
  }, 0);
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
