/** Whose turn it is when one device goes round: everybody who is asked and hasn't answered, in the order of the roster. */
import type { Lesson, PupilId } from '../../rules/lesson.ts';
import { present } from '../../rules/seating.ts';
import { askedNow, doneBy } from '../../rules/wall-view.ts';

export type Turns = {
  /** What goes round: another name, another round. Null where nothing lies before the class. */
  readonly round: string | null;
  /** Who had no turn yet, in order. */
  readonly left: readonly PupilId[];
  /** Who had one and may take it once more: a vote can be changed until it is counted, an answer is given once. */
  readonly again: readonly PupilId[];
};

export function turnsIn(lesson: Lesson): Turns {
  const { table, quizzes } = lesson;
  const which = (['after', 'before'] as const).find((name) => quizzes[name]?.isOpen);
  const round = which ?? table?.id ?? null;
  if (round === null) return { round, left: [], again: [] };
  const done = doneBy(lesson);
  const asked = new Set(askedNow(lesson));
  const ids = present(lesson).flatMap(({ id }) => (asked.has(id) ? [id] : []));
  const isVote = which === undefined && (table?.kind === 'ballot' || table?.kind === 'poll');
  return { round, left: ids.filter((id) => !done.has(id)), again: isVote ? ids.filter((id) => done.has(id)) : [] };
}

/** The next after those who were passed over; they come last, and once all were, they are asked again. */
export function nextTurn({ left }: Pick<Turns, 'left'>, passed: readonly PupilId[]): PupilId | null {
  return left.find((id) => !passed.includes(id)) ?? passed.find((id) => left.includes(id)) ?? null;
}
