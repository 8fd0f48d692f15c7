/** A wait is told part by part, and ends at once. */
import { expect, test } from 'vitest';
import { Tally } from '../../src/main/tally.ts';

test('counts what has come, and is silent when it is over', async () => {
  const told: unknown[] = [];
  const tally = new Tally(3, (coming) => told.push(coming));
  const late = new Promise((resolve) => setTimeout(resolve, 10));
  tally.count(Promise.resolve());
  tally.count(Promise.reject(new Error('lost')));
  tally.count(late);
  await Promise.resolve();
  tally.end();
  await late;
  expect(told).toEqual([{ done: 0, of: 3 }, { done: 1, of: 3 }, null]);
});
