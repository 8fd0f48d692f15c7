/** A pack as the game trusts it: what its levels share, and the levels. Data only. */
import type { Beat } from './beat.ts';
import type { Chamber } from './chamber.ts';
import type { Condition } from './condition.ts';
import type { Guide } from './guide.ts';
import type { Hearsay } from './hearsay.ts';
import type { SetLook } from './place.ts';
import type { Procedure } from './procedure.ts';
import type { Question } from './question.ts';
import type { Source } from './source.ts';
import type { Language, Wording } from './wording.ts';

/** Somebody who speaks. Drawn by posture and hands, without a face. */
export type Person = {
  readonly id: string;
  readonly name: Wording;
  readonly role: Wording;
  /** Which puppet: one of the drawn ones, see `FigureName`. */
  readonly figure: FigureName;
};

export type FigureName =
  | 'clerk'
  | 'elder'
  | 'counsel'
  | 'jurist'
  | 'stout'
  | 'broad'
  | 'thin'
  | 'editor'
  | 'archivist'
  | 'secretary'
  | 'aide'
  | 'porter'
  | 'judge'
  | 'senator'
  | 'caller'
  | 'speaker'
  | 'prosecutor'
  | 'visitor'
  | 'adviser'
  | 'drafter'
  | 'photographer'
  | 'correspondent'
  | 'merchant'
  | 'collector'
  | 'pupil'
  | 'cub'
  | 'classmate'
  | 'student'
  | 'teacher'
  | 'caretaker'
  | 'principal';

export type SetKind = 'office' | 'newsroom' | 'committee' | 'chamber' | 'hall' | 'map' | 'court' | 'desk' | 'archive';

/** A set as a pack dresses it. */
export type SetDressing = {
  readonly id: string;
  readonly kind: SetKind;
  /** A room of its own among those of this kind; without one, the plain room. Only shown. */
  readonly look?: SetLook;
  readonly name: Wording;
  /** Whose colour and stamp: an institution of the procedure. */
  readonly institution: string;
  /** Who stands here even when silent, from left to right. */
  readonly people: readonly string[];
  /** For `chamber`: which chamber's seats. */
  readonly chamber?: string;
};

/** A paper that can lie in the folder. */
export type Paper = { readonly id: string; readonly title: Wording; readonly fiction?: true };

/** A private promise of the clerk's own. */
export type Promised = { readonly id: string; readonly title: Wording; readonly says: Wording };

/** A term with its plain meaning. */
export type Term = {
  readonly id: string;
  readonly term: Wording;
  readonly means: Wording;
  /** By language, how the term stands in a text, each form written out; a language without any is searched for the term with simple endings. */
  readonly forms?: Readonly<Record<string, readonly string[]>>;
};

/** What all levels of a pack share. */
export type Shared = {
  readonly pack: string;
  readonly version: string;
  readonly formatVersion: 1;
  readonly title: Wording;
  readonly about: Wording;
  readonly languages: readonly Language[];
  readonly authors: readonly string[];
  readonly licence: string;
  /** What is invented, said on every screen that shows it. */
  readonly fiction: Wording;
  readonly procedure: Procedure;
  readonly chambers: readonly Chamber[];
  readonly sources: readonly Source[];
  readonly questions: readonly Question[];
  readonly cast: readonly Person[];
  readonly sets: readonly SetDressing[];
  readonly papers: readonly Paper[];
  readonly promises: readonly Promised[];
  readonly glossary: readonly Term[];
  /** What replay and saves ask for: ids, conditions, effects, procedure, answer keys; no wording. */
  readonly rulesFingerprint: string;
  /** Names the version as a whole. */
  readonly fingerprint: string;
};

/** A whole-number variable with its declared range. */
export type Variable = { readonly id: string; readonly min: number; readonly max: number; readonly start: number };

/** What a level can begin with; `default` is the way in when nothing was handed on. */
export type WayIn = {
  readonly id: string;
  readonly papers: readonly string[];
  readonly set?: Readonly<Record<string, number>>;
  readonly support?: Readonly<Record<string, number>>;
  /** Hearsay that spread in an earlier level and can return in this one. */
  readonly spread?: readonly string[];
};

/** What really happened at a level's stage, in the world: a dated line and what it rests on. It is shown when the road is looked back on. */
export type Really = { readonly says: Wording; readonly claims: readonly string[] };

/** One level, as its file has it. */
export type LevelRules = {
  readonly id: string;
  readonly title: Wording;
  readonly about: Wording;
  /** Who the player is here, what to bring about, by when: said at the head of the first page. */
  readonly task?: Wording;
  /** What of this level is invented, when a badge has to keep it in view. */
  readonly fiction?: Wording;
  /** The institution it plays in; its place on the road map. */
  readonly institution: string;
  /** Minutes it is meant to take, from and to. */
  readonly minutes: readonly [number, number];
  /** The bill's stage when the level starts. */
  readonly stage: string;
  readonly start: string;
  readonly calendar: { readonly days: number; readonly unit: 'days' | 'hours' };
  readonly variables: readonly Variable[];
  /** The first one is the default. */
  readonly waysIn: readonly WayIn[];
  readonly beats: readonly Beat[];
  readonly hearsay: readonly Hearsay[];
  /** For each promise, what shows that it was kept here; the same number of marks for each. */
  readonly marks: Readonly<Record<string, readonly { readonly says: Wording; readonly when: Condition }[]>>;
  /** Clean-record points at the start: refused moves come off `procedure`, hearsay that spread or was badly answered off `sources`. */
  readonly record: { readonly procedure: number; readonly sources: number };
  /** The road that was really taken, beside the player's own at a campaign's end. */
  readonly really?: readonly Really[];
};

/** A level with what its pack shares: all that `start`, `step` and `openIntents` need. */
export type Level = LevelRules & {
  readonly shared: Shared;
  /** What was said in the levels before; a sentence that spread there can return here. */
  readonly saidBefore: readonly Hearsay[];
};

export type Pack = { readonly shared: Shared; readonly levels: readonly Level[] };

/** A pack as one JSON value, each shared thing once. Its guide is for teachers, and no part of what is played. */
export type PackFile = { readonly shared: Shared; readonly levels: readonly LevelRules[]; readonly guide?: Guide };

/** Joins a parsed pack file into levels that carry what they share. */
export function assemblePack(file: PackFile): Pack {
  return {
    shared: file.shared,
    levels: file.levels.map((level, i) => ({
      ...level,
      shared: file.shared,
      saidBefore: file.levels.slice(0, i).flatMap((before) => before.hearsay),
    })),
  };
}

/** Beats by id, by level: asked several times in every step. */
const known = new WeakMap<Level, ReadonlyMap<string, Beat>>();

export function beatById(level: Level, id: string): Beat {
  let beats = known.get(level);
  if (!beats) {
    beats = new Map(level.beats.map((b) => [b.id, b]));
    known.set(level, beats);
  }
  const beat = beats.get(id);
  if (!beat) throw new Error(`Beat ${id} is not in level ${level.id}`);
  return beat;
}
