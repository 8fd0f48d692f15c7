/** The answers without empty lines: a place that pointed behind the last sentence points at the first one. */
import type { Answers, SentencePlace } from './answers.ts';

export function tidied(answers: Answers): Answers {
  const moved = new Map<string, SentencePlace>();
  const passages = answers.passages.map((passage, p) => ({
    ...passage,
    sentences: passage.sentences.flatMap((sentence, s) => {
      if (sentence.says.trim() === '') return [];
      return [{ sentence: { ...sentence, says: sentence.says.trim() }, from: `${p}/${s}` }];
    }),
  }));
  const kept = passages.map((passage, p) => ({
    ...passage,
    sentences: passage.sentences.map(({ sentence, from }, s) => {
      moved.set(from, { passage: p, sentence: s });
      return sentence;
    }),
  }));
  const place = ({ passage, sentence }: SentencePlace): SentencePlace => moved.get(`${passage}/${sentence}`) ?? { passage: 0, sentence: 0 };
  return {
    ...answers,
    passages: kept,
    rumours: answers.rumours.map((rumour) => ({ ...rumour, decides: place(rumour.decides) })),
    questions: answers.questions.map((question) => ({ ...question, decides: place(question.decides) })),
  };
}
