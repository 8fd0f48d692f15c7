/** What the report of a lesson says around the pack's own words. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './class-report-en.ts';
import { ru } from './class-report-ru.ts';

type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer G) => string
      ? (...given: G) => string
      : Words<T[K]>;
};

export type ReportWords = Words<typeof en>;

export const reportDictionary: Readonly<Record<ProgramLanguage, ReportWords>> = { en, ru };

export function reportWords(language: string): ReportWords {
  return reportDictionary[programLanguage(language)];
}
