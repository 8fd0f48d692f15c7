/** Where a wrapped line of YAML goes on. */
import { expect, test } from 'vitest';
import { hangOf } from '../../../src/desk/text/hanging.ts';

test.each([
  ['title: x', 0],
  ['  en: “Approved”, it says!', 2],
  ['      - who: bruno', 8],
  ['  # CHOICE with a “move”', 4],
  ['#   week                agenda', 4],
  ['', 0],
])('%j goes on %i letters in', (line, letters) => {
  expect(hangOf(line)).toBe(letters);
});

test('the deepest line leaves room for words', () => {
  expect(hangOf(`${' '.repeat(40)}en: x`)).toBe(12);
});
