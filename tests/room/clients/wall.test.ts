/** The wall's own rules: seats that tell nothing of a secret vote, letters beside a right answer, nothing of the key before. */
import { describe, expect, test } from 'vitest';
import { roller } from '../../../src/core/roller.ts';
import { countsOf, rightLetters } from '../../../src/room/clients/wall/given.ts';
import { runShown } from '../../../src/room/clients/wall/run-shown.ts';
import { seatPaths } from '../../../src/room/clients/wall/seats.ts';
import { begun, onward, type TestClass } from '../../builders/class-room.ts';
import { shippedPack } from '../../builders/shipped.ts';

const BILL = shippedPack();
const [DUMA] = BILL.shared.chambers;

function atVote(ballot: 'open' | 'secret'): TestClass {
  const room = begun(BILL, 9, { levels: ['state-duma'], ballot });
  const roll = roller('vote', 'walk');
  for (let n = 0; n < 300; n++) {
    const { table } = room.host.pupilView('pupil-1', 'en');
    if (table.kind === 'asking') room.host.teacherSays({ kind: 'clear-table' });
    if (table.kind === 'ballot') return room;
    if (!onward(room.host, roll)) break;
  }
  throw new Error('This road has no vote');
}

describe('the run on the wall', () => {
  test('of an open vote has each seat as it was cast, and waits for the rest', () => {
    const room = atVote('open');
    const on = room.host.now().lesson.table?.id ?? '';
    room.host.pupilSays('pupil-1', { kind: 'vote', on, vote: 'F', turn: 1 });
    const run = runShown(room.host.wallView());
    const seats = room.host.pupilView('pupil-1', 'en').table;
    if (run?.at.kind !== 'vote' || run.at.votes === null || seats.kind !== 'ballot') throw new Error('No open vote is shown');
    expect(run.at.votes.replaceAll(' ', '')).toBe('F'.repeat(seats.seats));
  });

  test('of a secret vote has no seat, before the count and after it', () => {
    const room = atVote('secret');
    const on = room.host.now().lesson.table?.id ?? '';
    for (const pupil of room.pupils) room.host.pupilSays(pupil, { kind: 'vote', on, vote: 'F', turn: 1 });
    const votes = () => {
      const run = runShown(room.host.wallView());
      return run?.at.kind === 'vote' ? run.at.votes : 'no vote';
    };
    expect(votes()).toBeNull();
    room.host.teacherSays({ kind: 'close-ballot' });
    expect(votes()).toBeNull();
  });
});

test('every seat is drawn once, as what it is', () => {
  if (!DUMA) throw new Error('The pack has no chamber');
  const count = (path: string) => path.split('M').length - 1;
  const votes = `${'F'.repeat(200)}${'A'.repeat(100)}${'B'.repeat(50)}${'X'.repeat(100)}`;
  const counted = seatPaths(DUMA, votes, false);
  expect([counted.F, counted.A, counted.B, counted.X, counted['-']].map(count)).toEqual([200, 100, 50, 100, 0]);
  const open = seatPaths(DUMA, votes, true);
  expect([open.X, open['-']].map(count)).toEqual([0, 100]);
  expect(count(seatPaths(DUMA, null, false)['-'])).toBe(450);
});

test('answers are counted by letter where a letter is an answer', () => {
  const counts = countsOf([
    { answer: { kind: 'multiple', picks: ['a', 'c'] }, count: 3 },
    { answer: { kind: 'multiple', picks: ['c'] }, count: 2 },
  ]);
  expect([...counts]).toEqual([
    ['a', 3],
    ['c', 5],
  ]);
  expect(countsOf([{ answer: { kind: 'order', order: ['a', 'b'] }, count: 1 }]).size).toBe(0);
});

test('beside each letter of a right order, match or sorting stands where it belongs', () => {
  expect([...rightLetters({ kind: 'order', order: ['c', 'a'] })]).toEqual([
    ['c', '1'],
    ['a', '2'],
  ]);
  expect([...rightLetters({ kind: 'match', pairs: { 1: 'b', 2: 'a' } })]).toEqual([
    ['b', '1'],
    ['a', '2'],
  ]);
  expect([...rightLetters({ kind: 'categorise', bins: { a: '2' } })]).toEqual([['a', '2']]);
  expect([...rightLetters({ kind: 'choice', pick: 'd' })]).toEqual([['d', '']]);
});
