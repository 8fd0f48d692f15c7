/** A pack on its way: a level can be played before the others are there, what failed can be asked for again, and whoever looks at all gets all. */
import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/content/read-pack.ts';
import { assemblePack, type PackFile } from '../../src/core/level.ts';
import { splitPack } from '../../src/core/pack-parts.ts';
import { arrived, arriving } from '../../src/main/arriving-pack.ts';
import { LEVELS, packFiles } from '../builders/shipped.ts';

const file = readPack(packFiles(`${LEVELS}/delisting-bill`)).pack as PackFile;
const { outline, parts } = splitPack(file);

/** Hands out parts, and writes down which were asked for; the first `failing` times nothing comes. */
function aNetwork(failing = 0) {
  const asked: string[] = [];
  let left = failing;
  return {
    asked,
    load: async (id: string) => {
      asked.push(id);
      if (left-- > 0) throw new Error('Nothing came');
      const part = parts.find((p) => p.level.id === id);
      if (!part) throw new Error(`There is no ${id}`);
      return part;
    },
  };
}

describe('a pack on its way', () => {
  test('gives a level without asking for any other', async () => {
    const { asked, load } = aNetwork();
    const pack = arriving(outline, load);
    expect((await pack.level('court')).id).toBe('court');
    expect(asked).toEqual(['court']);
    expect(pack.levelHere('court')?.beats.length).toBeGreaterThan(0);
    expect([pack.levelHere('newsroom'), pack.here]).toEqual([null, null]);
  });

  test('names all its levels before any has come', () => {
    expect(arriving(outline, aNetwork().load).outline.levels.map((l) => l.title)).toEqual(file.levels.map((l) => l.title));
  });

  test('can be asked again for what didn’t come', async () => {
    const pack = arriving(outline, aNetwork(1).load);
    await expect(pack.level('court')).rejects.toThrow('Nothing came');
    expect((await pack.level('court')).id).toBe('court');
  });

  test('is the whole pack to whoever looks at all of it', async () => {
    const pack = arriving(outline, aNetwork().load);
    expect(await pack.whole()).toEqual(assemblePack(file));
    expect(pack.here).toEqual(assemblePack(file));
  });

  test('that was opened on this device is all there at once', () => {
    const pack = arrived(file);
    expect(pack.here).toEqual(assemblePack(file));
    expect(pack.levelHere('court')?.id).toBe('court');
  });
});
