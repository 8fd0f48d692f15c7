import { expect, test } from 'vitest';
import { oneLine } from '../../src/content/one-line.ts';

test.each([
  ['One.', 'One.'],
  ['One. \n\n  Two.', 'One. Two.'],
  ['One.\r\n \t\r\nTwo.\rThree. ', 'One. Two. Three. '],
  ['One.\n', 'One. '],
])('%j is %j on one line', (text, line) => expect(oneLine(text)).toBe(line));

test('a long gap costs no time', () => {
  const started = performance.now();
  oneLine(`a${' '.repeat(300_000)}b\nc`);
  expect(performance.now() - started).toBeLessThan(1_000);
});
