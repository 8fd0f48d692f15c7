/** The languages that the program itself speaks, by their own names. */
import type { ProgramLanguage } from './plural.ts';

export const LANGUAGES: readonly { readonly code: ProgramLanguage; readonly name: string; readonly short: string }[] = [
  { code: 'en', name: 'English', short: 'EN' },
  { code: 'ru', name: 'Русский', short: 'RU' },
];
