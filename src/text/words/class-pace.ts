/** What is said around own devices at the wall's pace, and the words that the wall shows. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './class-pace-en.ts';
import { ru } from './class-pace-ru.ts';

type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer G) => string
      ? (...given: G) => string
      : T[K] extends readonly string[]
        ? readonly string[]
        : Words<T[K]>;
};

export type PaceWords = Words<typeof en>;

export const paceDictionary: Readonly<Record<ProgramLanguage, PaceWords>> = { en, ru };

export function paceTexts(language: string): PaceWords {
  return paceDictionary[programLanguage(language)];
}
