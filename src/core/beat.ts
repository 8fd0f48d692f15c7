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

/** What follows when something was settled without the player. */
type Decided = { readonly lines: readonly Line[]; readonly effects?: readonly Effect[]; readonly next: Next };

/** Something said or done, with whose it is and when: for laying side by side. */
export type Card = {
  readonly id: string;
  readonly who: Wording;
  readonly role: Wording;
  readonly date: Wording;
  readonly says: Wording;
  readonly claims: readonly string[];
};

export type StoryBeat = Common & {
  readonly kind: 'story';
  /** `perspectives` are of like length and come in an order that the seed mixes; a `timeline` stands as written. */
  readonly cards?: { readonly show: 'perspectives' | 'timeline'; readonly list: readonly Card[] };
  /** What came later: the one place, besides an ending's debrief, for claims of that layer. */
  readonly epilogue?: true;
  readonly next: Next;
};

/** One way to decide. With a `move` the law has a say: an unlawful one is refused and nothing else changes. */
export type Option = {
  readonly id: string;
  readonly says: Wording;
  readonly when?: Condition;
  /** Working days it takes; never below none left. */
  readonly days?: number;
  /** That it takes time isn't said beforehand: where the cost would tell the wrong option from the right one. */
  readonly unsaid?: true;
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
  /** It brings back what spread in an earlier level: `oneOf` are ids of hearsay there. Where none of them did, nothing arrives. */
  readonly returns?: { readonly well: Wording; readonly badly: Wording; readonly left: Wording };
};

export type AgendaBeat = Common & {
  readonly kind: 'agenda';
  readonly actions: readonly Action[];
  readonly hearsay: readonly HearsaySlot[];
  readonly leave: { readonly says: Wording; readonly when?: Condition; readonly move?: Move; readonly next: Next };
  /** No days left: an outcome, not an error. */
  readonly runOut: Decided;
};

export type VoteBeat = Common & {
  readonly kind: 'vote';
  /** A motion of the procedure: it names the chamber, the majority and both next stages. */
  readonly motion: string;
  /** The question as it is read out. */
  readonly question: Wording;
  /** Other things to try before the vote: lawful ones and unlawful ones. */
  readonly options: readonly Option[];
  readonly carried: Decided;
  readonly lost: Decided;
  /** Marks a vote that can go only one way, on purpose. */
  readonly certain?: 'carried' | 'lost';
};

export type CheckpointBeat = Common & {
  readonly kind: 'checkpoint';
  readonly draws: readonly { readonly tag: string; readonly count: number }[];
  readonly next: Next;
};

/** One way in which an institution can decide. */
export type DecisionOutcome = {
  readonly id: string;
  /** In a word or two, for the odds and the stamp: "Signed". */
  readonly says: Wording;
  /** Its share of the chance is its weight, with what the file adds or takes, over the sum of all. */
  readonly weight: number;
  readonly more?: readonly { readonly when: Condition; readonly weight: number }[];
  readonly move?: Move;
  readonly effects?: readonly Effect[];
  readonly lines: readonly Line[];
  readonly next: Next;
};

/** An institution decides; the player doesn't. The odds follow from the file and are shown. */
export type DecisionBeat = Common & {
  readonly kind: 'decision';
  /** What lies before the institution. */
  readonly question: Wording;
  /** The rule that says whose decision it is. */
  readonly rule: string;
  readonly outcomes: readonly DecisionOutcome[];
};

/** A piece of evidence in the file, invented. */
export type Exhibit = {
  readonly id: string;
  readonly by: 'explanation' | 'witness' | 'document' | 'recording' | 'expert';
  readonly title: Wording;
  /** What it says, with its date and how it came here: enough to weigh it. */
  readonly says: Wording;
  /** Tests it fails; none means that it counts. */
  readonly fails: readonly string[];
  readonly field: string;
  /** Whether it speaks for the field's sentence or against it. */
  readonly shows: 'for' | 'against';
  /** Said after the decision: why it lay on the scale, or aside. */
  readonly why: Wording;
  readonly rule: string;
  readonly when?: Condition;
};

/** Exhibits are weighed, findings follow, an operative part is drafted; the judge decides by what the file supports. */
export type HearingBeat = Common & {
  readonly kind: 'hearing';
  /** A kind of case of the procedure: `Procedure.hearings`. */
  readonly hearing: string;
  /** How many exhibits one file has. */
  readonly draw: number;
  readonly exhibits: readonly Exhibit[];
  readonly granted: Decided & { readonly move?: Move };
  readonly refused: Decided & { readonly move?: Move };
  /** Said first when the draft differed from what the file supports. */
  readonly redrafted: readonly Line[];
};

export type EndingBeat = Common & {
  readonly kind: 'ending';
  /** What happened to the bill, in a few words for the stamp. */
  readonly stamp: Wording;
  /** The bill goes no further; its folder goes to the archive. */
  readonly archived?: true;
  /** What the rules say, what the article says, what we invented, what changed today. */
  readonly debrief: readonly Line[];
  /** A question to think about, with a field for a text that never leaves the device. */
  readonly reflection?: Wording;
};

export type Beat = StoryBeat | ChoiceBeat | AgendaBeat | VoteBeat | DecisionBeat | CheckpointBeat | HearingBeat | EndingBeat;
