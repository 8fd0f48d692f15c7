/** Conditions, effects and moves as sentences. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './desk-sentences-en.ts';
import { ru } from './desk-sentences-ru.ts';

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

export type DeskSentenceWords = Words<typeof en>;

const words: Readonly<Record<ProgramLanguage, DeskSentenceWords>> = { en, ru };

export function deskSentenceWords(language: string): DeskSentenceWords {
  return words[programLanguage(language)];
}
