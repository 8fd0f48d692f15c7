/** What helps a player says: reading aloud, words worth knowing, the notes in the margin, and their settings. It comes with play or with the sheets. */
import type { ProgramLanguage } from '../plural.ts';
import { en } from './aids-en.ts';
import { ru } from './aids-ru.ts';

/** What may be possible for the first time; each has a note in the margin. */
export type NoteId = 'passage' | 'hearsay' | 'hours' | 'choice' | 'rewind' | 'record' | 'stage' | 'folder' | 'help';

export type AidsWords = {
  readonly row: { readonly here: string; readonly read: string; readonly terms: string; readonly title: string };
  readonly reading: {
    readonly title: string;
    readonly back: string;
    readonly pause: string;
    readonly goOn: string;
    readonly on: string;
    readonly line: string;
    readonly stop: string;
    readonly at: (line: number, of: number) => string;
    readonly hint: string;
  };
  /** Nothing can be read aloud on this device. */
  readonly voiceless: string;
  readonly terms: {
    readonly title: string;
    readonly none: string;
    readonly below: string;
    readonly all: string;
  };
  readonly notes: {
    readonly by: string;
    readonly says: Readonly<Record<NoteId, string>>;
    /** The note of help where there are no keys to press. */
    readonly helpByTouch: string;
    readonly seen: string;
    readonly skip: string;
  };
  readonly pad: { readonly title: string; readonly erase: string; readonly done: string };
  readonly settings: {
    readonly title: string;
    readonly readsAloud: string;
    readonly pace: string;
    readonly glosses: string;
    readonly keys: string;
    readonly notes: string;
    readonly notesAgain: string;
    readonly notesBack: string;
    readonly scan: string;
    readonly scans: Readonly<Record<'off' | 'one' | 'two', string>>;
    readonly scanHints: Readonly<Record<'off' | 'one' | 'two', string>>;
    readonly scanPace: string;
    readonly seconds: (tenths: number) => string;
    readonly unhurried: string;
  };
};

/** By language of the program. */
export const aidsWords: Readonly<Record<ProgramLanguage, AidsWords>> = { en, ru };
