/** What can be said in a lesson, by whom; and what is answered. */
import type { Intent } from '../../core/intent.ts';
import type { Answer } from '../../core/question.ts';
import type { RollCall } from '../../core/tally.ts';
import type { Cast, Plan, PupilId, QuizName } from './lesson.ts';

/** Hands of one bloc, counted in the room. */
export type Hands = { readonly for: number; readonly against: number; readonly abstain: number };

/** What the host of a lesson says: that somebody came in. Ids and codes are the host's, so that the rules need no chance. */
export type HostSays =
  | { readonly kind: 'begin'; readonly plan: Plan }
  | { readonly kind: 'join'; readonly pupil: PupilId; readonly name: string; readonly code: string };

/** What changes the bill or what lies on the table; only these can be undone. */
export type TeacherMoves =
  | { readonly kind: 'go'; readonly to: 'gather' | 'seat' | 'brief' }
  | { readonly kind: 'start-level'; readonly level: string }
  | { readonly kind: 'decide'; readonly intent: Intent }
  | { readonly kind: 'open-poll' }
  /** `intent`: which of those that lead, where several do. */
  | { readonly kind: 'close-poll'; readonly intent?: Intent }
  | { readonly kind: 'open-ballot'; readonly secret?: boolean }
  /** `sealed`: the count of a secret vote, in a log whose votes were taken out. */
  | { readonly kind: 'close-ballot'; readonly sealed?: RollCall }
  | { readonly kind: 'reopen-ballot'; readonly reason: string }
  | { readonly kind: 'count-hands'; readonly hands: Readonly<Record<string, Hands>> }
  | { readonly kind: 'ask' }
  | { readonly kind: 'ask-again' }
  /** `answer`: the class's, where it was found without devices. */
  | { readonly kind: 'close-question'; readonly answer?: Answer }
  | { readonly kind: 'clear-table' }
  | { readonly kind: 'finish' };

export type TeacherCares =
  | { readonly kind: 'open-quiz'; readonly which: QuizName }
  | { readonly kind: 'close-quiz'; readonly which: QuizName }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  /** Time for what lies on the table, from now, in ms; null takes the limit away. */
  | { readonly kind: 'limit'; readonly ms: number | null }
  | { readonly kind: 'give-time'; readonly pupil: PupilId; readonly more: number | 'unlimited' }
  | { readonly kind: 'reseat'; readonly pupil: PupilId; readonly chamber: string; readonly bloc: string }
  | { readonly kind: 'lead'; readonly pupil: PupilId; readonly bloc: string }
  | { readonly kind: 'rename'; readonly pupil: PupilId; readonly name: string }
  | { readonly kind: 'remove'; readonly pupil: PupilId }
  | { readonly kind: 'readmit'; readonly pupil: PupilId }
  | { readonly kind: 'undo' };

export type TeacherSays = TeacherMoves | TeacherCares;

/** `on` names what lies on the table; `turn` counts a pupil's own changes, so that an old one that comes late changes nothing. */
export type PupilSays =
  | { readonly kind: 'vote'; readonly on: string; readonly vote: Cast; readonly turn: number }
  | { readonly kind: 'pick'; readonly on: string; readonly intent: Intent; readonly turn: number }
  | { readonly kind: 'answer'; readonly on: string; readonly answer: Answer }
  | { readonly kind: 'quiz-answer'; readonly which: QuizName; readonly question: string; readonly answer: Answer };

/** With the host's clock, in ms since 1970: rules have none of their own. */
export type Message = {
  readonly at: number;
  /** The sender's own name for it, so that what is sent twice is heard once; pupils' words need none. */
  readonly id?: string;
} & (
  | { readonly from: 'host'; readonly says: HostSays }
  | { readonly from: 'teacher'; readonly says: TeacherSays }
  | { readonly from: 'pupil'; readonly pupil: PupilId; readonly says: PupilSays }
);

/** A message that was heard, with its place in the log. Refused ones aren't kept. */
export type Entry = Message & { readonly n: number };

export type RefusalCode =
  | 'lesson/over'
  | 'lesson/paused'
  | 'phase/other'
  | 'table/other'
  | 'table/taken'
  | 'time/over'
  | 'turn/older'
  | 'answer/given'
  | 'answer/incomplete'
  | 'answer/nobody'
  | 'pupil/unknown'
  | 'pupil/removed'
  | 'pupil/not-seated'
  | 'pupil/no-say'
  | 'name/length'
  | 'name/taken'
  | 'name/unwelcome'
  | 'name/characters'
  | 'bloc/unknown'
  | 'level/unknown'
  | 'hands/too-many'
  | 'poll/tied'
  | 'reason/missing'
  | 'undo/nothing'
  | 'intent/not-open';

export type Refusal = { readonly kind: 'refused'; readonly code: RefusalCode };

/** The answer to the sender; for a pupil, what of theirs now counts. */
export type Reply =
  | { readonly kind: 'heard'; readonly stands?: Cast | Intent | Answer }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly stands?: Cast | Intent | Answer };

export function refuse(code: RefusalCode): Refusal {
  return { kind: 'refused', code };
}
