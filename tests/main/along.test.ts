/** What a device takes along to play without a network: one density of the pictures, one format of the sounds. */
import { expect, test } from 'vitest';
import { addressesFor, takeAll } from '../../src/main/along.ts';

const NAMES = ['a/props@0.5.webp', 'a/props@1.webp', 'a/props@1.json', 'a/props@2.webp', 'a/title-wide.webp', 's/bell.ogg', 's/bell.mp3'];

test('takes pictures in one density, with what says where things are on them', () => {
  expect(addressesFor(NAMES, 1, 'ogg').filter((n) => n.includes('@'))).toEqual(['a/props@1.webp', 'a/props@1.json']);
});

test('takes sounds in the one format that the browser would play', () => {
  expect(addressesFor(NAMES, 1, 'mp3').filter((n) => n.startsWith('s/'))).toEqual(['s/bell.mp3']);
});

test('takes what there is of one kind only', () => {
  expect(addressesFor(NAMES, 0.5, 'ogg')).toContain('a/title-wide.webp');
});

test('what is taken is told one by one, up to the last', async () => {
  const told: number[] = [];
  await takeAll(
    NAMES,
    async () => undefined,
    (taken) => told.push(taken),
    () => told.push(-1),
  );
  expect(told).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('one that can’t be had ends it: no other is begun, and that it isn’t whole is the last thing told', async () => {
  const told: number[] = [];
  const begun: string[] = [];
  const take = async (name: string): Promise<void> => {
    begun.push(name);
    await Promise.resolve();
    if (name === 'a/props@1.webp') throw new Error('gone');
  };
  await expect(
    takeAll(
      NAMES,
      take,
      (taken) => told.push(taken),
      () => told.push(-1),
    ),
  ).rejects.toThrow('gone');
  expect(begun.length).toBeLessThan(NAMES.length);
  expect(told.at(-1)).toBe(-1);
  expect(told.filter((n) => n === -1)).toHaveLength(1);
});
