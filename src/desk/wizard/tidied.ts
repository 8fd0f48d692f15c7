/** The answers without empty lines. */
import type { Answers } from './answers.ts';
import { unmoved, withPassages } from './moved.ts';

export function tidied(answers: Answers): Answers {
  const moved = unmoved(answers.passages).map(({ passage, from }) => {
    const isKept = (_: unknown, i: number) => passage.sentences[i]?.says.trim() !== '';
    const sentences = passage.sentences.filter(isKept).map((sentence) => ({ ...sentence, says: sentence.says.trim() }));
    return { passage: { ...passage, sentences }, from: from.filter(isKept) };
  });
  return withPassages(answers, moved);
}
