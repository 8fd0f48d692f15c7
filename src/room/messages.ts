/** The shape of everything that is said in a class, and of a lesson that was kept: looked at before any rule sees it. */
import * as v from 'valibot';
import type { Intent } from '../core/intent.ts';
import type { Answer } from '../core/question.ts';
import type { Plan } from './rules/lesson.ts';
import type { Entry, HostSays, PupilSays, TeacherSays } from './rules/message.ts';

/** Entries of one log: a school year that answers for an afternoon stays far below it. */
export const MOST_ENTRIES = 200_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const ids = v.pipe(v.array(id), v.maxLength(100));
const pairs = v.pipe(
  v.record(id, id),
  v.check((all) => Object.keys(all).length <= 100),
);
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const turn = whole(0, 1_000_000);
const seats = v.pipe(v.string(), v.maxLength(2_000), v.regex(/^[FABX]*$/));
const pupil = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/));
/** As it was typed; the rules tidy and judge it. */
const name = v.pipe(v.string(), v.maxLength(100));
const quizName = v.picklist(['before', 'after']);

const answer = v.variant('kind', [
  v.strictObject({ kind: v.literal('choice'), pick: id }),
  v.strictObject({ kind: v.literal('multiple'), picks: ids }),
  v.strictObject({ kind: v.literal('order'), order: ids }),
  v.strictObject({ kind: v.literal('match'), pairs }),
  v.strictObject({ kind: v.literal('categorise'), bins: pairs }),
  v.strictObject({ kind: v.literal('number'), value: v.pipe(v.number(), v.safeInteger()) }),
  v.strictObject({ kind: v.literal('hottext'), claim: id }),
]) satisfies v.GenericSchema<unknown, Answer>;

const targeted = <Kind extends string>(kind: Kind) => v.strictObject({ kind: v.literal(kind), target: id });
const intent = v.variant('kind', [
  targeted('continue'),
  targeted('choose'),
  targeted('act'),
  targeted('leave'),
  v.strictObject({ kind: v.literal('hand-over'), target: id, claim: id }),
  targeted('say-silent'),
  targeted('let-pass'),
  targeted('hold-vote'),
  v.strictObject({ kind: v.literal('record-vote'), target: id, votes: seats }),
  targeted('await'),
  v.strictObject({ kind: v.literal('weigh'), target: id, as: id }),
  v.strictObject({ kind: v.literal('find'), target: id, as: v.picklist(['shown', 'contradicted', 'not-shown']) }),
  targeted('draft'),
  v.strictObject({ kind: v.literal('answer'), target: id, answer }),
]) satisfies v.GenericSchema<unknown, Intent>;

export const planShape = v.strictObject({
  title: v.pipe(v.string(), v.maxLength(120)),
  seed: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  levels: v.pipe(v.array(id), v.minLength(1), v.maxLength(40)),
  naming: v.picklist(['list', 'typed', 'none']),
  deciders: v.picklist(['class', 'leaders']),
  ballot: v.picklist(['open', 'secret']),
  quiz: v.pipe(v.array(id), v.maxLength(60)),
  hands: whole(0, 2_000),
}) satisfies v.GenericSchema<unknown, Plan>;

export const pupilSaysShape = v.variant('kind', [
  v.strictObject({ kind: v.literal('vote'), on: id, vote: v.picklist(['F', 'A', 'B']), turn }),
  v.strictObject({ kind: v.literal('pick'), on: id, intent, turn }),
  v.strictObject({ kind: v.literal('answer'), on: id, answer }),
  v.strictObject({ kind: v.literal('quiz-answer'), which: quizName, question: id, answer }),
]) satisfies v.GenericSchema<unknown, PupilSays>;

const alone = <Kind extends string>(kind: Kind) => v.strictObject({ kind: v.literal(kind) });
const hands = v.strictObject({ for: whole(0, 2_000), against: whole(0, 2_000), abstain: whole(0, 2_000) });
const day = 86_400_000;

export const teacherSaysShape = v.variant('kind', [
  v.strictObject({ kind: v.literal('go'), to: v.picklist(['gather', 'seat', 'brief']) }),
  v.strictObject({ kind: v.literal('start-level'), level: id }),
  v.strictObject({ kind: v.literal('decide'), intent }),
  alone('open-poll'),
  v.strictObject({ kind: v.literal('close-poll'), intent: v.exactOptional(intent) }),
  v.strictObject({ kind: v.literal('open-ballot'), secret: v.exactOptional(v.boolean()) }),
  v.strictObject({ kind: v.literal('close-ballot'), sealed: v.exactOptional(seats) }),
  v.strictObject({ kind: v.literal('reopen-ballot'), reason: v.pipe(v.string(), v.maxLength(300)) }),
  v.strictObject({
    kind: v.literal('count-hands'),
    hands: v.pipe(
      v.record(id, hands),
      v.check((all) => Object.keys(all).length <= 40),
    ),
  }),
  alone('ask'),
  alone('ask-again'),
  v.strictObject({ kind: v.literal('close-question'), answer: v.exactOptional(answer) }),
  alone('clear-table'),
  alone('finish'),
  v.strictObject({ kind: v.literal('open-quiz'), which: quizName }),
  v.strictObject({ kind: v.literal('close-quiz'), which: quizName }),
  alone('pause'),
  alone('resume'),
  v.strictObject({ kind: v.literal('limit'), ms: v.nullable(whole(0, day)) }),
  v.strictObject({ kind: v.literal('give-time'), pupil, more: v.union([whole(0, day), v.literal('unlimited')]) }),
  v.strictObject({ kind: v.literal('reseat'), pupil, chamber: id, bloc: id }),
  v.strictObject({ kind: v.literal('lead'), pupil, bloc: id }),
  v.strictObject({ kind: v.literal('rename'), pupil, name }),
  v.strictObject({ kind: v.literal('remove'), pupil }),
  v.strictObject({ kind: v.literal('readmit'), pupil }),
  alone('undo'),
]) satisfies v.GenericSchema<unknown, TeacherSays>;

export const hostSaysShape = v.variant('kind', [
  v.strictObject({ kind: v.literal('begin'), plan: planShape }),
  v.strictObject({ kind: v.literal('join'), pupil, name, code: v.pipe(v.string(), v.maxLength(60)) }),
]) satisfies v.GenericSchema<unknown, HostSays>;

const place = { n: whole(1, Number.MAX_SAFE_INTEGER), at: whole(0, Number.MAX_SAFE_INTEGER), id: v.exactOptional(id) };
export const entryShape = v.variant('from', [
  v.strictObject({ ...place, from: v.literal('host'), says: hostSaysShape }),
  v.strictObject({ ...place, from: v.literal('teacher'), says: teacherSaysShape }),
  v.strictObject({ ...place, from: v.literal('pupil'), pupil, says: pupilSaysShape }),
]) satisfies v.GenericSchema<unknown, Entry>;

/** A log begins with its plan, and its places rise. */
export const logShape = v.pipe(
  v.array(entryShape),
  v.maxLength(MOST_ENTRIES),
  v.check((log) => log.length === 0 || log[0]?.says.kind === 'begin'),
  v.check((log) => log.every((entry, i) => i === 0 || entry.n > (log[i - 1]?.n ?? 0))),
);

/** Where a log goes wrong first, as `log[12].says.kind`; null where it doesn’t. */
export function faultInLog(value: unknown): string | null {
  const parsed = v.safeParse(logShape, value, { abortEarly: true });
  if (parsed.success) return null;
  const [issue] = parsed.issues;
  return (issue.path ?? []).reduce((at, { key }) => at + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), 'log');
}

/** @returns null for anything that isn't a log */
export function parseLog(value: unknown): readonly Entry[] | null {
  const parsed = v.safeParse(logShape, value);
  return parsed.success ? parsed.output : null;
}
