/** What the lessons on paper say around the pack's own words. Each language has exactly these keys. */
import { type ProgramLanguage, programLanguage } from '../plural.ts';
import { en } from './paper-en.ts';
import { ru } from './paper-ru.ts';
import type { SameWords } from './same-words.ts';

export type PaperWords = SameWords<typeof en>;

export const SHEET_NAMES = ['guide', 'course', 'briefing', 'said', 'days', 'briefs', 'ballots', 'roll', 'questions', 'key'] as const;
export type SheetName = (typeof SHEET_NAMES)[number];

/** Sheets that need a vote. */
export const OF_A_VOTE: ReadonlySet<SheetName> = new Set(['briefs', 'ballots', 'roll']);

export const paperDictionary: Readonly<Record<ProgramLanguage, PaperWords>> = { en, ru };

export function paperWords(language: string): PaperWords {
  return paperDictionary[programLanguage(language)];
}
