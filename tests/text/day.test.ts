/** Days in words. */
import { expect, test } from 'vitest';
import { dayIn } from '../../src/text/day.ts';

test('the day stands before the month in both languages', () => {
  const day = new Date(2026, 10, 27);
  expect(dayIn('en', day, { day: 'numeric', month: 'long' })).toBe('27 November');
  expect(dayIn('ru', day, { day: 'numeric', month: 'long' })).toBe('27 ноября');
  expect(dayIn('en', day, { weekday: 'long', day: 'numeric', month: 'long' })).toMatch(/^Friday,? 27 November$/);
});
