/** What a teacher can take along of a secret vote, and what a message sent twice does in a large class. */
import { describe, expect, test } from 'vitest';
import { roller } from '../../../src/core/roller.ts';
import { lessonFrom, sealed } from '../../../src/room/rules/log.ts';
import type { TeacherSays } from '../../../src/room/rules/message.ts';
import { anyAnswer, begun, onward, type TestClass } from '../../builders/class-room.ts';
import { shippedPack } from '../../builders/shipped.ts';

const COUNCIL = shippedPack('school-council');

/** A class that stands at an open vote in which everybody has voted. */
function voting(pupils: number, ballot: 'open' | 'secret'): TestClass {
  for (let n = 0; n < 40; n++) {
    const room = begun(COUNCIL, pupils, { ballot });
    const roll = roller(`to-a-vote-${n}`, 'walk');
    for (let step = 0; step < 200 && room.host.now().lesson.table?.kind !== 'ballot'; step++) {
      for (const pupil of room.pupils) {
        const { table } = room.host.pupilView(pupil, 'en');
        if (table.kind === 'asking') room.host.pupilSays(pupil, { kind: 'answer', on: table.id, answer: anyAnswer(table.question, roll) });
        const [option] = table.kind === 'poll' ? table.options : [];
        if (table.kind === 'poll' && option) room.host.pupilSays(pupil, { kind: 'pick', on: table.id, intent: option.intent, turn: 1 });
      }
      if (!onward(room.host, roll)) break;
    }
    const { table } = room.host.now().lesson;
    if (table?.kind !== 'ballot') continue;
    for (const pupil of room.pupils) room.host.pupilSays(pupil, { kind: 'vote', on: table.id, vote: 'F', turn: 1 });
    return room;
  }
  throw new Error('No walk comes to a vote');
}
const votesIn = (room: TestClass) => sealed(COUNCIL, room.log).filter(({ says }) => says.kind === 'vote').length;

describe('the log that a teacher takes along', () => {
  test.each<[string, readonly TeacherSays[]]>([
    ['is still open', []],
    ['was cleared away', [{ kind: 'clear-table' }]],
    ['was taken back', [{ kind: 'undo' }]],
    ['was left open when the lesson ended', [{ kind: 'finish' }]],
    ['was counted', [{ kind: 'close-ballot' }]],
    ['was counted and opened once more', [{ kind: 'close-ballot' }, { kind: 'reopen-ballot', reason: 'too soon' }]],
  ])('tells nobody’s vote in a secret one that %s', (_, then) => {
    const room = voting(6, 'secret');
    for (const says of then) expect(room.host.teacherSays(says)).toMatchObject({ kind: 'heard' });
    expect(votesIn(room)).toBe(0);
    expect(lessonFrom(COUNCIL, sealed(COUNCIL, room.log)).counted.length).toBe(room.host.now().lesson.counted.length);
  });

  test('keeps the votes of an open one', () => {
    expect(votesIn(voting(6, 'open'))).toBe(6);
  });
});

test('a teacher’s word that is sent twice is heard once, however many pupils spoke in between', () => {
  const room = voting(6, 'open');
  const { table, opening } = room.host.now().lesson;
  if (table?.kind !== 'ballot') throw new Error('Not at a vote');
  expect(opening).toBe('bill');
  room.host.teacherSays({ kind: 'clear-table' }, 'clear');
  room.host.teacherSays({ kind: 'undo' }, 'undo-1');
  for (let turn = 2; turn < 102; turn++)
    for (const pupil of room.pupils) room.host.pupilSays(pupil, { kind: 'vote', on: table.id, vote: 'A', turn });
  const before = room.host.now();
  expect(room.host.teacherSays({ kind: 'undo' }, 'undo-1')).toEqual({ kind: 'heard' });
  expect(room.host.now()).toBe(before);
});

test('who was removed during a vote is not among those who have done what is asked', () => {
  const room = voting(6, 'open');
  room.host.teacherSays({ kind: 'remove', pupil: room.pupils[0] ?? '' });
  expect(room.host.wallView().table).toMatchObject({ kind: 'ballot', voted: 5, of: 5 });
});
