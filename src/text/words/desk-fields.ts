/** What the fields of a pack are called in forms. An option that says itself in English, and a hint, which is the schema’s own sentence, have words in Russian only. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './desk-fields-en.ts';
import { ru } from './desk-fields-ru.ts';

type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends Readonly<Record<string, string>>
      ? Readonly<Record<string, string>>
      : T[K] extends (...given: infer G) => string
        ? (...given: G) => string
        : Words<T[K]>;
};

export type DeskFieldWords = Words<typeof en>;

const words: Readonly<Record<ProgramLanguage, DeskFieldWords>> = { en, ru };

export function deskFieldWords(language: string): DeskFieldWords {
  return words[programLanguage(language)];
}
