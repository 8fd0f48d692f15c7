/** Single letters as shortcuts: by their place on the keyboard, and never with another key held. */
import { expect, test } from 'vitest';
import { after } from '../../../src/panels/aids/scan-ring.ts';
import { isNeedlessSpace } from '../../../src/panels/aids/scan-typing.ts';
import { keyAct } from '../../../src/panels/aids/use-keys.ts';

const pressed = (key: string, code: string, more = {}) => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more,
});

test('a letter asks for help, words, reading or one line, in either alphabet', () => {
  expect(keyAct(pressed('h', 'KeyH'))).toBe('here');
  expect(keyAct(pressed('р', 'KeyH'))).toBe('here');
  expect(keyAct(pressed('п', 'KeyG'))).toBe('terms');
  expect(keyAct(pressed('r', 'KeyR'))).toBe('read');
  expect(keyAct(pressed('L', 'KeyL'))).toBe('line');
});

test('a question mark asks for help wherever it lies', () => {
  expect(keyAct(pressed('?', 'Slash'))).toBe('here');
  expect(keyAct(pressed('?', 'Digit7'))).toBe('here');
});

test('the browser’s own shortcuts are left alone, and a key that is held asks once', () => {
  expect(keyAct(pressed('r', 'KeyR', { ctrlKey: true }))).toBeNull();
  expect(keyAct(pressed('l', 'KeyL', { metaKey: true }))).toBeNull();
  expect(keyAct(pressed('g', 'KeyG', { repeat: true }))).toBeNull();
  expect(keyAct(pressed('a', 'KeyA'))).toBeNull();
});

test('the frame goes round for ever, and begins at the first where there is nothing to follow', () => {
  const ring = ['a', 'b', 'c'];
  expect(after(ring, 'a', null)).toBe('b');
  expect(after(ring, 'c', null)).toBe('a');
  expect(after(ring, null, null)).toBe('a');
  expect(after(ring, 'gone', null)).toBe('a');
  expect(after([], null, null)).toBeNull();
});

test('a space that nobody writes leaves a field that is typed in: the first, a second, and any among digits', () => {
  const field = (value: string, type = 'text', selectionStart: number | null = value.length) => ({ type, value, selectionStart });
  expect(isNeedlessSpace(' ', field(''))).toBe(true);
  expect(isNeedlessSpace(' ', field('Ada '))).toBe(true);
  expect(isNeedlessSpace(' ', field('12', 'number', null))).toBe(true);
  expect(isNeedlessSpace(' ', field('Ada'))).toBe(false);
  expect(isNeedlessSpace(' ', field('AdaLi', 'textarea', 3))).toBe(false);
  expect(isNeedlessSpace('a', field(''))).toBe(false);
});
