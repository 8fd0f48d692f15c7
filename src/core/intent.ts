/** What the player asks for, and the templates of what may be asked. */
import type { Finding } from './procedure.ts';
import type { Answer, Question } from './question.ts';

export type Intent =
  /** Go on from what was shown. `target` is the beat. */
  | { readonly kind: 'continue'; readonly target: string }
  /** Decide for an option of a choice or a vote. */
  | { readonly kind: 'choose'; readonly target: string }
  /** Spend days on an action of the agenda. */
  | { readonly kind: 'act'; readonly target: string }
  /** Leave the agenda. `target` is the beat. */
  | { readonly kind: 'leave'; readonly target: string }
  /** Answer hearsay with a sentence of a passage. `target` is the slot. */
  | { readonly kind: 'hand-over'; readonly target: string; readonly claim: string }
  /** Answer hearsay with "the article doesn't say". */
  | { readonly kind: 'say-silent'; readonly target: string }
  /** Let hearsay pass: it stays in the corridor until it spreads or dies down. */
  | { readonly kind: 'let-pass'; readonly target: string }
  /** Call the roll. `target` is the beat. */
  | { readonly kind: 'hold-vote'; readonly target: string }
  /** Enter a roll call made elsewhere: one letter a seat, F A B X (for, against, abstaining, absent). */
  | { readonly kind: 'record-vote'; readonly target: string; readonly votes: string }
  /** Wait for an institution to decide. `target` is the beat. */
  | { readonly kind: 'await'; readonly target: string }
  /** Put an exhibit on the scale in a field, or aside for a test it fails. */
  | { readonly kind: 'weigh'; readonly target: string; readonly as: string }
  /** State a finding on a field. */
  | { readonly kind: 'find'; readonly target: string; readonly as: Finding }
  /** Draft the operative part. `target` is the order. */
  | { readonly kind: 'draft'; readonly target: string }
  /** Answer a question of a checkpoint. `target` is the question. */
  | { readonly kind: 'answer'; readonly target: string; readonly answer: Answer };

export type IntentKind = Intent['kind'];

/** The shape of what a template leaves open. */
export type Fill =
  | { readonly shape: 'none' }
  | { readonly shape: 'claim'; readonly among: readonly string[] }
  | { readonly shape: 'votes'; readonly seats: number }
  /** Ids of tests and fields, or the three findings: what `as` may be. */
  | { readonly shape: 'as'; readonly among: readonly string[] }
  | { readonly shape: 'answer'; readonly question: Question };

/** One thing that may be asked now. */
export type IntentTemplate = { readonly kind: IntentKind; readonly target: string; readonly fill: Fill };
