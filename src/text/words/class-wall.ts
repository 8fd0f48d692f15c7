/** What the wall says around the pack's own words. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './class-wall-en.ts';
import { ru } from './class-wall-ru.ts';

type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer G) => string
      ? (...given: G) => string
      : Words<T[K]>;
};

export type ClassWallWords = Words<typeof en>;

const words: Readonly<Record<ProgramLanguage, ClassWallWords>> = { en, ru };

export function classWallWords(language: string): ClassWallWords {
  return words[programLanguage(language)];
}
