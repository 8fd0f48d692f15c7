/** The law as data: stages, the ways between them, majorities, deadlines, and what each stage may change. */
import type { Condition } from './condition.ts';
import type { Majority } from './majority.ts';
import type { Wording } from './wording.ts';

/** How deep a change to the text goes. */
export type Change = 'concept' | 'substance' | 'editorial';

/** One rule of the law, told in plain words on a card. */
export type Rule = {
  readonly id: string;
  readonly title: Wording;
  /** Plain words, under 60. */
  readonly says: Wording;
  /** Where it is written: "Constitution, Art. 105(2)". */
  readonly citation: Wording;
  /** The claims (R-facts) it rests on. */
  readonly claims: readonly string[];
  /** Rests on a fact that is unsure: playable, labelled "simplified", never scored. */
  readonly simplified?: true;
};

/** A lawful way from one stage to the next. */
export type Transition = {
  readonly to: string;
  /** What must be so; a paper in the folder, as a rule. */
  readonly needs?: Condition;
  /** The rule that opens the way, and that answers whoever tries it without what it needs. */
  readonly rule: string;
};

export type Stage = {
  readonly id: string;
  readonly title: Wording;
  /** The institution whose colour, room and stamp this stage has: an id of `Procedure.institutions`. */
  readonly institution: string;
  readonly next: readonly Transition[];
  /** What may be changed here; anything else is refused under `changeRule`. */
  readonly mayChange: readonly Change[];
  readonly changeRule: string;
  /** Days within which something must happen, with its rule. */
  readonly deadline?: { readonly days: number; readonly rule: string };
  /** Here it is printed for everybody to read: the stage shows the gazette. */
  readonly publishes?: true;
};

/** A question put to a chamber: what majority it takes and where each result leads. */
export type Motion = {
  readonly id: string;
  readonly title: Wording;
  readonly stage: string;
  readonly chamber: string;
  readonly majority: Majority;
  /** The rule that names the majority. */
  readonly rule: string;
  /** The stage the bill is at when the motion is carried, and when it is lost. */
  readonly carried: string;
  readonly lost: string;
};

/** Shares of a bloc at one support step, in whole percent that add up to 100. */
export type SupportStep = {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly absent: number;
  /** Seats that may change between for and against, either way. */
  readonly swing: number;
};

/** A place on the road map: an institution with its building, colour and stamp. */
export type Institution = {
  readonly id: string;
  readonly name: Wording;
  /** Which building model and accent colour: one of the drawn ones. */
  readonly model: 'newsroom' | 'chamber' | 'columns' | 'desk' | 'court' | 'world' | 'school';
};

/** A test that a piece of evidence must pass before it counts. */
export type Test = {
  readonly id: string;
  readonly title: Wording;
  /** The question the test puts to an exhibit. */
  readonly asks: Wording;
  /** What an exhibit is set aside as when it fails: "Before the listing". */
  readonly fails: Wording;
  readonly rule: string;
};

/** What is to be found: a sentence that the evidence can show or contradict. */
export type Field = { readonly id: string; readonly title: Wording; readonly asks: Wording };

export type Finding = 'shown' | 'contradicted' | 'not-shown';

/** An operative part that can be drafted. `beyond` is what this court has no power to decide. */
export type Order = {
  readonly id: string;
  readonly says: Wording;
  readonly is: 'grant' | 'refuse' | 'beyond';
  readonly rule: string;
};

/** How a kind of case is heard: the tests, the fields, the findings and the orders. Granted only if every field is shown. */
export type HearingRules = {
  readonly id: string;
  readonly title: Wording;
  /** What must be found. */
  readonly rule: string;
  readonly tests: readonly Test[];
  readonly fields: readonly Field[];
  readonly findings: Readonly<Record<Finding, Wording>>;
  /** Findings follow from what lies on the scale. */
  readonly findingRule: string;
  readonly orders: readonly Order[];
};

export type Procedure = {
  readonly id: string;
  readonly title: Wording;
  readonly institutions: readonly Institution[];
  readonly stages: readonly Stage[];
  readonly motions: readonly Motion[];
  /** Kinds of cases that courts hear, where the procedure has any. */
  readonly hearings?: readonly HearingRules[];
  readonly rules: readonly Rule[];
  /** Seven steps, 0 (fully against) to 6 (fully for). */
  readonly support: readonly SupportStep[];
  /** The rule that answers whoever counts those present only. */
  readonly countRule: string;
};
