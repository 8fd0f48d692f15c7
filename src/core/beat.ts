/** One step of a level, a union by `kind`. */
import type { Condition } from './condition.ts';
import type { Effect } from './effect.ts';
import type { Move } from './move.ts';
import type { Wording } from './wording.ts';

/** A line somebody says. `who` is a cast id, or 'narrator'. */
export type Line = {
  readonly who: string;
  readonly says: Wording;
  /** Said only if this holds: how a promise, or a paper, changes what colleagues say. */
  readonly when?: Condition;
  /** Claims it rests on; a line with a number, a date, an institution's power or a real name has them, or `fiction`. */
  readonly claims?: readonly string[];
  readonly fiction?: true;
};

/** Where the story goes: the first whose `when` holds; the last has none. */
export type Next = readonly { readonly when?: Condition; readonly to: string }[];

type Common = {
  readonly id: string;
  /** Where it plays: an id of `Shared.sets`. */
  readonly set: string;
  readonly title: Wording;
  /** Shown when the beat is entered; may be empty except in a story. */
  readonly lines: readonly Line[];
};

export type StoryBeat = Common & { readonly kind: 'story'; readonly next: Next };

/** One way to decide. With a `move` the law has a say: an unlawful one is refused and nothing else changes. */
export type Option = {
  readonly id: string;
  readonly says: Wording;
  readonly when?: Condition;
  /** Working days it takes; never below none left. */
  readonly days?: number;
  readonly move?: Move;
  readonly effects?: readonly Effect[];
  /** What follows from it; shown as the first thing on the next screen, or, when refused, beside the option. */
  readonly lines: readonly Line[];
  readonly next: Next;
};
export type ChoiceBeat = Common & { readonly kind: 'choice'; readonly options: readonly Option[] };

/** What an action is hung on when it is drawn. */
export type Handle = 'person' | 'paper' | 'door' | 'phone' | 'clock' | 'shelf' | 'seats';

/** Something the clerk can spend working days on; done once. */
export type Action = {
  readonly id: string;
  readonly says: Wording;
  /** What it is for, in one short line; shown on hover and in the panel. */
  readonly hint: Wording;
  readonly handle: Handle;
  /** The person it is done with. */
  readonly who?: string;
  readonly days: number;
  readonly when?: Condition;
  readonly move?: Move;
  readonly effects?: readonly Effect[];
  readonly lines: readonly Line[];
};

/**
 * A place in the calendar where a sentence about the article gets abroad. Which sentence is drawn by keyed chance; what it
 * does when it spreads is the slot's, so that the draw changes the words and never the arithmetic.
 */
export type HearsaySlot = {
  readonly id: string;
  /** It gets abroad when this many days of this agenda are spent. */
  readonly onDay: number;
  /** Days it stays in the corridor before it spreads. */
  readonly patience: number;
  /** Ids of `LevelRules.hearsay` it may be. */
  readonly oneOf: readonly string[];
  /** What it does when it spreads, besides costing one working day. */
  readonly spread: readonly Effect[];
};

export type AgendaBeat = Common & {
  readonly kind: 'agenda';
  readonly actions: readonly Action[];
  readonly hearsay: readonly HearsaySlot[];
  readonly leave: { readonly says: Wording; readonly when?: Condition; readonly move?: Move; readonly next: Next };
  /** No days left: an outcome, not an error. */
  readonly runOut: { readonly lines: readonly Line[]; readonly effects?: readonly Effect[]; readonly next: Next };
};

export type VoteBeat = Common & {
  readonly kind: 'vote';
  /** A motion of the procedure: it names the chamber, the majority and both next stages. */
  readonly motion: string;
  /** The question as it is read out. */
  readonly question: Wording;
  /** Other things to try before the vote: lawful ones and unlawful ones. */
  readonly options: readonly Option[];
  readonly carried: { readonly lines: readonly Line[]; readonly effects?: readonly Effect[]; readonly next: Next };
  readonly lost: { readonly lines: readonly Line[]; readonly effects?: readonly Effect[]; readonly next: Next };
  /** Marks a vote that can go only one way, on purpose. */
  readonly certain?: 'carried' | 'lost';
};

export type CheckpointBeat = Common & {
  readonly kind: 'checkpoint';
  readonly draws: readonly { readonly tag: string; readonly count: number }[];
  readonly next: Next;
};

export type EndingBeat = Common & {
  readonly kind: 'ending';
  /** What happened to the bill, in a few words for the stamp. */
  readonly stamp: Wording;
  /** The bill goes no further; its folder goes to the archive. */
  readonly archived?: true;
  /** What the rules say, what the article says, what we invented, what changed today. */
  readonly debrief: readonly Line[];
};

export type Beat = StoryBeat | ChoiceBeat | AgendaBeat | VoteBeat | CheckpointBeat | EndingBeat;
