import { expect, test } from 'vitest';
import { admits } from '../../src/audio/at-once.ts';

const long = (name: string, since: number) => ({ name, since, until: since + 1000 });

test('at most three effects sound together; a fourth is left out until one of them is over', () => {
  const three = [long('stamp', 0), long('page', 200), long('bell', 400)];
  expect(admits(three.slice(0, 2), 'leaf', 500)).toBe(true);
  expect(admits(three, 'leaf', 500)).toBe(false);
  expect(admits(three, 'leaf', 1001)).toBe(true);
});

test('the same effect doesn’t sound twice within 120 ms', () => {
  const short = [{ name: 'card', since: 0, until: 50 }];
  expect(admits(short, 'card', 119)).toBe(false);
  expect(admits(short, 'card', 120)).toBe(true);
  expect(admits(short, 'page', 60)).toBe(true);
});
