/** One play-through of one level, as one plain JSON value. */
import type { Intent } from './intent.ts';
import type { Finding } from './procedure.ts';
import type { Answer, Grade, LedgerName } from './question.ts';
import type { RollCall, Tally } from './tally.ts';

/** What a level hands to the next: papers, variables, promise, and how hearsay ended. */
export type Handover = {
  readonly papers: readonly string[];
  readonly flags: Readonly<Record<string, number>>;
  readonly promise: string | null;
  /** Ids of hearsay that spread and will be heard again. */
  readonly spread: readonly string[];
  readonly stamps: readonly Stamp[];
};

/** A stamp on the folder: which stage was reached, and by what tally if by a vote. */
export type Stamp = { readonly stage: string; readonly institution: string; readonly tally?: Tally };

/** How a run began: all that replay needs besides the level and the intents. */
export type Entry = {
  readonly seed: string;
  readonly handover: Handover | null;
  /** Questions that earlier runs used; not drawn again until the bank is used up. */
  readonly usedQuestions: readonly string[];
  /** Whether votes are rolled here or recorded from a real chamber. */
  readonly votes: 'rolled' | 'recorded';
};

export type HearsayState = {
  /** The sentence that was drawn. */
  readonly hearsay: string;
  readonly status: 'abroad' | 'answered' | 'spread' | 'died-down';
  /** Days spent in the agenda when it got abroad. */
  readonly since: number;
};

/** The question that is on the table. */
export type Asked = {
  readonly question: string;
  /** Answers given, in order; at most two. */
  readonly attempts: readonly { readonly answer: Answer; readonly grade: Grade }[];
};

/** Where the run is inside its beat. */
export type At =
  | { readonly kind: 'story' | 'choice' | 'ending' }
  | {
      readonly kind: 'agenda';
      readonly spent: number;
      readonly done: readonly string[];
      readonly slots: Readonly<Record<string, HearsayState>>;
    }
  | { readonly kind: 'vote'; readonly votes: RollCall | null; readonly tally: Tally | null }
  /** `outcome` once the institution has decided. */
  | { readonly kind: 'decision'; readonly outcome: string | null }
  | {
      readonly kind: 'hearing';
      /** The file, in its order. */
      readonly exhibits: readonly string[];
      /** Where each exhibit was put: the id of a field, or of a test it was said to fail. */
      readonly weighed: Readonly<Record<string, string>>;
      readonly findings: Readonly<Record<string, Finding>>;
      /** The operative part as drafted, and as the judge decided it. */
      readonly drafted: string | null;
      readonly decided: 'grant' | 'refuse' | null;
    }
  | { readonly kind: 'checkpoint'; readonly drawn: readonly string[]; readonly index: number; readonly asked: Asked };

/** What was just done, so that its consequence can be read on the next screen: also after a reload. `lines` of it: `shown.ts`. */
export type Echo = {
  readonly kind: 'option' | 'action' | 'hearsay' | 'vote' | 'decision' | 'hearing' | 'leave';
  readonly beat: string;
  /** Option, action, slot or outcome; `carried` or `lost` for a vote, `grant` or `refuse` for a hearing. */
  readonly id: string;
  /** How hearsay was answered. */
  readonly how?: 'well' | 'badly' | 'passed';
  /** The judge decided otherwise than was drafted. */
  readonly redrafted?: true;
  /** The days ran out by it. */
  readonly ranOut?: true;
  /** Hearsay that was left alone and spread meanwhile. */
  readonly spread: readonly string[];
};

export type Run = {
  readonly level: string;
  readonly entry: Entry;
  readonly beat: string;
  readonly at: At;
  readonly stage: string;
  readonly variables: Readonly<Record<string, number>>;
  readonly papers: readonly string[];
  /** Step from 0 to 6 by bloc, over all chambers of the pack. */
  readonly support: Readonly<Record<string, number>>;
  readonly daysLeft: number;
  readonly promise: string | null;
  /** Hearsay slots of agendas that are over; those of the present one are in `at`. */
  readonly heard: Readonly<Record<string, HearsayState>>;
  readonly stamps: readonly Stamp[];
  readonly ledgers: Readonly<Record<LedgerName, Readonly<Record<string, number>>>>;
  readonly usedQuestions: readonly string[];
  /** How often each roll was made, by purpose. */
  readonly rolls: Readonly<Record<string, number>>;
  readonly echo: Echo | null;
  /** Beats entered, in order: the road taken. */
  readonly road: readonly string[];
};

/** What is needed to make a run again, bit for bit. */
export type Recording = {
  readonly pack: string;
  readonly level: string;
  readonly fingerprint: string;
  readonly rulesFingerprint: string;
  readonly rulesVersion: number;
  readonly entry: Entry;
  readonly intents: readonly Intent[];
};
