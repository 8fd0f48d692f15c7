/** Passages that have changed, and with them the places that name their sentences: what a sentence decided, it still decides where it stands now. */
import { type Answers, EMPTY_SENTENCE, type PassageAnswer, type SentencePlace } from './answers.ts';
import { placeText } from './step.ts';

/** For each sentence where it stood before; null for a new one. */
export type Moved = { readonly passage: PassageAnswer; readonly from: readonly (SentencePlace | null)[] };

/** As they stand. */
export function unmoved(passages: readonly PassageAnswer[]): readonly Moved[] {
  return passages.map((passage, p) => ({ passage, from: passage.sentences.map((_, sentence) => ({ passage: p, sentence })) }));
}

/** What a sentence decided that is gone, the first one decides. */
export function withPassages(answers: Answers, moved: readonly Moved[]): Answers {
  const places = new Map(
    moved.flatMap(({ from }, passage) => from.flatMap((was, sentence) => (was ? [[placeText(was), { passage, sentence }] as const] : []))),
  );
  const decided = <T extends { readonly decides: SentencePlace }>(one: T): T => ({
    ...one,
    decides: places.get(placeText(one.decides)) ?? { passage: 0, sentence: 0 },
  });
  return {
    ...answers,
    passages: moved.map(({ passage }) => passage),
    rumours: answers.rumours.map(decided),
    questions: answers.questions.map(decided),
  };
}

/** The passage with its lines anew. Lines before and behind those that are being written keep how sure they are, and so does each that is rewritten. */
export function relined({ passage, from }: Moved, text: string): Moved {
  const { sentences } = passage;
  const lines = text.split('\n');
  const most = Math.min(lines.length, sentences.length);
  let head = 0;
  while (head < most && lines[head] === sentences[head]?.says) head += 1;
  let tail = 0;
  while (tail < most - head && lines.at(-1 - tail) === sentences.at(-1 - tail)?.says) tail += 1;
  const before = lines.map((_, i) => {
    if (i >= lines.length - tail) return i - lines.length + sentences.length;
    return i < sentences.length - tail ? i : -1;
  });
  return {
    passage: { ...passage, sentences: lines.map((says, i) => ({ ...(sentences[before[i] ?? -1] ?? EMPTY_SENTENCE), says })) },
    from: before.map((at) => from[at] ?? null),
  };
}
