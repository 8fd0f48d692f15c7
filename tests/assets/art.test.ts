import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourcesHash } from '../../assets/art/sources-hash.ts';
import { art } from '../../src/stage/baked.ts';

const BAKED = path.resolve(import.meta.dirname, '../../assets/art/baked');

describe('the baked pictures', () => {
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
