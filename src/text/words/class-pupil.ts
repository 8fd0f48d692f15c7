/** What the pupil's phone says around the pack's own words. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './class-pupil-en.ts';
import { ru } from './class-pupil-ru.ts';
import type { Words } from './words-like.ts';

export type PupilWords = Words<typeof en>;

export const pupilDictionary: Readonly<Record<ProgramLanguage, PupilWords>> = { en, ru };

export function pupilWords(language: string): PupilWords {
  return pupilDictionary[programLanguage(language)];
}
