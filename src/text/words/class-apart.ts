/** Words of what stands beside a lesson, in the interface's languages. */
import { programLanguage } from '../plural.ts';
import { en } from './class-apart-en.ts';
import { ru } from './class-apart-ru.ts';
import type { SameWords } from './same-words.ts';

export type ClassApartWords = SameWords<typeof en>;

export function classApartWords(language: string): ClassApartWords {
  return { en, ru }[programLanguage(language)];
}
