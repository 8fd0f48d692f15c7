/** What a device takes along to play without a network: one density of the pictures, one format of the sounds. */
import { expect, test } from 'vitest';
import { addressesFor } from '../../src/main/along.ts';

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
