/** Conditions, effects and moves as sentences. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './desk-sentences-en.ts';
import { ru } from './desk-sentences-ru.ts';
import type { SameWords } from './same-words.ts';

export type DeskSentenceWords = SameWords<typeof en>;

const words: Readonly<Record<ProgramLanguage, DeskSentenceWords>> = { en, ru };

export function deskSentenceWords(language: string): DeskSentenceWords {
  return words[programLanguage(language)];
}
