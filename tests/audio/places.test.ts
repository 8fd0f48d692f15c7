import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { AMBIENCES, ambienceOf, floorOf } from '../../src/audio/places.ts';
import type { SetKind } from '../../src/core/level.ts';

const BAKED = path.resolve(import.meta.dirname, '../../assets/sound/baked');
const kinds: Readonly<Record<SetKind, true>> = {
  office: true,
  newsroom: true,
  committee: true,
  chamber: true,
  hall: true,
  map: true,
  court: true,
  desk: true,
  archive: true,
};

test('every kind of set has a room tone, and every room tone is baked', () => {
  expect(Object.keys(kinds).filter((kind) => ambienceOf([kind]) !== kind)).toEqual([]);
  const files = AMBIENCES.flatMap((name) => ['ogg', 'mp3'].map((type) => `ambience-${name}.${type}`));
  expect(files.filter((file) => !existsSync(path.join(BAKED, file)))).toEqual([]);
});

test('a plate sounds as itself where it can, else as the kind of set that it dresses', () => {
  expect(ambienceOf(['upper-house', 'chamber'])).toBe('upper-house');
  expect(ambienceOf(['a-plate-of-its-own', 'court'])).toBe('court');
  expect(ambienceOf(['registry', 'office'])).toBe('office');
  expect(ambienceOf(['store-room', 'office'])).toBe('school');
  expect(ambienceOf(['nowhere'])).toBeNull();
  expect(ambienceOf([])).toBeNull();
});

test('one walks on wood, stone or carpet everywhere but on the map', () => {
  expect(AMBIENCES.filter((name) => floorOf(name) === null)).toEqual(['map']);
});
