/** What is said around the one device that goes round a class; a phone of one's own doesn't load it. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './class-shared-en.ts';
import { ru } from './class-shared-ru.ts';
import type { Words } from './words-like.ts';

export type SharedWords = Words<typeof en>;

const words: Readonly<Record<ProgramLanguage, SharedWords>> = { en, ru };

export function sharedWords(language: string): SharedWords {
  return words[programLanguage(language)];
}
