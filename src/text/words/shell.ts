/** What the shell of the program says: title, road, settings, help, saves. Each language has exactly these keys. */

import type { PacksWords } from './shell-packs.ts';

/** A short text with a heading, as the help and the credits have them. */
export type Note = { readonly title: string; readonly says: readonly string[] };

export type ShellWords = {
  readonly name: readonly [string, string];
  readonly tagline: string;
  readonly fiction: { readonly badge: string; readonly says: string };
  readonly title: {
    /** On the tab of the sheet; the twelfth folder is the player's. */
    readonly tab: string;
    readonly clerk: (name: string) => string;
    readonly menu: string;
    readonly begin: string;
    readonly beginNote: string;
    readonly continue: string;
    readonly review: (due: number) => string;
    readonly reviewNote: string;
    readonly opening: string;
    readonly road: string;
    readonly roadNote: string;
    readonly what: string;
    readonly whatNote: string;
    readonly settings: string;
    readonly who: string;
    readonly packs: string;
    readonly credits: string;
    readonly language: string;
  };
  readonly bar: {
    readonly home: string;
    readonly map: string;
    readonly desk: string;
    readonly mute: string;
    readonly unmute: string;
    readonly settings: string;
    readonly help: string;
    readonly otherLanguage: string;
  };
  readonly settings: {
    readonly title: string;
    readonly language: string;
    readonly theme: string;
    readonly themes: { readonly system: string; readonly light: string; readonly dark: string };
    readonly textSize: string;
    readonly sound: string;
    readonly soundOn: string;
    readonly volume: string;
    readonly percent: (n: number) => string;
    readonly motion: string;
    readonly motions: { readonly system: string; readonly reduced: string };
    readonly progress: string;
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
    readonly replaces: string;
    readonly places: string;
    readonly stamped: string;
    readonly unstamped: string;
    readonly billAt: string;
    readonly unavailable: string;
    readonly loading: string;
    readonly back: string;
    readonly lookBack: string;
    readonly whatIf: string;
    readonly friends: string;
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
    readonly defaultName: (n: number) => string;
  };
  readonly saves: {
    readonly states: Readonly<Record<'opening' | 'kept' | 'weaker' | 'not-kept' | 'read-only' | 'newer', string>>;
    readonly long: Readonly<Record<'opening' | 'kept' | 'weaker' | 'not-kept' | 'read-only' | 'newer', string>>;
    readonly export: string;
    readonly takeOverTitle: string;
    readonly takeOverSays: string;
    readonly takeOver: string;
    readonly takeOverNot: string;
    readonly persistSays: string;
    readonly persistDo: string;
    readonly persistNot: string;
    readonly persistYes: string;
    readonly persistNo: string;
    readonly imported: (name: string) => string;
    readonly notAProfile: string;
    readonly importNewer: string;
    readonly newerProfile: string;
  };
  readonly notices: {
    readonly noStage: string;
    readonly stageLost: string;
    readonly lost: string;
    readonly retry: string;
    readonly changed: string;
    readonly archived: string;
    readonly default: string;
    readonly carried: string;
    readonly look: string;
    readonly packGone: string;
    readonly otherRules: string;
    readonly dismiss: string;
  };
  readonly packs: PacksWords;
  readonly captions: { readonly label: string };
  readonly help: { readonly title: string; readonly notes: readonly Note[] };
  readonly credits: {
    readonly title: string;
    readonly notes: readonly Note[];
    readonly sources: string;
    readonly sourcesLoading: string;
    readonly authors: string;
    readonly licence: string;
    readonly glossary: string;
  };
  readonly close: string;
  readonly skip: string;
};
