/** What lies before the class: opened, answered in time, closed, decided, taken back. */
import { describe, expect, test } from 'vitest';
import { roller } from '../../../src/core/roller.ts';
import type { Lesson } from '../../../src/room/rules/lesson.ts';
import { stepsOf } from '../../../src/room/rules/steps.ts';
import { anyAnswer, begun, onward, type TestClass } from '../../builders/class-room.ts';
import { shippedPack } from '../../builders/shipped.ts';

const BILL = shippedPack();

/** A class whose bill has come to the first place of this kind. */
function standingAt(kind: 'vote' | 'checkpoint' | 'choice' | 'agenda', pupils = 6, plan: Parameters<typeof begun>[2] = {}): TestClass {
  for (let n = 0; n < 50; n++) {
    const room = begun(BILL, pupils, { levels: ['state-duma'], ...plan });
    const roll = roller(`${kind}-${n}`, 'walk');
    for (let i = 0; i < 80; i++) {
      const { run, table } = room.host.now().lesson;
      if (run?.at.kind === kind && !table) return room;
      if (table?.kind === 'asking') room.host.teacherSays({ kind: 'close-question', answer: anyReal(room) });
      else if (!onward(room.host, roll)) break;
    }
  }
  throw new Error(`No walk came to a ${kind}`);
}

/** A whole answer in the pack's own ids, as the teacher gives it for a class without devices. */
function anyReal({ host, pupils }: TestClass) {
  const { table } = host.now().lesson;
  const shown = host.pupilView(pupils[0] ?? '', 'en').table;
  if (table?.kind !== 'asking' || shown.kind !== 'asking') throw new Error('Nothing is asked');
  host.pupilSays(pupils[0] ?? '', { kind: 'answer', on: table.id, answer: anyAnswer(shown.question, roller('real', 'x')) });
  const given = host.now().lesson.table;
  if (given?.kind !== 'asking') throw new Error('Nothing is asked');
  return given.answers[pupils[0] ?? '']?.answer as never;
}

const idOf = ({ table }: Lesson): string => table?.id ?? '';

describe('a vote', () => {
  test('may be changed until it is closed, and a change that comes late changes nothing', () => {
    const { host } = standingAt('vote');
    host.teacherSays({ kind: 'open-ballot' });
    const on = idOf(host.now().lesson);
    expect(host.pupilSays('pupil-1', { kind: 'vote', on, vote: 'A', turn: 2 })).toEqual({ kind: 'heard', stands: 'A' });
    expect(host.pupilSays('pupil-1', { kind: 'vote', on, vote: 'F', turn: 1 })).toEqual({
      kind: 'refused',
      code: 'turn/older',
      stands: 'A',
    });
    expect(host.pupilSays('pupil-1', { kind: 'vote', on, vote: 'B', turn: 3 })).toEqual({ kind: 'heard', stands: 'B' });
    host.teacherSays({ kind: 'close-ballot' });
    expect(host.pupilSays('pupil-1', { kind: 'vote', on, vote: 'F', turn: 4 })).toEqual({ kind: 'refused', code: 'table/other' });
    expect(host.now().lesson.counted.at(-1)?.votes).toEqual({ 'pupil-1': 'B' });
  });

  test('that was closed too soon is opened again with its votes, for a reason that stays', () => {
    const { host, log } = standingAt('vote');
    host.teacherSays({ kind: 'open-ballot' });
    const on = idOf(host.now().lesson);
    host.pupilSays('pupil-1', { kind: 'vote', on, vote: 'F', turn: 1 });
    host.teacherSays({ kind: 'close-ballot' });
    expect(host.teacherSays({ kind: 'reopen-ballot', reason: ' ' })).toEqual({ kind: 'refused', code: 'reason/missing' });
    expect(host.teacherSays({ kind: 'reopen-ballot', reason: 'Two phones were off.' }).kind).toBe('heard');
    expect(host.now().lesson.counted).toEqual([]);
    expect(host.pupilSays('pupil-2', { kind: 'vote', on, vote: 'A', turn: 1 }).kind).toBe('heard');
    host.teacherSays({ kind: 'close-ballot' });
    expect(host.now().lesson.counted).toMatchObject([{ votes: { 'pupil-1': 'F', 'pupil-2': 'A' }, reopened: 'Two phones were off.' }]);
    expect(log.filter((e) => e.says.kind === 'close-ballot').length).toBe(2);
  });

  test('in secret shows nobody how anybody voted, not even the teacher', () => {
    const { host } = standingAt('vote', 6, { ballot: 'secret' });
    host.teacherSays({ kind: 'open-ballot' });
    const on = idOf(host.now().lesson);
    const seen = () => JSON.stringify([host.teacherView(), host.wallView(), host.pupilView('pupil-2', 'en')]);
    const told = new Set<string>();
    for (const [turn, vote] of (['F', 'A', 'B'] as const).entries()) {
      host.pupilSays('pupil-1', { kind: 'vote', on, vote, turn });
      told.add(seen());
    }
    expect(told.size).toBe(1);
    host.teacherSays({ kind: 'close-ballot' });
    expect(host.now().lesson.counted.at(-1)?.votes).toBeNull();
  });

  test('by hands is counted by bloc, as if each hand were a card; more hands than people are refused', () => {
    const { host } = standingAt('vote', 0, { hands: 30 });
    const blocs = BILL.shared.chambers.find((c) => c.blocs.reduce((n, b) => n + b.seats, 0) === 450)?.blocs ?? [];
    const most = Object.fromEntries(blocs.map((b) => [b.id, { for: 99, against: 0, abstain: 0 }]));
    expect(host.teacherSays({ kind: 'count-hands', hands: most })).toEqual({ kind: 'refused', code: 'hands/too-many' });
    const first = blocs[0];
    if (!first) throw new Error('There is no bloc');
    const one = { [first.id]: { for: 1, against: 1, abstain: 0 } };
    expect(host.teacherSays({ kind: 'count-hands', hands: one }).kind).toBe('heard');
    const { rollCall, by, tally } = host.now().lesson.counted.at(-1) ?? {};
    expect([rollCall?.length, by]).toEqual([450, 'hands']);
    expect(tally && [tally.for, tally.against, tally.absent]).toEqual([15, 15, 420]);
  });

  test('is not taken for a vote of the next one: what was said to another paper is refused', () => {
    const { host } = standingAt('vote');
    host.teacherSays({ kind: 'open-ballot' });
    const first = idOf(host.now().lesson);
    host.teacherSays({ kind: 'clear-table' });
    host.teacherSays({ kind: 'open-ballot' });
    expect(idOf(host.now().lesson)).not.toBe(first);
    expect(host.pupilSays('pupil-1', { kind: 'vote', on: first, vote: 'F', turn: 1 })).toEqual({ kind: 'refused', code: 'table/other' });
  });
});

describe('a question', () => {
  test('is answered once; the same again is the same, another is not taken, and a second round is', () => {
    const { host } = standingAt('checkpoint');
    host.teacherSays({ kind: 'ask' });
    const ask = () => {
      const { table } = host.pupilView('pupil-1', 'en');
      if (table.kind !== 'asking') throw new Error('Nothing is asked');
      return table;
    };
    const [one, other] = [anyAnswer(ask().question, roller('a', 'x')), anyAnswer(ask().question, roller('b', 'y'))];
    expect(one).not.toEqual(other);
    expect(host.pupilSays('pupil-1', { kind: 'answer', on: ask().id, answer: one })).toEqual({ kind: 'heard', stands: one });
    expect(host.pupilSays('pupil-1', { kind: 'answer', on: ask().id, answer: one })).toEqual({ kind: 'heard', stands: one });
    expect(host.pupilSays('pupil-1', { kind: 'answer', on: ask().id, answer: other })).toEqual({
      kind: 'refused',
      code: 'answer/given',
      stands: one,
    });
    expect(ask().own).toEqual(one);
    const first = ask().id;
    host.teacherSays({ kind: 'ask-again' });
    expect(host.pupilSays('pupil-1', { kind: 'answer', on: first, answer: other }).kind).toBe('refused');
    expect(host.pupilSays('pupil-1', { kind: 'answer', on: ask().id, answer: other }).kind).toBe('heard');
    host.teacherSays({ kind: 'close-question' });
    expect(host.now().lesson.asked.at(-1)?.rounds.length).toBe(2);
  });

  test('that nobody answered isn’t closed without the class’s answer; with it the bill goes on', () => {
    const { host } = standingAt('checkpoint');
    host.teacherSays({ kind: 'ask' });
    expect(host.teacherSays({ kind: 'close-question' })).toEqual({ kind: 'refused', code: 'answer/nobody' });
    const answer = anyReal({ host, pupils: ['pupil-1'] } as unknown as TestClass);
    expect(host.teacherSays({ kind: 'close-question', answer }).kind).toBe('heard');
    expect(stepsOf(BILL, host.now().lesson)[0]?.says).toMatchObject({ kind: 'decide', intent: { kind: 'continue' } });
  });
});

describe('time', () => {
  test('has no limit unless one is set; then who is late is told so, and who was given more is heard', () => {
    const { host, pass } = standingAt('vote');
    host.teacherSays({ kind: 'open-ballot' });
    const on = idOf(host.now().lesson);
    pass(3_600_000);
    expect(host.pupilSays('pupil-1', { kind: 'vote', on, vote: 'F', turn: 1 }).kind).toBe('heard');
    host.teacherSays({ kind: 'limit', ms: 20_000 });
    host.teacherSays({ kind: 'give-time', pupil: 'pupil-3', more: 60_000 });
    host.teacherSays({ kind: 'give-time', pupil: 'pupil-4', more: 'unlimited' });
    pass(30_000);
    const reply = (pupil: string) => host.pupilSays(pupil, { kind: 'vote', on, vote: 'A', turn: 9 });
    expect(reply('pupil-2')).toEqual({ kind: 'refused', code: 'time/over' });
    expect(reply('pupil-3').kind).toBe('heard');
    pass(3_600_000);
    expect(reply('pupil-4').kind).toBe('heard');
  });

  test('stands still while the lesson is paused', () => {
    const { host, pass } = standingAt('vote');
    host.teacherSays({ kind: 'open-ballot' });
    const on = idOf(host.now().lesson);
    host.teacherSays({ kind: 'limit', ms: 20_000 });
    host.teacherSays({ kind: 'pause' });
    pass(600_000);
    expect(host.pupilSays('pupil-1', { kind: 'vote', on, vote: 'F', turn: 1 })).toEqual({ kind: 'refused', code: 'lesson/paused' });
    host.teacherSays({ kind: 'resume' });
    expect(host.pupilSays('pupil-1', { kind: 'vote', on, vote: 'F', turn: 1 }).kind).toBe('heard');
  });
});

describe('what the class decides', () => {
  test('is what most picked; where several lead, the teacher says which of them', () => {
    const { host } = standingAt('choice', 3);
    host.teacherSays({ kind: 'open-poll' });
    const { table } = host.pupilView('pupil-1', 'en');
    if (table.kind !== 'poll') throw new Error('Nothing is to decide');
    const [a, b] = table.options;
    if (!a || !b) throw new Error('There is no choice');
    host.pupilSays('pupil-1', { kind: 'pick', on: table.id, intent: a.intent, turn: 1 });
    host.pupilSays('pupil-2', { kind: 'pick', on: table.id, intent: b.intent, turn: 1 });
    expect(host.teacherSays({ kind: 'close-poll' })).toEqual({ kind: 'refused', code: 'poll/tied' });
    host.pupilSays('pupil-3', { kind: 'pick', on: table.id, intent: b.intent, turn: 1 });
    expect(host.teacherSays({ kind: 'close-poll' }).kind).toBe('heard');
    expect(host.now().lesson.campaign.current?.recording.intents.at(-1)).toEqual(b.intent);
  });

  test('by its leaders has the weight of their blocs, and nobody else has a say', () => {
    const { host, pupils } = standingAt('choice', 12, { deciders: 'leaders' });
    host.teacherSays({ kind: 'open-poll' });
    const { table } = host.now().lesson;
    if (table?.kind !== 'poll' || !table.weights) throw new Error('Leaders have no weights');
    expect(Object.values(table.weights).reduce((sum, seats) => sum + seats, 0)).toBe(450);
    const other = pupils.find((id) => table.weights?.[id] === undefined) ?? '';
    const view = host.pupilView(other, 'en').table;
    if (view.kind !== 'poll') throw new Error('Nothing is to decide');
    const intent = view.options[0]?.intent as never;
    expect(host.pupilSays(other, { kind: 'pick', on: table.id, intent, turn: 1 })).toEqual({ kind: 'refused', code: 'pupil/no-say' });
  });

  test('is taken back by one word, step after step, and pupils who came meanwhile stay', () => {
    const { host } = standingAt('choice', 2);
    const before = host.now().lesson;
    host.teacherSays({ kind: 'open-poll' });
    host.hostSays({ kind: 'join', pupil: 'late', name: 'Late Lena', code: 'x' });
    host.teacherSays({ kind: 'undo' });
    expect({ ...host.now().lesson, pupils: null, seating: null }).toEqual({ ...before, pupils: null, seating: null });
    expect(host.now().lesson.pupils.late).toBeDefined();
    while (host.teacherSays({ kind: 'undo' }).kind === 'heard');
    expect(host.now().lesson.run).toBeNull();
    expect(host.now().lesson.opening).toBe('gather');
    expect(Object.keys(host.now().lesson.pupils).length).toBe(3);
  });
});

test('a teacher’s word that is sent twice is heard once', () => {
  const { host, log } = begun(BILL, 2, { levels: ['state-duma'] });
  const [next] = stepsOf(BILL, host.now().lesson);
  if (!next) throw new Error('There is no next step');
  host.teacherSays(next.says, 'a1');
  const [after, length] = [host.now().lesson, log.length];
  expect(host.teacherSays(next.says, 'a1').kind).toBe('heard');
  expect(host.now().lesson).toBe(after);
  expect(log.length).toBe(length);
});

test('a pupil who was removed is told so, and is heard again when let in', () => {
  const { host } = standingAt('vote');
  host.teacherSays({ kind: 'open-ballot' });
  const on = idOf(host.now().lesson);
  host.teacherSays({ kind: 'remove', pupil: 'pupil-1' });
  expect(host.pupilSays('pupil-1', { kind: 'vote', on, vote: 'F', turn: 1 })).toEqual({ kind: 'refused', code: 'pupil/removed' });
  expect(host.pupilView('pupil-1', 'en').me.isRemoved).toBe(true);
  host.teacherSays({ kind: 'readmit', pupil: 'pupil-1' });
  expect(host.pupilSays('pupil-1', { kind: 'vote', on, vote: 'F', turn: 2 }).kind).toBe('heard');
});
