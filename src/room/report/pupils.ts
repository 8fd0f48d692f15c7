/** Figures by pupil: what they answered, how much of it was right, and where they voted. */
import type { PupilId } from '../rules/lesson.ts';
import { type Evidence, firstReplies, type Person } from './evidence.ts';
import { creditOf, type Share, shareOf } from './questions.ts';

export type PupilFigures = {
  readonly person: Person;
  /** Bloc by chamber. */
  readonly blocs: Readonly<Record<string, string>>;
  /** First answers on the road. */
  readonly first: Share;
  /** Sum of credit of first answers: parts count as parts. */
  readonly credit: number;
  readonly second: Share;
  readonly before: Share;
  readonly after: Share;
  /** Open votes in which this pupil had a seat, and in how many something was cast; null where all were secret or by hands. */
  readonly voted: { readonly cast: number; readonly of: number } | null;
  /** First answer by question: right or not. */
  readonly byQuestion: Readonly<Record<string, boolean>>;
};

export function pupilFigures(evidence: Evidence): readonly PupilFigures[] {
  const first = firstReplies(evidence);
  return evidence.people.map((person) => {
    const own = first.filter((r) => r.pupil === person.id);
    const of = (when: 'before' | 'after') => evidence.replies.filter((r) => r.pupil === person.id && r.when === when);
    return {
      person,
      blocs: blocsOf(evidence, person.id),
      first: shareOf(own),
      credit: own.reduce((sum, r) => sum + creditOf(r.given.grade.credit), 0),
      second: shareOf(evidence.replies.filter((r) => r.pupil === person.id && r.when === 'road' && r.attempt === 2)),
      before: shareOf(of('before')),
      after: shareOf(of('after')),
      voted: votedOf(evidence, person.id),
      byQuestion: Object.fromEntries(own.map((r) => [r.question, r.given.grade.right])),
    };
  });
}

export function blocsOf({ seating }: Evidence, pupil: PupilId): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(seating).flatMap(([chamber, blocs]) => (blocs[pupil] ? [[chamber, blocs[pupil]]] : [])));
}

function votedOf({ counted }: Evidence, pupil: PupilId): PupilFigures['voted'] {
  const open = counted.filter((c) => c.votes !== null && c.cards.some((card) => card.pupil === pupil));
  return open.length === 0 ? null : { cast: open.filter((c) => c.votes?.[pupil] !== undefined).length, of: open.length };
}
