/** What the five steps say. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './desk-wizard-en.ts';
import { ru } from './desk-wizard-ru.ts';
import type { SameWords } from './same-words.ts';

export type DeskWizardWords = SameWords<typeof en>;

const words: Readonly<Record<ProgramLanguage, DeskWizardWords>> = { en, ru };

export function deskWizardWords(language: string): DeskWizardWords {
  return words[programLanguage(language)];
}
