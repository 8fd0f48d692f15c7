/** What is said around results that a pupil takes to the teacher, on both sides. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './class-results-en.ts';
import { ru } from './class-results-ru.ts';

type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer G) => string
      ? (...given: G) => string
      : Words<T[K]>;
};

export type ResultsWords = Words<typeof en>;

export const resultsDictionary: Readonly<Record<ProgramLanguage, ResultsWords>> = { en, ru };

export function resultsWords(language: string): ResultsWords {
  return resultsDictionary[programLanguage(language)];
}
