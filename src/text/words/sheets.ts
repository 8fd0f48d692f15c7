/** What the bar and the sheets say: settings, road, clerks, packs, help, credits. It comes with the first of them. */
import type { ProgramLanguage } from '../plural.ts';
import type { PacksWords } from './packs.ts';
import { en } from './sheets-en.ts';
import { ru } from './sheets-ru.ts';

/** A short text with a heading, as the help and the credits have them. */
export type Note = { readonly title: string; readonly says: readonly string[] };

export type SheetWords = {
  readonly skip: string;
  readonly bar: {
    readonly home: string;
    readonly map: string;
    readonly desk: string;
    readonly mute: string;
    readonly unmute: string;
    readonly settings: string;
    readonly help: string;
    readonly otherLanguage: string;
    /** Said while the pictures of a place are waited for. */
    readonly stageComing: string;
  };
  readonly settings: {
    readonly title: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
    readonly textSize: string;
    readonly sound: string;
    readonly soundOn: string;
    readonly musicOn: string;
    readonly volume: string;
    readonly percent: (n: number) => string;
    readonly motion: string;
    readonly motions: { readonly system: string; readonly reduced: string };
    readonly looks: string;
    readonly contrast: string;
    readonly contrasts: { readonly system: string; readonly more: string };
    readonly face: string;
    readonly faces: { readonly own: string; readonly plain: string };
    readonly progress: string;
    readonly offline: string;
    readonly offlineSays: Readonly<Record<'here' | 'part' | 'coming', string>>;
    readonly takeAlong: string;
    readonly offlineCome: (done: number, of: number) => string;
  };
  readonly road: {
    readonly title: string;
    readonly intro: string;
    readonly minutes: (from: number, to: number) => string;
    readonly start: string;
    readonly again: string;
    readonly resume: string;
    readonly played: string;
    readonly endedAs: string;
    readonly inArchive: string;
    readonly end: string;
    readonly endNote: string;
    readonly here: string;
    readonly isNext: string;
    readonly replaces: string;
    readonly startAnyway: string;
    readonly places: string;
    readonly stamped: string;
    readonly billAt: string;
    readonly couldBe: string;
    readonly archive: string;
    readonly archiveIs: string;
    readonly day: (n: number, unit: 'days' | 'hours') => string;
    readonly loading: string;
    readonly back: string;
    readonly lookBack: string;
    readonly whatIf: string;
    readonly friends: string;
  };
  /** Asked once more before a level is left or given up. */
  readonly sure: {
    readonly stay: string;
    readonly leave: string;
    readonly leaveDo: string;
    readonly kept: string;
    readonly notKept: string;
    readonly readOnly: string;
    readonly newer: string;
    readonly giveUp: string;
    readonly lost: (current: string, next: string) => string;
  };
  readonly profiles: {
    readonly title: string;
    readonly intro: string;
    readonly nobody: string;
    readonly play: string;
    readonly current: string;
    readonly savedAt: (when: string) => string;
    readonly newer: string;
    readonly export: string;
    readonly remove: string;
    readonly removeSure: string;
    readonly keep: string;
    readonly rename: string;
    readonly renameDo: string;
    readonly new: string;
    readonly name: string;
    readonly create: string;
    readonly import: string;
    readonly importChoose: string;
    readonly importHint: string;
    readonly imported: (name: string) => string;
    readonly notAProfile: string;
    readonly importNewer: string;
  };
  readonly packs: PacksWords;
  readonly help: { readonly title: string; readonly notes: readonly Note[] };
  readonly credits: {
    readonly title: string;
    readonly notes: readonly Note[];
    readonly accessibility: string;
    readonly sources: string;
    readonly sourcesLoading: string;
    readonly authors: string;
    readonly licence: string;
    readonly glossary: string;
  };
};

/** By language of the program. */
export const sheetWords: Readonly<Record<ProgramLanguage, SheetWords>> = { en, ru };
