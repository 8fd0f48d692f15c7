/** One device that goes round: everybody once, in order, whoever was passed over at the end, and the roster whole or not at all. */
import { expect, test } from 'vitest';
import { enrol, namesTyped } from '../../../../src/room/clients/shared-device/roster.ts';
import { nextTurn, turnsIn } from '../../../../src/room/clients/shared-device/round.ts';
import { aClass } from '../../../builders/class-room.ts';
import { shippedPack } from '../../../builders/shipped.ts';

const COUNCIL = shippedPack('school-council');
const [QUESTION] = COUNCIL.shared.questions;

function asked() {
  const room = aClass(COUNCIL, 3, { quiz: [QUESTION?.id ?? ''] });
  room.host.teacherSays({ kind: 'open-quiz', which: 'before' });
  return room;
}

test('nothing goes round while nothing lies before the class', () => {
  expect(turnsIn(aClass(COUNCIL, 3).host.now().lesson)).toEqual({ round: null, left: [], again: [] });
});

test('everybody has one turn, in the order of the roster', () => {
  const { host, pupils } = asked();
  for (const pupil of pupils) {
    const turns = turnsIn(host.now().lesson);
    expect(nextTurn(turns, [])).toBe(pupil);
    const { table } = host.pupilView(pupil, 'en');
    if (table.kind !== 'quiz' || !table.question) throw new Error('Nothing is asked');
    const [option] = table.question.options;
    const answer = { kind: 'choice', pick: option?.id ?? '' } as const;
    expect(host.pupilSays(pupil, { kind: 'quiz-answer', which: 'before', question: table.id, answer }).kind).toBe('heard');
  }
  expect(nextTurn(turnsIn(host.now().lesson), [])).toBeNull();
  // An answer is given once.
  expect(turnsIn(host.now().lesson).again).toEqual([]);
});

test('who was passed over comes last, and is asked again when nobody else is left', () => {
  const turns = { round: 'vote-1', left: ['a', 'b', 'c'] };
  expect(nextTurn(turns, ['a'])).toBe('b');
  expect(nextTurn(turns, ['a', 'b', 'c'])).toBe('a');
  expect(nextTurn({ ...turns, left: ['c'] }, ['a', 'b', 'c'])).toBe('c');
});

test('a roster with one bad name seats nobody; mended, it seats all in order', () => {
  const { host } = aClass(COUNCIL, 0);
  expect(enrol(host, namesTyped('Anna\nBoris\n\n  Аnnа '))).toEqual({ name: 'Аnnа', code: 'name/taken' });
  expect(host.now().lesson.pupils).toEqual({});
  expect(enrol(host, namesTyped('Anna\r\n Boris  B. \nClara'))).toBeNull();
  const names = Object.values(host.now().lesson.pupils).map((p) => p.name);
  expect(names).toEqual(['Anna', 'Boris B.', 'Clara']);
});
