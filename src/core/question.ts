/** Questions in QTI's terms: choice, multiple response, order, match, categorise, numeric entry, hottext. */
import type { Wording } from './wording.ts';

export type LedgerName = 'procedure' | 'understanding' | 'sources';

type Common = {
  readonly id: string;
  /** A checkpoint draws by tag. */
  readonly tags: readonly string[];
  readonly ledger: LedgerName;
  readonly asks: Wording;
  /** The claim that decides it. A wrong answer opens its passage. */
  readonly claim: string;
  /** That claim's sentence, repeated; the checker holds the two equal, so an edit to one fails the other. */
  readonly deciding: Wording;
  /** What a reader can be wrong about: a fact, who says it, how certain it is, or whether it is said at all. */
  readonly about: 'fact' | 'owner' | 'certainty' | 'silence';
  /** Said after a right answer. */
  readonly right: Wording;
};

/** One thing to pick, with what to say to whoever picked it wrongly. */
export type Pick = {
  readonly id: string;
  readonly says: Wording;
  readonly right?: true;
  /** Names the misreading and where the answer stands; every wrong pick has it. */
  readonly feedback?: Wording;
  /** Misreading id of the fact sheet (M01 to M36), when it is one. */
  readonly misreading?: string;
  /** Claims whose passages open besides the deciding one. */
  readonly opens?: readonly string[];
};

export type ChoiceQuestion = Common & { readonly kind: 'choice'; readonly picks: readonly Pick[] };
export type MultipleQuestion = Common & { readonly kind: 'multiple'; readonly picks: readonly Pick[] };
/** `items` stand in the right order; the screen shows them shuffled. */
export type OrderQuestion = Common & {
  readonly kind: 'order';
  readonly items: readonly { readonly id: string; readonly says: Wording }[];
  readonly wrong: Wording;
};
/** Each pair belongs together; the right-hand sides are shown shuffled. */
export type MatchQuestion = Common & {
  readonly kind: 'match';
  readonly pairs: readonly { readonly id: string; readonly left: Wording; readonly right: Wording }[];
  readonly wrong: Wording;
};
export type CategoriseQuestion = Common & {
  readonly kind: 'categorise';
  readonly bins: readonly { readonly id: string; readonly says: Wording }[];
  readonly items: readonly { readonly id: string; readonly says: Wording; readonly bin: string; readonly feedback?: Wording }[];
  readonly wrong: Wording;
};
/** A whole number. `near` names mistakes that real readers make. */
export type NumberQuestion = Common & {
  readonly kind: 'number';
  readonly answer: number;
  readonly min: number;
  readonly max: number;
  readonly near: readonly { readonly is: number; readonly feedback: Wording; readonly misreading?: string }[];
  readonly wrong: Wording;
};
/** Pick the sentence that decides it: the claims of one passage are what is offered. */
export type HottextQuestion = Common & {
  readonly kind: 'hottext';
  readonly passage: string;
  readonly wrong: Wording;
  /** Feedback for particular sentences, by claim id. */
  readonly feedback?: Readonly<Record<string, Wording>>;
};

export type Question =
  | ChoiceQuestion
  | MultipleQuestion
  | OrderQuestion
  | MatchQuestion
  | CategoriseQuestion
  | NumberQuestion
  | HottextQuestion;

/** What the player gives; ids, never positions. */
export type Answer =
  | { readonly kind: 'choice'; readonly pick: string }
  | { readonly kind: 'multiple'; readonly picks: readonly string[] }
  | { readonly kind: 'order'; readonly order: readonly string[] }
  /** left pair id -> right pair id */
  | { readonly kind: 'match'; readonly pairs: Readonly<Record<string, string>> }
  /** item id -> bin id */
  | { readonly kind: 'categorise'; readonly bins: Readonly<Record<string, string>> }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'hottext'; readonly claim: string };

/** How good an answer is, as a whole-number share: `credit: [2, 3]` is two parts of three. */
export type Grade = {
  readonly right: boolean;
  readonly credit: readonly [number, number];
  /** Ids (picks, items, pairs, claims, or the number as text) that were wrong and have something to say. */
  readonly wrong: readonly string[];
};
