/** A bar for a wait is never flashed, and never lies on what has come. */
import { expect, test } from 'vitest';
import { untilTurn } from '../../src/panels/late.ts';

test('comes only to a wait that lasts', () => {
  expect(untilTurn({ isWanted: true, isShown: false, shownFor: 0, isOver: true })).toBe(500);
});

test('beside what is waited for it stays long enough to be seen', () => {
  expect(untilTurn({ isWanted: false, isShown: true, shownFor: 100, isOver: false })).toBe(600);
  expect(untilTurn({ isWanted: false, isShown: true, shownFor: 5000, isOver: false })).toBe(0);
});

test('over a scene it goes the moment the scene is drawn', () => {
  expect(untilTurn({ isWanted: false, isShown: true, shownFor: 0, isOver: true })).toBe(0);
});
