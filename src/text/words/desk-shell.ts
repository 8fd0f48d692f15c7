/** What the desk says around its forms. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './desk-shell-en.ts';
import { ru } from './desk-shell-ru.ts';

type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer G) => string
      ? (...given: G) => string
      : Words<T[K]>;
};

export type DeskShellWords = Words<typeof en>;

const words: Readonly<Record<ProgramLanguage, DeskShellWords>> = { en, ru };

export function deskShellWords(language: string): DeskShellWords {
  return words[programLanguage(language)];
}
