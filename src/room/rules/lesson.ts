/** A lesson as it stands: a class that is the chamber. One plain JSON value, made from its log by `receive` and by nothing else. */
import type { Campaign } from '../../core/campaign.ts';
import type { Intent } from '../../core/intent.ts';
import type { Answer, Grade } from '../../core/question.ts';
import type { Run } from '../../core/run.ts';
import type { RollCall, Tally } from '../../core/tally.ts';

export type PupilId = string;
/** What a pupil can cast; whoever casts nothing leaves an empty seat. */
export type Cast = 'F' | 'A' | 'B';

/** What the teacher chose before the class came in. */
export type Plan = {
  readonly title: string;
  readonly seed: string;
  /** Ids of the levels that are played, in order. */
  readonly levels: readonly string[];
  readonly naming: 'list' | 'typed' | 'none';
  /** Who decides what the bill does next: everybody, or one of each bloc with its seats. */
  readonly deciders: 'class' | 'leaders';
  readonly ballot: 'open' | 'secret';
  /** Questions asked before and after, by id; may be empty. */
  readonly quiz: readonly string[];
  /** People in a room without devices, whose hands are counted; 0 where everybody has one. */
  readonly hands: number;
};

export type Pupil = {
  readonly id: PupilId;
  /** 1 for the first who came. */
  readonly number: number;
  /** Empty where nobody is named. */
  readonly name: string;
  /** With it the pupil comes back on another device. */
  readonly code: string;
  readonly removed?: true;
  /** Milliseconds beyond everybody's, or no limit at all. */
  readonly more: number | 'unlimited';
};

/** A pupil's seats in one chamber, counted from its first: `seats` of them from `first` on. */
export type Card = { readonly pupil: PupilId; readonly bloc: string; readonly first: number; readonly seats: number };

export type Voted = { readonly vote: Cast; readonly turn: number };

/** A vote that is open. Its cards are those of the moment it opened: who comes later votes in the next one. */
export type Ballot = {
  readonly kind: 'ballot';
  readonly id: string;
  readonly level: string;
  readonly beat: string;
  readonly chamber: string;
  readonly isSecret: boolean;
  readonly cards: readonly Card[];
  readonly votes: Readonly<Record<PupilId, Voted>>;
  /** Why it was opened once more. */
  readonly reopened?: string;
};

/** A vote that was counted. */
export type Counted = {
  readonly id: string;
  readonly level: string;
  readonly beat: string;
  readonly chamber: string;
  readonly rollCall: RollCall;
  readonly tally: Tally;
  readonly cards: readonly Card[];
  /** By pupil; null where it was secret or counted by hands. */
  readonly votes: Readonly<Record<PupilId, Cast>> | null;
  readonly by: 'open' | 'secret' | 'hands';
  readonly reopened?: string;
};

/** The class decides what the bill does next. */
export type Poll = {
  readonly kind: 'poll';
  readonly id: string;
  readonly beat: string;
  /** Who may pick, with the weight of each; null: everybody, one each. */
  readonly weights: Readonly<Record<PupilId, number>> | null;
  readonly picks: Readonly<Record<PupilId, { readonly intent: Intent; readonly turn: number }>>;
};

/** A poll that was closed: what was picked, the heaviest first, and what the class decided by it. */
export type Polled = {
  readonly id: string;
  readonly level: string;
  readonly beat: string;
  readonly standings: readonly { readonly intent: Intent; readonly weight: number; readonly pupils: readonly PupilId[] }[];
  readonly taken: Intent;
  /** Which of the level's intents it became, counted from 1. */
  readonly became: number;
};

export type Given = { readonly answer: Answer; readonly grade: Grade };

/** A question of a checkpoint that is before the class. A second round follows a talk with one's neighbour and is worth half. */
export type Asking = {
  readonly kind: 'asking';
  readonly id: string;
  readonly level: string;
  readonly beat: string;
  readonly question: string;
  readonly round: 1 | 2;
  readonly answers: Readonly<Record<PupilId, Given>>;
  readonly first: Readonly<Record<PupilId, Given>> | null;
};

/** A question that was closed, with what the class as a whole answered. */
export type Asked = {
  readonly id: string;
  readonly level: string;
  readonly beat: string;
  readonly question: string;
  readonly rounds: readonly Readonly<Record<PupilId, Given>>[];
  readonly classAnswer: Given;
};

/** Questions asked before or after, each pupil at their own pace. */
export type Quiz = { readonly isOpen: boolean; readonly answers: Readonly<Record<PupilId, Readonly<Record<string, Given>>>> };
export type QuizName = 'before' | 'after';

export type Lesson = {
  readonly plan: Plan;
  readonly opening: 'gather' | 'seat' | 'brief' | 'bill' | 'over';
  readonly pupils: Readonly<Record<PupilId, Pupil>>;
  /** Bloc by pupil, by chamber. */
  readonly seating: Readonly<Record<string, Readonly<Record<PupilId, string>>>>;
  /** Who speaks for a bloc, where the teacher chose; else its first pupil. */
  readonly leaders: Readonly<Record<string, PupilId>>;
  readonly campaign: Campaign;
  /** The bill's run; its intents stand in the campaign. */
  readonly run: Run | null;
  /** What lies before the class now. */
  readonly table: Ballot | Poll | Asking | null;
  readonly counted: readonly Counted[];
  readonly asked: readonly Asked[];
  readonly polled: readonly Polled[];
  readonly quizzes: Readonly<Partial<Record<QuizName, Quiz>>>;
  readonly clock: {
    /** Since when everything stands still. */
    readonly pausedAt: number | null;
    /** When what lies on the table may no longer be answered; null: no limit. */
    readonly endsAt: number | null;
  };
};

export type Phase = 'gather' | 'seat' | 'brief' | 'debate' | 'roll-call' | 'checkpoint' | 'debrief';
