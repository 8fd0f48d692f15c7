/** The answers with first rumours and questions where the author has written none; a draft that was changed is the author's own. */
import { type Answers, EMPTY_QUESTION, EMPTY_RUMOUR, type QuestionAnswer, type RumourAnswer } from './answers.ts';
import { draftQuestions } from './draft-questions.ts';
import { draftRumours } from './draft-rumours.ts';

/** As many as a short article may yield, and as many as a checkpoint wants. */
const FEWEST = 2;
export const WANTED = 6;

const isOpenRumour = (rumour: RumourAnswer) => rumour.isDraft === true || rumour.says.trim() === '';
const isOpenQuestion = ({ isDraft, asks, right, wrong }: QuestionAnswer) =>
  isDraft === true || [asks, right, ...wrong.flatMap(({ says, why }) => [says, why])].every((text) => text.trim() === '');

/** What is drafted follows the passages as they are now. */
export function drafted(answers: Answers): Answers {
  const whole = { ...answers, rumours: rumoursOf(answers) };
  return { ...whole, questions: questionsOf(whole) };
}

function rumoursOf(answers: Answers): readonly RumourAnswer[] {
  if (!answers.rumours.every(isOpenRumour)) return answers.rumours;
  const drafts = draftRumours(answers);
  return drafts.length > 0 ? drafts : [EMPTY_RUMOUR];
}

function questionsOf(answers: Answers): readonly QuestionAnswer[] {
  const own = new Set(answers.questions.filter((one) => !isOpenQuestion(one)).map(nameOf));
  const drafts = wantedDrafts(answers).filter((draft) => !own.has(nameOf(draft)));
  if (answers.questions.every(isOpenQuestion)) return filledTo(FEWEST, drafts.slice(0, Math.max(WANTED, answers.questions.length)));
  let next = 0;
  return answers.questions.map((question) => (isOpenQuestion(question) ? (drafts[next++] ?? EMPTY_QUESTION) : question));
}

function filledTo(fewest: number, questions: readonly QuestionAnswer[]): readonly QuestionAnswer[] {
  return [...questions, ...Array.from({ length: Math.max(0, fewest - questions.length) }, () => EMPTY_QUESTION)];
}

/** One draft from another: some ask the same of other sentences. */
const nameOf = ({ asks, right }: QuestionAnswer) => `${asks} ${right}`;

function wantedDrafts(answers: Answers): readonly QuestionAnswer[] {
  const refused = new Set(answers.refused);
  return draftQuestions(answers).filter((draft) => !refused.has(nameOf(draft)));
}

/** The answers with another draft in the place of one, which doesn’t come back; null when there is no other. */
export function withAnother(answers: Answers, at: number): Pick<Answers, 'questions' | 'refused'> | null {
  const now = answers.questions[at];
  const taken = new Set(answers.questions.map(nameOf));
  const other = wantedDrafts(answers).find((draft) => !taken.has(nameOf(draft)));
  if (!now || !other) return null;
  return {
    questions: answers.questions.map((one, i) => (i === at ? other : one)),
    refused: [...(answers.refused ?? []), ...(now.isDraft ? [nameOf(now)] : [])],
  };
}
