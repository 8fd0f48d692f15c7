import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PlateName } from '../../assets/art/manifest.ts';
import { sourcesHash } from '../../assets/art/sources-hash.ts';
import type { FigureName, SetKind } from '../../src/core/level.ts';
import { LOOKS } from '../../src/core/place.ts';
import { art } from '../../src/stage/baked.ts';

const BAKED = path.resolve(import.meta.dirname, '../../assets/art/baked');

/** A name that is missing here doesn't type-check. */
const sets: Readonly<Record<SetKind, true>> = {
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
const figures: Readonly<Record<FigureName, true>> = {
  clerk: true,
  elder: true,
  counsel: true,
  jurist: true,
  stout: true,
  broad: true,
  thin: true,
  editor: true,
  archivist: true,
  secretary: true,
  aide: true,
  porter: true,
  judge: true,
  senator: true,
  caller: true,
  speaker: true,
  prosecutor: true,
  visitor: true,
  adviser: true,
  drafter: true,
  photographer: true,
  correspondent: true,
  merchant: true,
  collector: true,
  pupil: true,
  cub: true,
  classmate: true,
  student: true,
  teacher: true,
  caretaker: true,
  principal: true,
};

describe('the baked pictures', () => {
  test('show every set and every figure that a pack can name, five people to a room', () => {
    const people = [1, 2, 3, 4, 5].map((place) => `person-${place}`);
    const drawn = [...Object.keys(sets), ...Object.keys(LOOKS)] as PlateName[];
    expect(Object.keys(art.plates).sort()).toEqual([...drawn].sort());
    const crowded = drawn.filter((name) => name !== 'map');
    const unplaced = crowded.flatMap((name) => people.filter((spot) => !art.plates[name]?.spots[spot]).map((spot) => `${name}: ${spot}`));
    expect(unplaced).toEqual([]);
    const postures = ['stand', 'speak', 'offer', 'think'];
    const missing = Object.keys(figures).flatMap((name) =>
      postures.map((p) => `figure/${name}/${p}`).filter((frame) => !art.frames[frame]),
    );
    expect(missing).toEqual([]);
  });

  test('are of the sources as they are (else: npm run art)', () => {
    expect(art.sources).toBe(sourcesHash());
  });

  test('hold every plate and every atlas that a frame names, at each density', () => {
    const atlases = [...new Set(Object.values(art.frames).map((frame) => frame.atlas))];
    const plates = Object.keys(art.plates).flatMap((kind) => [`${kind}-back`, `${kind}-front`]);
    const missing = [...atlases, ...plates].flatMap((name) =>
      [0.5, 1, 2].map((d) => `${name}@${d}.webp`).filter((file) => !existsSync(path.join(BAKED, file))),
    );
    expect(missing).toEqual([]);
  });

  test('stay light: no plate over 400 kB, none at all over 700 kB', () => {
    const heavy = readdirSync(BAKED).filter(
      (name) => statSync(path.join(BAKED, name)).size > (/-(back|front)@/.test(name) ? 400_000 : 700_000),
    );
    expect(heavy).toEqual([]);
  });
});
