/** What the wall says around the pack's own words. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './class-wall-en.ts';
import { ru } from './class-wall-ru.ts';
import type { Words } from './words-like.ts';

export type ClassWallWords = Words<typeof en>;

const words: Readonly<Record<ProgramLanguage, ClassWallWords>> = { en, ru };

export function classWallWords(language: string): ClassWallWords {
  return words[programLanguage(language)];
}
