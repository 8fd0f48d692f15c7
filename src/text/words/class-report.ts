/** What the report of a lesson says around the pack's own words. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './class-report-en.ts';
import { ru } from './class-report-ru.ts';
import type { Words } from './words-like.ts';

export type ReportWords = Words<typeof en>;

export const reportDictionary: Readonly<Record<ProgramLanguage, ReportWords>> = { en, ru };

export function reportWords(language: string): ReportWords {
  return reportDictionary[programLanguage(language)];
}
