/** What to say to an answer. */
import type { Grade, Question } from './question.ts';
import type { Wording } from './wording.ts';

/** What is right about an answer, or for each part of it what was misread. Empty only where nothing wrong was picked and something right is missing. */
export function feedbackOf(question: Question, grade: Grade): readonly Wording[] {
  if (grade.right) return [question.right];
  const own = ownFeedback(question, grade);
  if (own.length > 0 && question.kind !== 'categorise') return own;
  return 'wrong' in question ? [question.wrong, ...own] : own;
}

function ownFeedback(question: Question, grade: Grade): readonly Wording[] {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return known(grade.wrong.map((id) => question.picks.find((p) => p.id === id)?.feedback));
    case 'categorise':
      return known(grade.wrong.map((id) => question.items.find((i) => i.id === id)?.feedback));
    case 'number':
      return known(grade.wrong.map((value) => question.near.find((n) => String(n.is) === value)?.feedback));
    case 'hottext':
      return known(grade.wrong.map((id) => question.feedback?.[id]));
    default:
      return [];
  }
}

function known(wordings: readonly (Wording | undefined)[]): readonly Wording[] {
  return wordings.filter((w): w is Wording => w !== undefined);
}
