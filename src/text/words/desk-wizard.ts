/** What the five steps say. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './desk-wizard-en.ts';
import { ru } from './desk-wizard-ru.ts';

type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : T[K] extends (...given: infer G) => string
        ? (...given: G) => string
        : Words<T[K]>;
};

export type DeskWizardWords = Words<typeof en>;

const words: Readonly<Record<ProgramLanguage, DeskWizardWords>> = { en, ru };

export function deskWizardWords(language: string): DeskWizardWords {
  return words[programLanguage(language)];
}
