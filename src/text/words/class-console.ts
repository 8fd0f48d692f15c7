/** What the teacher's console says around the pack's own words. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './class-console-en.ts';
import { ru } from './class-console-ru.ts';
import type { Words } from './words-like.ts';

export type ClassConsoleWords = Words<typeof en>;

const words: Readonly<Record<ProgramLanguage, ClassConsoleWords>> = { en, ru };

export function classConsoleWords(language: string): ClassConsoleWords {
  return words[programLanguage(language)];
}
