/** The question that the bill stands at, as much of it as may be told: its letters; and, once it is closed, what is right and who gave what. */
import { questionOf } from '../../../core/checkpoint.ts';
import { decidingPassage, gradeAnswer } from '../../../core/grade.ts';
import type { Level, Pack } from '../../../core/level.ts';
import type { Answer, Question } from '../../../core/question.ts';
import { rightAnswer } from '../../../core/templates.ts';
import { answerShown, type ShownQuestion, shownQuestion } from '../../rules/blind.ts';
import type { WallView } from '../../rules/wall-view.ts';
import { countsOf, rightLetters } from './given.ts';

export type QuestionTold = {
  readonly question: Question;
  readonly shown: ShownQuestion;
  readonly isRevealed: boolean;
  /** The right answer in the letters that are shown; null before it may be told. */
  readonly right: Answer | null;
  /** What stands beside a letter of it; see `rightLetters`. */
  readonly rights: ReadonlyMap<string, string>;
  /** How many gave each letter, how many answered at all, and how many of them rightly. */
  readonly counts: ReadonlyMap<string, number>;
  readonly answered: number;
  readonly answeredRightly: number;
  readonly passage: ReturnType<typeof decidingPassage>;
};

/** @param opensKey the teacher looks up the answer before it is shown */
export function questionTold(
  pack: Pack,
  level: Level,
  { run, table, seed, given }: Pick<WallView, 'run' | 'table' | 'seed' | 'given'>,
  language: string,
  opensKey = false,
): QuestionTold | null {
  if (run?.at.kind !== 'checkpoint') return null;
  const { asked } = run.at;
  const question = questionOf(level, asked.question);
  const isRevealed = asked.attempts.length > 0 && table.kind !== 'asking';
  // Nothing of the key is worked out before it may be shown.
  const right = isRevealed || opensKey ? answerShown(pack.shared, question, seed, rightAnswer(question)) : null;
  const all = isRevealed ? (given ?? []) : [];
  const answers = all.flatMap((g) => {
    const answer = answerShown(pack.shared, question, seed, g.answer);
    return answer ? [{ answer, count: g.count }] : [];
  });
  const sum = (of: readonly { readonly count: number }[]) => of.reduce((n, { count }) => n + count, 0);
  return {
    question,
    shown: shownQuestion(pack.shared, question, seed, language),
    isRevealed,
    right,
    rights: right ? rightLetters(right) : new Map<string, string>(),
    counts: countsOf(answers),
    answered: sum(answers),
    answeredRightly: sum(all.filter((g) => gradeAnswer(question, g.answer).right)),
    passage: isRevealed ? decidingPassage(question, pack.shared.sources) : undefined,
  };
}
