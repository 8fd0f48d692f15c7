/** A slow link gets a first picture soon. */
import { expect, test } from 'vitest';
import { isSlow } from '../../src/stage/link.ts';

const file = (transferSize: number, ms: number) => ({ transferSize, responseStart: 100, responseEnd: 100 + ms });

test('131 kB in 650 ms is slow', () => {
  expect(isSlow([file(131_000, 650)])).toBe(true);
});

test('one file that came fast is enough to show that the link is fast', () => {
  expect(isSlow([file(131_000, 650), file(60_000, 30)])).toBe(false);
});

test('what came from the cache, and what is small, says nothing', () => {
  expect(isSlow([file(0, 3), file(900, 150)])).toBe(false);
});
