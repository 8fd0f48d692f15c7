/** What happened, in the order it happened. Words for each are in `src/text`. */
import type { Finding } from './procedure.ts';
import type { Grade, LedgerName } from './question.ts';
import type { Tally } from './tally.ts';

export type GameEvent =
  | { readonly kind: 'beat-entered'; readonly beat: string }
  | { readonly kind: 'option-chosen'; readonly beat: string; readonly option: string }
  | { readonly kind: 'action-done'; readonly beat: string; readonly action: string }
  | { readonly kind: 'days-spent'; readonly days: number; readonly left: number }
  | { readonly kind: 'days-ran-out'; readonly beat: string }
  | { readonly kind: 'agenda-left'; readonly beat: string }
  | { readonly kind: 'support-moved'; readonly bloc: string; readonly from: number; readonly to: number }
  | { readonly kind: 'paper-added'; readonly paper: string }
  | { readonly kind: 'paper-withdrawn'; readonly paper: string }
  | { readonly kind: 'variable-changed'; readonly variable: string; readonly from: number; readonly to: number }
  | { readonly kind: 'promise-made'; readonly promise: string }
  | { readonly kind: 'stage-entered'; readonly stage: string }
  | { readonly kind: 'hearsay-arrived'; readonly slot: string; readonly hearsay: string }
  | { readonly kind: 'hearsay-answered'; readonly slot: string; readonly hearsay: string; readonly well: boolean }
  | { readonly kind: 'hearsay-died-down'; readonly slot: string; readonly hearsay: string }
  | { readonly kind: 'hearsay-spread'; readonly slot: string; readonly hearsay: string }
  | { readonly kind: 'refused'; readonly beat: string; readonly move: string; readonly rule: string }
  | { readonly kind: 'points'; readonly ledger: LedgerName; readonly item: string; readonly points: number }
  | { readonly kind: 'question-asked'; readonly question: string; readonly number: number; readonly of: number }
  | { readonly kind: 'question-answered'; readonly question: string; readonly grade: Grade; readonly attempt: number }
  | { readonly kind: 'passage-opened'; readonly passage: string; readonly claim: string }
  | { readonly kind: 'vote-held'; readonly beat: string; readonly tally: Tally }
  | { readonly kind: 'decided'; readonly beat: string; readonly outcome: string }
  | { readonly kind: 'file-opened'; readonly beat: string; readonly exhibits: readonly string[] }
  | { readonly kind: 'exhibit-weighed'; readonly exhibit: string; readonly as: string }
  | { readonly kind: 'found'; readonly field: string; readonly finding: Finding }
  | { readonly kind: 'drafted'; readonly beat: string; readonly order: string }
  | { readonly kind: 'judgment'; readonly beat: string; readonly decided: 'grant' | 'refuse'; readonly asDrafted: boolean }
  | { readonly kind: 'ending-reached'; readonly ending: string };
