/** A lesson as chance has it: quizzes before and after, some who miss things, second rounds, votes; taken to its end or as far as it comes. */
import type { Pack } from '../../src/core/level.ts';
import { below, roller } from '../../src/core/roller.ts';
import type { Lesson, Plan, QuizName } from '../../src/room/rules/lesson.ts';
import { anyAnswer, begun, onward, type TestClass } from './class-room.ts';
import { shippedPack } from './shipped.ts';

export const COUNCIL = shippedPack('school-council');

export function randomLesson(seed: string, pupils: number, plan: Partial<Plan> = {}, pack: Pack = COUNCIL): TestClass {
  const quiz = plan.quiz ?? pack.shared.questions.slice(0, 4).map((q) => q.id);
  const room = begun(pack, pupils, { ...plan, quiz });
  const roll = roller(seed, 'random-lesson');
  const { host } = room;
  askQuiz(room, 'before', roll);
  for (let n = 1; n < 400; n++) {
    const { table } = host.now().lesson;
    for (const pupil of room.pupils) if (roll() < 0.85) act(room, pupil, roll, n);
    if (table?.kind === 'asking' && table.round === 1 && roll() < 0.4) {
      host.teacherSays({ kind: 'ask-again' });
      continue;
    }
    if (!onward(host, roll)) break;
  }
  askQuiz(room, 'after', roll);
  return room;
}

export function lessonOf(room: TestClass): Lesson {
  return room.host.now().lesson;
}

function askQuiz(room: TestClass, which: QuizName, roll: () => number): void {
  const { host } = room;
  host.teacherSays({ kind: 'open-quiz', which });
  for (const pupil of room.pupils) {
    // Somebody is away on each of the two days.
    if (roll() < 0.1) continue;
    for (let { table } = host.pupilView(pupil, 'en'); table.kind === 'quiz' && table.question; table = host.pupilView(pupil, 'en').table)
      host.pupilSays(pupil, { kind: 'quiz-answer', which, question: table.id, answer: anyAnswer(table.question, roll) });
  }
  host.teacherSays({ kind: 'close-quiz', which });
}

function act({ host }: TestClass, pupil: string, roll: () => number, turn: number): void {
  const { table } = host.pupilView(pupil, 'en');
  if (table.kind === 'ballot')
    host.pupilSays(pupil, { kind: 'vote', on: table.id, vote: (['F', 'A', 'B'] as const)[below(roll, 3)] ?? 'F', turn });
  if (table.kind === 'asking') host.pupilSays(pupil, { kind: 'answer', on: table.id, answer: anyAnswer(table.question, roll) });
}
