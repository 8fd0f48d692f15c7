import { expect, test } from 'vitest';
import { misspelt, nearest } from '../../src/content/nearest.ts';

test('the nearest word is the one that a letter or two are wrong in', () => {
  expect(nearest('chosing', ['opening', 'choosing', 'closing-time'])).toBe('choosing');
  expect(nearest('tower', ['hall', 'court'])).toBe('');
});

test('an id of another number is no slip of the pen', () => {
  expect(misspelt('A2.1', ['A1.1', 'A1.2', 'A3.1'])).toBe('');
  expect(misspelt('R9', ['R1', 'R2'])).toBe('');
});

test('an id is meant where only its letters or marks are wrong, and no other could be', () => {
  expect(misspelt('A21', ['A1.2', 'A2.1', 'A2.2'])).toBe('A2.1');
  expect(misspelt('a2.1', ['A2.1', 'R2.1'])).toBe('A2.1');
  expect(misspelt('C2.1', ['A2.1', 'R2.1'])).toBe('');
});
