/** Words fit their box. */
import { expect, test } from 'vitest';
import { fitWords, wrap } from '../../../src/stage/layout/wrap.ts';

const measure = (text: string, size: number) => text.length * size * 0.5;

test('keeps the wanted size where the words fit', () => {
  expect(fitWords('Second reading at ten', { w: 300, h: 40 }, 16, 11, measure)).toEqual({
    lines: ['Second reading at ten'],
    size: 16,
    line: 1.2,
    isWhole: true,
  });
});

test('makes long words smaller before it cuts them', () => {
  const fitted = fitWords('Second reading at ten, third at noon', { w: 120, h: 45 }, 16, 11, measure);
  expect(fitted.size).toBeLessThan(16);
  expect(fitted.lines.join(' ')).toBe('Second reading at ten, third at noon');
});

test('cuts what fits at no size, and shows that it did', () => {
  const { lines, size, isWhole } = fitWords('Second reading at ten, third at noon, lunch at one', { w: 90, h: 14 }, 16, 11, measure);
  expect(size).toBe(11);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/…$/);
  expect(isWhole).toBe(false);
});

test('breaks between words only', () => {
  expect(wrap('one two three', 35, (t) => t.length * 5)).toEqual(['one two', 'three']);
});

test('moves lines together before it cuts words', () => {
  const words = 'Second reading at ten, third at noon';
  const loose = fitWords(words, { w: 90, h: 90 }, 13, 13, measure);
  const close = fitWords(words, { w: 90, h: loose.lines.length * 13 * 1.1 }, 13, 13, measure);
  expect(close.lines).toEqual(loose.lines);
  expect(close.line).toBeLessThan(loose.line);
});

test.each([
  ['Suspension', 60, 'Suspen- sion'],
  ['Suspension', 40, 'Sus- pen- sion'],
  ['Sanctions', 55, 'Sanc- tions'],
  ['Приостановлено', 78, 'Приостанов- лено'],
  ['Конституционный', 90, 'Конституцион- ный'],
  ['Большинство', 60, 'Боль- шинство'],
])('breaks a word that is wider than its line between syllables: %s in %d px', (word, w, broken) => {
  expect(fitWords(word, { w, h: 90 }, 13, 13, measure).lines.join(' ')).toBe(broken);
});

test('breaks a very long word as often as it takes, and everything is there to be read', () => {
  const word = 'достопримечательность';
  const { lines, isWhole } = fitWords(word, { w: 50, h: 90 }, 13, 13, measure);
  expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(word);
  expect(lines.every((line) => measure(line, 13) <= 50)).toBe(true);
  expect(isWhole).toBe(true);
});

test('breaks a word at the hyphen that it has', () => {
  expect(fitWords('социально-правовой', { w: 72, h: 60 }, 13, 13, measure).lines).toEqual(['социально-', 'правовой']);
});

test('what is bound stays together, and is parted before a word is broken', () => {
  expect(wrap('ответ\u00a0в суде', 35, (t) => t.length * 5)).toEqual(['ответ\u00a0в', 'суде']);
  expect(wrap('дело в\u00a0суде', 35, (t) => t.length * 5)).toEqual(['дело', 'в\u00a0суде']);
  const { lines } = fitWords('в\u00a0суде', { w: 20, h: 60 }, 10, 10, measure);
  expect(lines).toEqual(['в', 'суде']);
});
