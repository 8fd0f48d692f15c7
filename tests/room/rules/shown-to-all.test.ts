/** What the wall and the console are shown: a secret stays one, a poll is told once it decided, an undo says what it undoes. */
import { describe, expect, test } from 'vitest';
import { roller } from '../../../src/core/roller.ts';
import { anyAnswer, begun, onward, type TestClass } from '../../builders/class-room.ts';
import { shippedPack } from '../../builders/shipped.ts';

const COUNCIL = shippedPack('school-council');

/** A lesson that chance leads to where a table of this kind can be laid; every question is answered on the way. */
function ledTo(kind: 'open-ballot' | 'open-poll' | 'ask', pupils: number, plan: Parameters<typeof begun>[2] = {}): TestClass {
  for (let seed = 0; seed < 20; seed++) {
    const [room, roll] = [begun(COUNCIL, pupils, plan), roller(`shown-${seed}`, 'walk')];
    for (let n = 0; n < 200; n++) {
      if (room.host.teacherView().steps[0]?.says.kind === kind) return room;
      const { table } = room.host.pupilView('pupil-1', 'en');
      if (table.kind === 'asking')
        room.host.pupilSays('pupil-1', { kind: 'answer', on: table.id, answer: anyAnswer(table.question, roll) });
      if (!onward(room.host, roll)) break;
    }
  }
  throw new Error(`No lesson comes to ${kind}`);
}

function voted(plan: Parameters<typeof begun>[2]): TestClass {
  const room = ledTo('open-ballot', 6, plan);
  room.host.teacherSays({ kind: 'open-ballot' });
  const on = room.host.now().lesson.table?.id ?? '';
  for (const [i, pupil] of room.pupils.entries()) room.host.pupilSays(pupil, { kind: 'vote', on, vote: i % 2 ? 'F' : 'A', turn: 1 });
  return room;
}

describe('what the wall is shown', () => {
  test('of a secret vote, neither as it goes on nor afterwards, tells nobody’s seat', () => {
    const room = voted({ ballot: 'secret' });
    expect(room.host.wallView().table).toMatchObject({ kind: 'ballot', rollCall: null, voted: 6, of: 6 });
    room.host.teacherSays({ kind: 'close-ballot' });
    const { run, counted } = room.host.wallView();
    expect(counted).toBe('secret');
    // In the order of the count, whoever sits where.
    expect(run?.at.kind === 'vote' && run.at.votes).toMatch(/^F+A+B*X*$/);
  });

  test('of an open vote, every seat as it is cast', () => {
    const room = voted({ ballot: 'open' });
    const { table } = room.host.wallView();
    if (table.kind !== 'ballot' || table.rollCall === null) throw new Error('No open vote lies there');
    const { table: ballot } = room.host.now().lesson;
    for (const { pupil, first, seats } of ballot?.kind === 'ballot' ? ballot.cards : []) {
      const vote = room.pupils.indexOf(pupil) % 2 ? 'F' : 'A';
      expect(table.rollCall.slice(first, first + seats)).toBe(vote.repeat(seats));
    }
  });

  test('of a poll, how it stood, from its close until the bill moves on', () => {
    const room = ledTo('open-poll', 5);
    room.host.teacherSays({ kind: 'open-poll' });
    const { table } = room.host.pupilView('pupil-1', 'en');
    if (table.kind !== 'poll') throw new Error('No poll lies there');
    const [one, two] = table.options;
    if (!one || !two) throw new Error('There is nothing to choose');
    for (const [i, pupil] of room.pupils.entries())
      room.host.pupilSays(pupil, { kind: 'pick', on: table.id, intent: (i < 3 ? one : two).intent, turn: 1 });
    expect(room.host.wallView().poll).toBeNull();
    room.host.teacherSays({ kind: 'close-poll' });
    expect(room.host.wallView().poll).toEqual([
      { intent: one.intent, weight: 3 },
      { intent: two.intent, weight: 2 },
    ]);
    onward(room.host, roller('shown', 'on'));
    expect(room.host.wallView().poll).toBeNull();
  });

  test('of a question, how many gave each answer, and only once it is closed', () => {
    const room = ledTo('ask', 4);
    room.host.teacherSays({ kind: 'ask' });
    for (const [i, pupil] of room.pupils.entries()) {
      const { table } = room.host.pupilView(pupil, 'en');
      if (table.kind !== 'asking') throw new Error('No question lies there');
      room.host.pupilSays(pupil, { kind: 'answer', on: table.id, answer: anyAnswer(table.question, () => (i < 3 ? 0 : 0.99)) });
    }
    expect(room.host.wallView()).toMatchObject({ given: null, table: { kind: 'asking', answered: 4, of: 4 } });
    room.host.teacherSays({ kind: 'close-question' });
    expect(room.host.wallView().given?.map((g) => g.count)).toEqual([3, 1]);
  });
});

describe('the console', () => {
  test('is told what an undo would take back, and nothing where there is nothing', () => {
    const room = begun(COUNCIL, 2);
    expect(room.host.teacherView().undoes).toEqual({ kind: 'start-level', level: 'off-the-list' });
    room.host.teacherSays({ kind: 'pause' });
    expect(room.host.teacherView().undoes?.kind).toBe('start-level');
    for (let n = 0; n < 3; n++) room.host.teacherSays({ kind: 'undo' });
    expect(room.host.teacherView().undoes).toBeNull();
  });
});
