/** What a pupil says, checked against what lies on the table at that moment. */
import { gradeAnswer, isComplete } from '../../core/grade.ts';
import { stableJson } from '../../core/json.ts';
import type { Pack } from '../../core/level.ts';
import type { Answer } from '../../core/question.ts';
import { answer } from './asking.ts';
import { cast } from './ballot.ts';
import { accept, deny, type Heard } from './heard.ts';
import type { Lesson, PupilId, QuizName } from './lesson.ts';
import type { PupilSays } from './message.ts';
import { pick } from './poll.ts';

export function hearPupil(pack: Pack, lesson: Lesson, id: PupilId, says: PupilSays, at: number): Heard {
  const pupil = lesson.pupils[id];
  if (!pupil) return deny('pupil/unknown');
  if (pupil.removed) return deny('pupil/removed');
  if (says.kind === 'quiz-answer') return answerQuiz(pack, lesson, id, says.which, says.question, says.answer);
  const { table, clock } = lesson;
  // What was said to something that no longer lies there is never taken for an answer to what does.
  if (table?.id !== says.on) return deny('table/other');
  if (clock.pausedAt !== null) return deny('lesson/paused');
  if (clock.endsAt !== null && pupil.more !== 'unlimited' && at > clock.endsAt + pupil.more) return deny('time/over');
  if (table.kind === 'ballot' && says.kind === 'vote') return cast(lesson, table, id, says.vote, says.turn);
  if (table.kind === 'poll' && says.kind === 'pick') return pick(pack, lesson, table, id, says.intent, says.turn);
  if (table.kind === 'asking' && says.kind === 'answer') return answer(pack, lesson, table, id, says.answer);
  return deny('table/other');
}

function answerQuiz(pack: Pack, lesson: Lesson, pupil: PupilId, which: QuizName, question: string, given: Answer): Heard {
  const quiz = lesson.quizzes[which];
  if (!quiz?.isOpen || !lesson.plan.quiz.includes(question)) return deny('table/other');
  const own = quiz.answers[pupil] ?? {};
  const before = own[question];
  if (before) return stableJson(before.answer) === stableJson(given) ? accept(lesson, before.answer) : deny('answer/given', before.answer);
  const asked = pack.shared.questions.find((q) => q.id === question);
  if (!asked || given === null || typeof given !== 'object' || !isComplete(asked, given, pack.shared.sources))
    return deny('answer/incomplete');
  const answers = { ...quiz.answers, [pupil]: { ...own, [question]: { answer: given, grade: gradeAnswer(asked, given) } } };
  return accept({ ...lesson, quizzes: { ...lesson.quizzes, [which]: { ...quiz, answers } } }, given);
}
