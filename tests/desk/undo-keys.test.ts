/** Which keys take back and make again. */
import { expect, test } from 'vitest';
import { askedBy } from '../../src/desk/shell/undo-keys.ts';

const pressed = (key: string, code: string, shiftKey = false) =>
  askedBy({ key, code, shiftKey, ctrlKey: true, metaKey: false, altKey: false });

test.each([
  ['an English keyboard', 'z', 'KeyZ', 'y', 'KeyY'],
  ['a German one, where Z and Y change places', 'z', 'KeyY', 'y', 'KeyZ'],
  ['a French one, where Z stands in the place of W', 'z', 'KeyW', 'y', 'KeyY'],
  ['a Russian one, which has no such letters', 'я', 'KeyZ', 'н', 'KeyY'],
])('on %s the letter counts that is written on the key', (_name, z, zCode, y, yCode) => {
  expect(pressed(z, zCode)).toBe('undo');
  expect(pressed(z.toUpperCase(), zCode, true)).toBe('redo');
  expect(pressed(y, yCode)).toBe('redo');
});

test('closing a tab on a French keyboard takes nothing back', () => {
  expect(pressed('w', 'KeyZ')).toBeNull();
});

test('a letter alone, or one with Alt, is only written', () => {
  expect(askedBy({ key: 'z', code: 'KeyZ', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false })).toBeNull();
  expect(askedBy({ key: 'z', code: 'KeyZ', shiftKey: false, ctrlKey: true, metaKey: false, altKey: true })).toBeNull();
});
