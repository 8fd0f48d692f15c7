/** Figures by question: how many had it right at once and after a talk, which answers were given, and how well it tells pupils apart. */
import type { Pack } from '../../core/level.ts';
import type { Question } from '../../core/question.ts';
import type { PupilId } from '../rules/lesson.ts';
import { type Discrimination, discriminations } from './discrimination.ts';
import { type Evidence, firstReplies } from './evidence.ts';
import { hasPart, type Part, type Parts, partsOf } from './parts-of-answer.ts';

export type Share = { readonly right: number; readonly of: number };

export type QuestionFigures = {
  readonly question: Question;
  /** Levels it was asked in, by id. */
  readonly levels: readonly string[];
  /** First answers: its difficulty is right / of. */
  readonly first: Share;
  /** Mean credit of first answers, 0 to 1; null where nobody answered. */
  readonly credit: number | null;
  /** Second answers, after a talk with a neighbour or after the passage; null where there were none. */
  readonly second: Share | null;
  readonly means: Parts['means'];
  /** First answers by part, with who gave them. */
  readonly parts: readonly (Part & { readonly by: readonly PupilId[] })[];
  readonly discrimination: Discrimination;
  /** Whether the class as a whole was right; null where it gave no answer. */
  readonly classRight: boolean | null;
};

export function questionFigures(pack: Pack, evidence: Evidence): readonly QuestionFigures[] {
  const first = firstReplies(evidence);
  const known = discriminations(evidence);
  return evidence.asked.flatMap((id): readonly QuestionFigures[] => {
    const question = pack.shared.questions.find((q) => q.id === id);
    if (!question) return [];
    const own = first.filter((r) => r.question === id);
    const on = evidence.replies.filter((r) => r.question === id && r.when === 'road');
    const second = on.filter((r) => r.attempt === 2);
    const { means, parts } = partsOf(
      pack,
      question,
      own.map((r) => r.given.answer),
    );
    return [
      {
        question,
        levels: [...new Set(on.flatMap((r) => r.level ?? []))],
        first: shareOf(own),
        credit: own.length === 0 ? null : own.reduce((sum, { given: { grade } }) => sum + creditOf(grade.credit), 0) / own.length,
        second: second.length === 0 ? null : shareOf(second),
        means,
        parts: parts.map((part) => ({
          ...part,
          by: own.filter((r) => hasPart(question, r.given.answer, part.id)).map((r) => r.pupil),
        })),
        discrimination: known.get(id) ?? { kind: 'too-few', pupils: 0 },
        classRight: evidence.classAnswers[id]?.grade.right ?? null,
      },
    ];
  });
}

export function shareOf(replies: readonly { readonly given: { readonly grade: { readonly right: boolean } } }[]): Share {
  return { right: replies.filter((r) => r.given.grade.right).length, of: replies.length };
}

export function creditOf([parts, of]: readonly [number, number]): number {
  return of === 0 ? 0 : parts / of;
}
