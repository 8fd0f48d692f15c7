/** A question before the class: each answers for themselves, the class's answer goes into the bill's run. */
import { questionOf, TRIES } from '../../core/checkpoint.ts';
import { gradeAnswer, isComplete } from '../../core/grade.ts';
import { stableJson } from '../../core/json.ts';
import type { Level, Pack } from '../../core/level.ts';
import type { Answer } from '../../core/question.ts';
import { decide } from './bill.ts';
import { accept, deny, type Heard } from './heard.ts';
import type { Asking, Given, Lesson, PupilId } from './lesson.ts';
import { levelOf } from './phase.ts';

export function ask(pack: Pack, lesson: Lesson, n: number): Heard {
  const at = questionAt(pack, lesson);
  if (!at || at.isAnswered) return deny('phase/other');
  if (lesson.table) return deny('table/taken');
  const { level, beat, question } = at;
  return accept({
    ...lesson,
    table: { kind: 'asking', id: `question-${n}`, level: level.id, beat, question, round: 1, answers: {}, first: null },
  });
}

/** After a talk with one's neighbour, before anything is revealed. */
export function askAgain(lesson: Lesson, n: number): Heard {
  const { table } = lesson;
  if (table?.kind !== 'asking' || table.round >= TRIES) return deny('table/other');
  return accept({ ...lesson, table: { ...table, id: `question-${n}`, round: 2, first: table.answers, answers: {} } });
}

/** Once given, it stands: the same again is heard again, another is not. */
export function answer(pack: Pack, lesson: Lesson, asking: Asking, pupil: PupilId, given: Answer): Heard {
  const before = asking.answers[pupil];
  if (before) return stableJson(before.answer) === stableJson(given) ? accept(lesson, before.answer) : deny('answer/given', before.answer);
  const checked = graded(levelOf(pack, asking.level), asking.question, given);
  if (!checked) return deny('answer/incomplete');
  return accept({ ...lesson, table: { ...asking, answers: { ...asking.answers, [pupil]: checked } } }, given);
}

export function closeQuestion(pack: Pack, lesson: Lesson, found: Answer | undefined, n: number): Heard {
  const { table } = lesson;
  const at = questionAt(pack, lesson);
  if (!at || at.isAnswered || (table !== null && table.kind !== 'asking')) return deny('table/other');
  const rounds = table ? [...(table.first ? [table.first] : []), table.answers] : [];
  const answers = found === undefined ? rounds.flatMap((round) => mostGiven(round) ?? []) : [found];
  if (answers.length === 0) return deny('answer/nobody');
  let now = lesson;
  for (const [i, own] of answers.entries()) {
    if (i > 0 && questionAt(pack, now)?.isRight) break;
    const heard = decide(pack, now, { kind: 'answer', target: at.question, answer: own });
    if ('refusal' in heard) return heard;
    now = heard.lesson;
  }
  const classAnswer = graded(at.level, at.question, answers.at(-1) as Answer);
  if (!classAnswer) return deny('answer/incomplete');
  const id = table?.id ?? `question-${n}`;
  return accept({ ...now, asked: [...now.asked, { id, level: at.level.id, beat: at.beat, question: at.question, rounds, classAnswer }] });
}

/** The answer that most gave; of equally many, the one that sorts first, whatever the order in which they came. */
export function mostGiven(round: Readonly<Record<PupilId, Given>>): Answer | null {
  const counts = new Map<string, { readonly answer: Answer; readonly count: number }>();
  for (const { answer: own } of Object.values(round)) {
    const key = stableJson(own);
    counts.set(key, { answer: own, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const first = [...counts].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))[0];
  return first ? first[1].answer : null;
}

/** A complete answer with its grade; null where it isn't complete. */
export function graded(level: Level, id: string, given: Answer): Given | null {
  const question = questionOf(level, id);
  const isAnswer = given !== null && typeof given === 'object';
  return isAnswer && isComplete(question, given, level.shared.sources) ? { answer: given, grade: gradeAnswer(question, given) } : null;
}

/** The question that the run stands at. */
export function questionAt(
  pack: Pack,
  { run, opening }: Lesson,
): {
  readonly level: Level;
  readonly beat: string;
  readonly question: string;
  readonly isAnswered: boolean;
  readonly isRight: boolean;
} | null {
  if (!run || opening !== 'bill' || run.at.kind !== 'checkpoint') return null;
  const { question, attempts } = run.at.asked;
  const isRight = attempts.some((a) => a.grade.right);
  return { level: levelOf(pack, run.level), beat: run.beat, question, isAnswered: attempts.length > 0, isRight };
}
