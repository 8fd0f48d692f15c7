/** Who is named, and how often. */
import { expect, test } from 'vitest';
import type { Line } from '../../src/core/beat.ts';
import { marksAt } from '../../src/panels/beats/lines.tsx';
import { speakersOf, speeches } from '../../src/panels/beats/speeches.ts';

const line = (who: string, says: string): Line => ({ who, says: { en: says } });

test('makes one speech of what one person says in a row', () => {
  const made = speeches([line('vera', 'One.'), line('vera', 'Two.'), line('timur', 'Three.')]);
  expect(made.map((s) => [s.who, s.lines.length])).toEqual([
    ['vera', 2],
    ['timur', 1],
  ]);
});

test('introduces a person once on a screen', () => {
  const made = speeches([line('vera', 'One.'), line('timur', 'Two.'), line('vera', 'Three.')]);
  expect(made.map((s) => s.first)).toEqual([true, true, false]);
});

test('does not introduce whoever spoke in the note above', () => {
  const note = [line('vera', 'Where is the paper?')];
  expect(speeches([line('vera', 'Again.')], speakersOf(note)).map((s) => s.first)).toEqual([false]);
});

test('marks what is invented once for a speech that is invented throughout, else line by line', () => {
  const made = (says: string): Line => ({ ...line('vera', says), fiction: true });
  const marks = (lines: readonly Line[]) => lines.map((_, i) => marksAt(lines, i));
  expect(marks([made('One.'), made('Two.')])).toEqual([false, true]);
  expect(marks([made('One.'), line('vera', 'Two.')])).toEqual([true, false]);
});
