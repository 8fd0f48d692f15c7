/** The answers with first rumours and questions where the author has written none; a draft that was changed is the author's own. */
import { type Answers, EMPTY_QUESTION, EMPTY_RUMOUR, type QuestionAnswer, type RumourAnswer } from './answers.ts';
import { draftQuestions } from './draft-questions.ts';
import { draftRumours } from './draft-rumours.ts';

/** As many as a short article may yield, and as many as a checkpoint wants. */
const FEWEST = 2;
const WANTED = 6;

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
  const own = new Set(answers.questions.filter((one) => !isOpenQuestion(one)).map(({ asks }) => asks));
  const drafts = draftQuestions(answers).filter(({ asks }) => !own.has(asks));
  if (answers.questions.every(isOpenQuestion)) return filledTo(FEWEST, drafts.slice(0, Math.max(WANTED, answers.questions.length)));
  let next = 0;
  return answers.questions.map((question) => (isOpenQuestion(question) ? (drafts[next++] ?? EMPTY_QUESTION) : question));
}

function filledTo(fewest: number, questions: readonly QuestionAnswer[]): readonly QuestionAnswer[] {
  return [...questions, ...Array.from({ length: Math.max(0, fewest - questions.length) }, () => EMPTY_QUESTION)];
}

/** The next draft for one question that none of the others has; null when there is no other. */
export function anotherDraft(answers: Answers, at: number): QuestionAnswer | null {
  const drafts = draftQuestions(answers);
  const taken = new Set(answers.questions.filter((_, i) => i !== at).map(({ asks }) => asks));
  const now = drafts.findIndex(({ asks }) => asks === answers.questions[at]?.asks);
  const turned = [...drafts.slice(now + 1), ...drafts.slice(0, Math.max(0, now))];
  return turned.find(({ asks }) => !taken.has(asks)) ?? null;
}
