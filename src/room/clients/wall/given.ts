/** Answers in the letters that were shown, by the letter they are about. */
import type { Answer } from '../../../core/question.ts';

/** How many of the answers hold each letter; an order, pairs and sorting aren't counted by letter, since a letter alone says nothing of them. */
export function countsOf(given: readonly { readonly answer: Answer; readonly count: number }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { answer, count } of given) for (const letter of lettersIn(answer)) counts.set(letter, (counts.get(letter) ?? 0) + count);
  return counts;
}

/** What is written beside a letter of the right answer: its place, its figure, or nothing but that it is right. */
export function rightLetters(right: Answer): ReadonlyMap<string, string> {
  switch (right.kind) {
    case 'order':
      return new Map(right.order.map((letter, i) => [letter, String(i + 1)]));
    case 'match':
      return new Map(Object.entries(right.pairs).map(([figure, letter]) => [letter, figure]));
    case 'categorise':
      return new Map(Object.entries(right.bins));
    default:
      return new Map(lettersIn(right).map((letter) => [letter, '']));
  }
}

function lettersIn(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'choice':
      return [answer.pick];
    case 'multiple':
      return answer.picks;
    case 'hottext':
      return [answer.claim];
    default:
      return [];
  }
}
