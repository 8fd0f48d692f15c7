/** What the play panel says, and in which languages; both have the same keys. */

import type { Exhibit } from '../../core/beat.ts';
import type { Hearsay } from '../../core/hearsay.ts';
import type { LedgerName } from '../../core/question.ts';
import type { Certainty } from '../../core/source.ts';
import type { Vote } from '../../core/tally.ts';
import type { ProgramLanguage } from '../plural.ts';
import { en } from './play-en.ts';
import { ru } from './play-ru.ts';

type Unit = 'days' | 'hours';
type Majority = { readonly needed: number; readonly members: number };

export type PlayWords = {
  readonly folder: {
    readonly title: string;
    readonly papers: (count: number) => string;
    readonly stamps: (count: number) => string;
    readonly papersTitle: string;
    readonly stampsTitle: string;
    readonly empty: string;
    readonly unstamped: string;
    readonly at: string;
    readonly tally: (inFavour: number, members: number) => string;
    readonly deadline: (days: number) => string;
  };
  readonly record: {
    readonly title: string;
    /** What it is, in a sentence or two. */
    readonly says: string;
    readonly caption: string;
    /** Before the end. */
    readonly captionOpen: string;
    readonly ledger: string;
    readonly points: string;
    readonly ledgers: Readonly<Record<LedgerName, string>>;
    readonly outOf: (earned: number, possible: number) => string;
    /** What can still be had, before the end. */
    readonly upTo: (reach: number, possible: number) => string;
    readonly promise: string;
    readonly noPromise: string;
    readonly kept: string;
    readonly notKept: string;
  };
  readonly time: {
    readonly left: (count: number, unit: Unit) => string;
    readonly takes: (count: number, unit: Unit) => string;
    readonly free: string;
  };
  readonly labels: {
    readonly task: string;
    readonly invented: string;
    readonly fiction: string;
    readonly narrator: string;
    readonly simplified: string;
    readonly grounds: string;
    /** Over the title of a source that is there whole. */
    readonly read: string;
    readonly leave: string;
  };
  readonly echo: {
    readonly title: string;
    readonly youChose: string;
    readonly youDid: string;
    readonly answered: string;
    readonly letPass: string;
    readonly decides: string;
    readonly silent: string;
  };
  readonly goOn: string;
  readonly choice: { readonly options: string };
  readonly refused: { readonly stamp: string; readonly costs: string };
  readonly agenda: {
    readonly actions: string;
    readonly nothingLeft: string;
    readonly leave: string;
    readonly leaveSpreads: string;
    /** Few hours or days are left: what happens when none is. */
    readonly runsShort: (unit: 'days' | 'hours') => string;
    readonly blocs: string;
    readonly seats: (count: number) => string;
    readonly wants: string;
    readonly support: readonly [string, string, string, string, string, string, string];
  };
  readonly hearsay: {
    readonly title: string;
    readonly travels: Readonly<Record<Hearsay['by'], string>>;
    readonly waits: (count: number, unit: Unit) => string;
    readonly hand: string;
    readonly handOver: string;
    readonly silent: string;
    readonly pass: string;
  };
  readonly claim: { readonly certainty: Readonly<Record<Certainty, string>> };
  readonly vote: {
    readonly question: string;
    readonly whip: string;
    readonly whipCaption: string;
    readonly blocCaption: string;
    readonly tallyCaption: string;
    readonly tallyBlocCaption: string;
    readonly bloc: string;
    readonly marks: Readonly<Record<Vote, string>>;
    readonly all: string;
    readonly needed: string;
    readonly range: (least: number, most: number) => string;
    readonly short: (most: number, majority: Majority) => string;
    readonly sure: (least: number, majority: Majority) => string;
    readonly either: (least: number, most: number, majority: Majority) => string;
    readonly ofAll: (majority: Majority) => string;
    readonly otherThings: string;
    readonly hold: string;
    readonly calling: string;
    readonly skipCall: string;
    readonly carried: string;
    readonly lost: string;
    readonly above: (inFavour: number, majority: Majority) => string;
    readonly below: (missing: number, inFavour: number, majority: Majority) => string;
    readonly enter: string;
    readonly enterHint: string;
    readonly tooMany: (bloc: string, seats: number) => string;
    readonly recordVotes: string;
  };
  readonly checkpoint: {
    readonly number: (n: number, of: number) => string;
    readonly how: {
      readonly choice: string;
      readonly multiple: string;
      readonly order: string;
      readonly match: string;
      readonly categorise: string;
      readonly number: (min: number, max: number) => string;
      readonly hottext: string;
    };
    readonly incomplete: {
      readonly choice: string;
      readonly multiple: string;
      readonly order: string;
      readonly match: string;
      readonly categorise: string;
      readonly number: (min: number, max: number) => string;
      readonly hottext: string;
    };
    readonly answer: string;
    readonly again: string;
    readonly right: string;
    readonly partly: string;
    readonly notYet: string;
    readonly notThisTime: string;
    readonly same: string;
    readonly beside: string;
    readonly points: (points: number, of: number, ledger: string) => string;
    /** A right second answer makes half the points, or adds none where the first made as many. */
    readonly secondTry: (addsPoints: boolean) => string;
    readonly passage: string;
    readonly deciding: string;
    readonly solution: string;
    readonly lookAgain: string;
    readonly up: string;
    readonly down: string;
    readonly place: (n: number, of: number) => string;
    readonly moved: (what: string, n: number, of: number) => string;
    readonly nowhere: string;
    readonly partners: string;
    readonly bins: string;
    readonly emptyBin: string;
    readonly value: string;
  };
  readonly decision: {
    readonly question: string;
    readonly odds: string;
    readonly oddsNote: string;
    readonly caption: string;
    readonly outcome: string;
    readonly chance: string;
    readonly of: (weight: number, of: number) => string;
    readonly await: string;
    readonly awaiting: string;
    readonly decided: string;
  };
  readonly hearing: {
    readonly reading: string;
    readonly weighed: (count: number, of: number) => string;
    readonly inHand: string;
    readonly by: Readonly<Record<Exhibit['by'], string>>;
    readonly number: (n: number) => string;
    readonly scale: string;
    readonly aside: string;
    readonly file: string;
    readonly notYet: string;
    /** Beside the place of what lies on the scale: which way it tips it. */
    readonly shows: Readonly<Record<Exhibit['shows'], string>>;
    readonly findings: string;
    readonly findingsNote: string;
    readonly order: string;
    readonly orderNote: string;
    readonly tests: string;
    readonly drafted: string;
    readonly decided: string;
    readonly asDrafted: string;
    readonly redrafted: string;
    readonly weighing: string;
    readonly right: string;
    readonly belongs: string;
    readonly found: string;
  };
  readonly cards: Readonly<Record<'perspectives' | 'timeline', string>>;
  readonly epilogue: string;
  readonly ending: {
    readonly stamp: string;
    readonly archived: string;
    readonly record: string;
    readonly recordNote: string;
    readonly promise: string;
    readonly debrief: string;
    readonly reflection: string;
    readonly reflectionNote: string;
    readonly wholeRoad: string;
    readonly next: string;
    readonly leave: string;
    readonly lookBack: string;
  };
  readonly whatIf: { readonly badge: string; readonly says: string; readonly beside: string };
};

/** By language of the program. They come with play, not with the title. */
export const playWords: Readonly<Record<ProgramLanguage, PlayWords>> = { en, ru };
