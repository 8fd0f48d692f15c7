/** A tiny level of nothing but questions, so that a review is drawn, asked and graded by the same rules as a checkpoint. */
import { TRIES } from './checkpoint.ts';
import type { Recall } from './deck.ts';
import type { Level, Shared } from './level.ts';

export const PRACTICE = 'practice';

/**
 * @param questions ids, in the order in which they are asked; those the pack no longer has are passed over
 * @returns null when none is left
 */
export function practiceLevel(shared: Shared, questions: readonly string[]): Level | null {
  const asked = questions.flatMap((id) => shared.questions.find((q) => q.id === id) ?? []);
  const [set, stage] = [shared.sets[0], shared.procedure.stages[0]];
  if (asked.length === 0 || !set || !stage) return null;
  const common = { set: set.id, title: shared.title, lines: [] } as const;
  return {
    id: PRACTICE,
    title: shared.title,
    about: shared.about,
    institution: set.institution,
    minutes: [1, 20],
    stage: stage.id,
    start: 'questions',
    calendar: { days: 0, unit: 'days' },
    variables: [],
    waysIn: [{ id: 'default', papers: [] }],
    beats: [
      // A tag of its own for each keeps the order: a checkpoint mixes only what has the same tag.
      { ...common, id: 'questions', kind: 'checkpoint', draws: asked.map((q) => ({ tag: q.id, count: 1 })), next: [{ to: 'done' }] },
      { ...common, id: 'done', kind: 'ending', stamp: shared.title, debrief: [] },
    ],
    hearsay: [],
    saidBefore: [],
    marks: {},
    record: { procedure: 0, sources: 0 },
    shared: { ...shared, questions: asked.map((q) => ({ ...q, tags: [q.id] })) },
  };
}

/** What the answers given to a question in a review say about how it is remembered; one that was left after a wrong answer wasn't. */
export function recallOf(attempt: number, right: boolean): Recall {
  if (!right) return 'again';
  return attempt < TRIES ? 'good' : 'hard';
}
