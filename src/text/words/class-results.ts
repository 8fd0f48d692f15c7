/** What is said around results that a pupil takes to the teacher, on both sides. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './class-results-en.ts';
import { ru } from './class-results-ru.ts';
import type { Words } from './words-like.ts';

export type ResultsWords = Words<typeof en>;

export const resultsDictionary: Readonly<Record<ProgramLanguage, ResultsWords>> = { en, ru };

export function resultsWords(language: string): ResultsWords {
  return resultsDictionary[programLanguage(language)];
}
