/** What the shell shows of packs and what it can ask for: those that are here, and the one that is being opened. */
import type { Intent } from '../../core/intent.ts';
import type { Entry } from '../../core/run.ts';
import type { Language, Wording } from '../../core/wording.ts';

export type PackProof = { readonly isProved: boolean; readonly states: number };

export type PackTold = { readonly about: Wording; readonly licence: string };

/** A pack that can be played here. */
export type PackItem = {
  readonly id: string;
  readonly title: Wording;
  /** What it is about, and under which licence; null for one that was kept before this was. */
  readonly told: PackTold | null;
  readonly version: string;
  readonly languages: readonly Language[];
  readonly levels: number;
  /** `instead` of a shipped one with the same id, which comes back when this one is removed. */
  readonly origin: 'shipped' | 'device' | 'instead';
  /** Null for a shipped one: it was proved before it was shipped. */
  readonly proof: PackProof | null;
  /** False where the device refused it: it is here until the page is closed. */
  readonly isKept: boolean;
  /** Kept by a newer program, and left as it is. */
  readonly isNewer: boolean;
};

/** A place in a level that shows a problem. */
export type ShownPlace = { readonly level: string; readonly entry: Entry; readonly intents: readonly Intent[] };

/** Something wrong in an author's file, as it is shown. */
export type ReportedProblem = {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  readonly found: string;
  readonly mend: string;
  /** The line itself, around the word that is at fault. */
  readonly excerpt: { readonly before: string; readonly at: string; readonly after: string } | null;
  /** All of it as text, for copying. */
  readonly printed: string;
  /** The same in Russian. */
  readonly ru: { readonly expected: string; readonly found: string; readonly mend: string; readonly printed: string };
  /** Where in the game it can be seen. */
  readonly witness?: ShownPlace;
};

/** The last one can't be ended any more: in a moment the device has it. */
export type OpenStep = 'unpacking' | 'checking' | 'proving' | 'keeping';
export type OpenPart = { readonly done: number; readonly of: number };

/** The pack that was given to be opened, and how far it has come; and how many more wait. */
export type Opening = OpeningNow & { readonly waiting: number };

export type OpeningNow = { readonly file: string } & (
  | { readonly kind: 'working'; readonly step: OpenStep; readonly states: number; readonly part: OpenPart }
  /** The file can't be read, or the part of the game that reads it didn't come. */
  | { readonly kind: 'unreadable' | 'lost' }
  /** The folder has more in it than any pack, so nothing of it was taken. */
  | { readonly kind: 'too-many' }
  /** Nothing of this site has this address. */
  | { readonly kind: 'no-address' }
  | { readonly kind: 'refused'; readonly problems: readonly ReportedProblem[] }
  /** One with this id is here: which of the two is to stay? */
  | { readonly kind: 'asking'; readonly pack: PackItem; readonly here: PackItem; readonly problems: readonly ReportedProblem[] }
  /** The very same is here already. */
  | { readonly kind: 'known' | 'added'; readonly pack: PackItem; readonly problems: readonly ReportedProblem[] }
);

export type PacksView = {
  readonly items: readonly PackItem[];
  /** The pack on the desk: what the title page begins, goes on with and shows the road of. */
  readonly chosen: string;
  /** Whether that is another than the first one. */
  readonly isOther: boolean;
  readonly opening: Opening | null;
};

/** A pack as it is handed over, or what was and couldn't be taken. */
export type GivenPack =
  | ReadablePack
  | { readonly kind: 'not-taken'; readonly name: string; readonly why: 'too-many' | 'unreadable' | 'lost' };

/** A zip, where on this site one is, or a folder's files by their path in it. */
export type ReadablePack =
  | { readonly kind: 'address'; readonly name: string; readonly address: string }
  | { readonly kind: 'zip'; readonly name: string; readonly file: File }
  | { readonly kind: 'folder'; readonly name: string; readonly files: readonly (readonly [path: string, file: File])[] };

export type PackActs = {
  /** The list is wanted. */
  readonly list: () => void;
  /** Lays a pack on the desk. */
  readonly choose: (pack: string) => void;
  /** Begins it, or goes on with it. */
  readonly play: (pack: string) => void;
  /** Several are opened one after the other. */
  readonly open: (given: readonly GivenPack[]) => void;
  /** Fetches a zip from an address of this site and opens it. */
  readonly openAddress: (address: string) => void;
  readonly cancel: () => void;
  /** Answers `asking` with yes. */
  readonly replace: () => void;
  /** Puts the report away, or answers `asking` with no. */
  readonly putAway: () => void;
  /** Titles of the lessons of a class that are kept here and need it. */
  readonly lessonsOf: (pack: string) => Promise<readonly string[]>;
  /** @param withSaves also what the clerk at the desk has played of it */
  readonly remove: (pack: string, withSaves: boolean) => void;
  /** Opens the refused pack at a place, for a look. */
  readonly look: (place: ShownPlace) => void;
};
