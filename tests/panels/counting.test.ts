/** From a roll call to the table by bloc, and from a form to a roll call. */
import { expect, test } from 'vitest';
import type { Chamber } from '../../src/core/chamber.ts';
import { rollCallFrom } from '../../src/panels/beats/roll-call-form.tsx';
import { countByBloc } from '../../src/panels/beats/tally.tsx';

const bloc = (id: string, seats: number) => ({ id, name: { en: id }, wants: { en: '' }, seats, colour: 0, support: 3 });
const chamber: Chamber = { id: 'house', name: { en: 'House' }, layout: 'round', blocs: [bloc('left', 3), bloc('right', 4)] };

test('counts the votes of each bloc by its own seats', () => {
  expect(countByBloc('FFAABXX', chamber)).toEqual({ left: { F: 2, A: 1, B: 0, X: 0 }, right: { F: 0, A: 1, B: 1, X: 2 } });
});

test('enters one letter a seat, and whoever is not counted as absent', () => {
  expect(rollCallFrom({ left: { F: 2, A: 0, B: 0 }, right: { F: 0, A: 1, B: 1 } }, chamber)).toBe('FFXABXX');
  expect(rollCallFrom({}, chamber)).toBe('XXXXXXX');
});

test('never enters more votes than a bloc has seats', () => {
  expect(rollCallFrom({ left: { F: 9, A: 0, B: 0 } }, chamber)).toBe('FFFXXXX');
});
