/** What was read is not read again; what couldn't be read is. */
import { expect, test } from 'vitest';
import { readOnce } from '../../src/tools/read-once.ts';

test('reads each thing once, however many ask for it at the same time', async () => {
  const asked: string[] = [];
  const read = readOnce(async (id: string) => {
    asked.push(id);
    return `pack ${id}`;
  });
  expect(await Promise.all([read('a'), read('a'), read('b')])).toEqual(['pack a', 'pack a', 'pack b']);
  expect(await read('a')).toBe('pack a');
  expect(asked).toEqual(['a', 'b']);
});

test('a read that failed is told to whoever waited for it, and tried again for the next', async () => {
  let isBroken = true;
  const read = readOnce(async (id: string) => {
    if (isBroken) throw new Error('EMFILE');
    return id;
  });
  const both = await Promise.allSettled([read('a'), read('a')]);
  expect(both.map((r) => r.status)).toEqual(['rejected', 'rejected']);
  isBroken = false;
  expect(await read('a')).toBe('a');
});
