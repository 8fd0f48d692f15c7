/** Where a level waits for the class: as it begins, before each vote and before each checkpoint. */
import type { Level } from '../../core/level.ts';
import type { Run } from '../../core/run.ts';
import type { Wording } from '../../core/wording.ts';

export type GateKind = 'start' | 'vote' | 'checkpoint';

export type Gate = {
  /** `start`, or the id of the beat that waits. */
  readonly id: string;
  readonly kind: GateKind;
  readonly title: Wording;
};

/** In the order in which the level has its beats. */
export function gatesOf(level: Pick<Level, 'beats' | 'title'>): readonly Gate[] {
  const before = level.beats.flatMap((beat): readonly Gate[] =>
    beat.kind === 'vote' || beat.kind === 'checkpoint' ? [{ id: beat.id, kind: beat.kind, title: beat.title }] : [],
  );
  return [{ id: 'start', kind: 'start', title: level.title }, ...before];
}

/** The gate that a run stands before; null where it may go on. A vote that was counted, or a question that was answered, is behind it. */
export function gateBefore(level: Level, run: Run, opened: ReadonlySet<string>): Gate | null {
  const gates = gatesOf(level);
  const { at } = run;
  const isBegun = (at.kind === 'vote' && at.tally !== null) || (at.kind === 'checkpoint' && (at.index > 0 || at.asked.attempts.length > 0));
  const isOver = level.beats.some((b) => b.id === run.beat && b.kind === 'ending');
  if (isOver) return null;
  if (!opened.has('start')) return gates[0] ?? null;
  const here = gates.find((g) => g.id === run.beat);
  return here && !isBegun && !opened.has(here.id) ? here : null;
}
