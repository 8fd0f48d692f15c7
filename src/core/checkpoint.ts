/** Drawing questions from the bank and going through them: a wrong answer opens the passage, a second try earns half. */
import type { CheckpointBeat } from './beat.ts';
import { type BeatRules, plain, reject } from './beat-rules.ts';
import { change, type Doing, rollFor, score, tell } from './doing.ts';
import { decidingPassage, gradeAnswer, isComplete } from './grade.ts';
import type { Level } from './level.ts';
import type { Answer, Grade, Question } from './question.ts';
import { shuffle } from './roller.ts';
import type { Asked, At, Run } from './run.ts';

/** What a question is worth at the first try. */
export const POINTS = 4;
/** Answers that may be given to one question. */
export const TRIES = 2;

type AtCheckpoint = Extract<At, { kind: 'checkpoint' }>;

export const checkpointRules: BeatRules<CheckpointBeat> = {
  enter: (doing, beat) => {
    const drawn = draw(doing, beat);
    const first = drawn[0];
    if (first === undefined) return beat.next;
    change(doing, { usedQuestions: [...new Set([...doing.run.usedQuestions, ...drawn])] });
    ask(doing, { kind: 'checkpoint', drawn, index: 0, asked: { question: first, attempts: [] } });
    return null;
  },
  open: (level, run, beat) => {
    if (run.at.kind !== 'checkpoint') return [];
    const { question, attempts } = run.at.asked;
    const closed = isAnswered(run.at.asked);
    const answer = { kind: 'answer', target: question, fill: { shape: 'answer', question: questionOf(level, question) } } as const;
    return [...(closed ? [] : [answer]), ...(attempts.length > 0 ? [plain('continue', beat.id)] : [])];
  },
  step: (doing, beat, intent) => {
    const { at } = doing.run;
    if (at.kind !== 'checkpoint') return 'stay';
    if (intent.kind === 'answer') {
      const question = questionOf(doing.level, at.asked.question);
      if (!isComplete(question, intent.answer, doing.level.shared.sources)) return reject('answer/incomplete');
      give(doing, at, question, intent.answer);
      return 'stay';
    }
    const next = at.drawn[at.index + 1];
    change(doing, { echo: null });
    if (next === undefined) return { to: beat.next };
    ask(doing, { ...at, index: at.index + 1, asked: { question: next, attempts: [] } });
    return 'stay';
  },
};

export function questionOf(level: Level, id: string): Question {
  const question = level.shared.questions.find((q) => q.id === id);
  if (!question) throw new Error(`Question ${id} is not in pack ${level.shared.pack}`);
  return question;
}

/** Points for an answer: its credit in whole points, half of it at the second try. */
export function pointsFor(grade: Grade, attempt: number): number {
  const worth = attempt === 1 ? POINTS : POINTS / 2;
  return Math.floor((worth * grade.credit[0]) / Math.max(1, grade.credit[1]));
}

/** What is said of the last answer; the first and third while another may still be given. */
export type Verdict = 'not-yet' | 'not-this-time' | 'partly-so-far' | 'partly' | 'right';

/** No more answers are taken. */
export function isAnswered({ attempts }: Asked): boolean {
  return attempts.length >= TRIES || attempts.some((a) => a.grade.right);
}

/** How the last answer was; null before the first. */
export function verdictOn(asked: Asked): Verdict | null {
  const grade = asked.attempts.at(-1)?.grade;
  if (!grade) return null;
  if (grade.right) return 'right';
  const isClosed = isAnswered(asked);
  if (grade.credit[0] > 0) return isClosed ? 'partly' : 'partly-so-far';
  return isClosed ? 'not-this-time' : 'not-yet';
}

function ask(doing: Doing, at: AtCheckpoint): void {
  change(doing, { at });
  tell(doing, { kind: 'question-asked', question: at.asked.question, number: at.index + 1, of: at.drawn.length });
}

function give(doing: Doing, at: AtCheckpoint, question: Question, answer: Answer): void {
  const attempt = at.asked.attempts.length + 1;
  const grade = gradeAnswer(question, answer);
  change(doing, { at: { ...at, asked: { ...at.asked, attempts: [...at.asked.attempts, { answer, grade }] } } });
  tell(doing, { kind: 'question-answered', question: question.id, grade, attempt });
  score(doing, question.ledger, question.id, pointsFor(grade, attempt));
  if (grade.right) return;
  const passage = decidingPassage(question, doing.level.shared.sources);
  if (passage) tell(doing, { kind: 'passage-opened', passage: passage.passage.id, claim: question.claim });
}

/** New questions first, and only when the bank is used up old ones, but never one twice in a checkpoint. */
function draw(doing: Doing, beat: CheckpointBeat): readonly string[] {
  const drawn: string[] = [];
  for (const { tag, count } of beat.draws) {
    const mixed = shuffle(
      rollFor(doing, `draw:${beat.id}:${tag}`),
      doing.level.shared.questions.filter((q) => q.tags.includes(tag) && !drawn.includes(q.id)).map((q) => q.id),
    );
    const isUsed = (run: Run, id: string) => run.usedQuestions.includes(id) || run.entry.usedQuestions.includes(id);
    const fresh = mixed.filter((id) => !isUsed(doing.run, id));
    const used = mixed.filter((id) => isUsed(doing.run, id));
    drawn.push(...[...fresh, ...used].slice(0, count));
  }
  return drawn;
}
