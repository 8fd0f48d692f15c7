/** The rim follows the roll call. */
import { expect, test } from 'vitest';
import { runningCount } from '../../src/stage/layout/running-count.ts';

test('counts those in favour after each seat that is called, and nobody else', () => {
  expect(runningCount(['F', 'A', 'F', 'B', 'X', 'F'])).toEqual([0, 1, 1, 2, 2, 2, 3]);
});

test('begins at none', () => {
  expect(runningCount([])).toEqual([0]);
});
