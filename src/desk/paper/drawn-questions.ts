/** The questions that a sheet asks: drawn by the level's checkpoints as in play, by a seed that the key shares. */
import type { Level } from '../../core/level.ts';
import type { Question } from '../../core/question.ts';
import { roller, shuffle } from '../../core/roller.ts';

export type Asked = {
  readonly question: Question /** Ids of what is offered, in the order in which it is printed. */;
  readonly order: readonly string[];
};

export function drawnQuestions(level: Level, seed: string): readonly Asked[] {
  const drawn: Question[] = [];
  for (const beat of level.beats) {
    if (beat.kind !== 'checkpoint') continue;
    for (const { tag, count } of beat.draws) {
      const bank = level.shared.questions.filter((q) => q.tags.includes(tag) && !drawn.includes(q));
      drawn.push(...shuffle(roller(seed, `paper:${beat.id}:${tag}`), bank).slice(0, count));
    }
  }
  return drawn.map((question) => ({ question, order: orderOf(level, question, seed) }));
}

function orderOf(level: Level, question: Question, seed: string): readonly string[] {
  const mixed = (ids: readonly string[]) => shuffle(roller(seed, `paper:${question.id}`), ids);
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return mixed(question.picks.map((p) => p.id));
    case 'order':
    case 'categorise':
      return mixed(question.items.map((i) => i.id));
    case 'match':
      return mixed(question.pairs.map((p) => p.id));
    case 'number':
      return [];
    case 'hottext':
      // Sentences of a passage stay as they stand in it.
      return (
        level.shared.sources
          .flatMap((s) => s.passages)
          .find((p) => p.id === question.passage)
          ?.claims.map((c) => c.id) ?? []
      );
  }
}

/** A, B, C … */
export function letter(position: number): string {
  return String.fromCharCode(65 + position);
}
