/** Packs kept on the device: what comes back is the very pack that was checked, and whatever else lies there is known as such. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePackFile } from '../../src/content/parse-pack-file.ts';
import { readPack } from '../../src/content/read-pack.ts';
import type { PackFile } from '../../src/core/level.ts';
import { cardOf, keptPack, parseKeptPack, parsePackCard } from '../../src/saves/kept-pack.ts';
import { PackShelf } from '../../src/saves/pack-shelf.ts';
import { keyOfSlot, type Place, slotName } from '../../src/saves/place.ts';
import { Store } from '../../src/saves/store.ts';
import { aPack } from '../builders/pack.ts';
import { LEVELS, packFiles } from '../builders/shipped.ts';

const proof = { isProved: true, states: 42 };

function packOf(files: ReadonlyMap<string, string>): PackFile {
  const { pack } = readPack(files);
  if (!pack) throw new Error('The pack has faults');
  return pack;
}

const tinyPack = (changes: Readonly<Record<string, string>> = {}) => packOf(aPack(changes));

/** A place in memory; a browser's own are tried in the browser tests. */
function inMemory(refuses: (key: string) => boolean = () => false): Place {
  const slots = new Map<string, string>();
  return {
    name: 'indexed-db',
    read: async (key) => [slots.get(slotName(key, 0)) ?? null, slots.get(slotName(key, 1)) ?? null],
    write: async (key, slot, text) => {
      if (refuses(key)) throw new Error('disk full');
      slots.set(slotName(key, slot), text);
    },
    keys: async () => [...new Set([...slots.keys()].flatMap((n) => keyOfSlot(n) ?? []))],
    remove: async (key) => {
      for (const slot of [0, 1] as const) slots.delete(slotName(key, slot));
    },
  };
}

describe('a kept pack', () => {
  test('comes back as it was checked', async () => {
    for (const pack of [tinyPack(), packOf(packFiles(path.join(LEVELS, 'delisting-bill')))]) {
      expect(await parseKeptPack(JSON.stringify(keptPack(pack, proof)))).toEqual({ kind: 'pack', pack });
    }
  });

  test('with any change to it, is none', async () => {
    const text = JSON.stringify(keptPack(tinyPack(), proof));
    for (const [from, to] of [
      ['"start":"opening"', '"start":"end-passed"'],
      ['Good morning.', 'Good evening.'],
      ['"atLeast":1', '"atLeast":2'],
      ['"kind":"office"', '"kind":"dungeon"'],
      ['"formatVersion":1', '"formatVersion":2'],
    ] as const) {
      expect(text).toContain(from);
      expect(await parseKeptPack(text.replace(from, to))).toEqual({ kind: 'not-a-pack' });
    }
  });

  test('of a newer program is known as such', async () => {
    expect(await parseKeptPack(JSON.stringify({ ...keptPack(tinyPack(), proof), version: 2 }))).toEqual({ kind: 'newer' });
  });

  test('anything at all parses to an answer, never to a throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((j) => `{"format":"third-reading-pack","version":1,"pack":{"shared":${j},"levels":[${j}]}}`),
          fc.json().map((j) => `{"format":"third-reading-pack","version":1,"pack":${j}}`),
        ),
        async (text) => {
          expect((await parseKeptPack(text)).kind).not.toBe('pack');
          expect(parsePackCard(text)).toBeNull();
        },
      ),
      { numRuns: 300 },
    );
  });

  test('has a card that tells of it without opening it', () => {
    const pack = tinyPack();
    const card = cardOf(pack, proof);
    expect(parsePackCard(JSON.stringify(card))).toEqual(card);
    expect(card).toMatchObject({ id: 'tiny-pack', packVersion: '1.0.0', levels: 2, fingerprint: pack.shared.fingerprint });
  });
});

describe('the shelf', () => {
  test('keeps a pack, replaces it, and forgets it', async () => {
    const place = inMemory();
    const shelf = new PackShelf(new Store([place]));
    expect(await shelf.cards()).toEqual([]);
    expect(await shelf.keep(tinyPack(), proof)).toBe(true);
    const changed = tinyPack({ 'pack.yaml': (aPack().get('pack.yaml') ?? '').replace('"1.0.0"', '"1.1.0"') });
    // Another visit, which knows nothing of the first.
    const later = new PackShelf(new Store([place]));
    expect(await later.keep(changed, proof)).toBe(true);
    const after = new PackShelf(new Store([place]));
    expect(await after.read('tiny-pack')).toEqual({ kind: 'pack', pack: changed });
    expect((await after.cards()).map((c) => c.packVersion)).toEqual(['1.1.0']);
    await after.remove('tiny-pack');
    expect([await after.cards(), await after.read('tiny-pack')]).toEqual([[], null]);
  });

  test('says when a full disk didn’t take a pack, and what was there stands', async () => {
    const shelf = new PackShelf(new Store([inMemory(() => true)]));
    expect(await shelf.keep(tinyPack(), proof)).toBe(false);
    expect(await shelf.cards()).toEqual([]);
  });
});

test('the lessons that need a pack are known by their titles', async () => {
  const store = new Store([inMemory()]);
  const lesson = { format: 'third-reading/lesson', version: 1, mode: 'hands', rules: 'r', changedAt: 1, keys: null, log: [] };
  await store.write('lesson/a', JSON.stringify({ ...lesson, id: 'a', title: '9B, Monday', pack: 'tiny-pack' }));
  await store.write('lesson/b', JSON.stringify({ ...lesson, id: 'b', title: 'Another', pack: 'other-pack' }));
  await store.write('lesson/c', 'no lesson');
  expect(await new PackShelf(store).lessonsOf('tiny-pack')).toEqual(['9B, Monday']);
});

test('a device that is full in the middle of keeping has what it had before, and nothing of the new one', async () => {
  const full = { is: false };
  const place = inMemory((key) => full.is && key.startsWith('pack-card/'));
  const visit = () => new PackShelf(new Store([place]));
  const changed = tinyPack({ 'pack.yaml': (aPack().get('pack.yaml') ?? '').replace('"1.0.0"', '"1.1.0"') });
  full.is = true;
  expect(await visit().keep(changed, proof)).toBe(false);
  expect([await visit().cards(), await visit().read('tiny-pack'), await place.keys()]).toEqual([[], null, []]);
  full.is = false;
  await visit().keep(tinyPack(), proof);
  full.is = true;
  expect(await visit().keep(changed, proof)).toBe(false);
  expect((await visit().cards()).map((c) => c.packVersion)).toEqual(['1.0.0']);
  expect(await visit().read('tiny-pack')).toEqual({ kind: 'pack', pack: tinyPack() });
});

/** Kept for ever: a pack that any released version has kept opens in every later one, or is told as what it is. */
const OLD = path.resolve(import.meta.dirname, '../old-files/packs');

describe.each(readdirSync(OLD))('the old file %s', (name) => {
  test('opens, and kept again it is the same', async () => {
    const parsed = await parseKeptPack(readFileSync(path.join(OLD, name), 'utf8'));
    if (parsed.kind !== 'pack') throw new Error(`It is ${parsed.kind}`);
    expect(parsePackFile(JSON.parse(JSON.stringify(parsed.pack)))).toEqual(parsed.pack);
    expect(await parseKeptPack(JSON.stringify(keptPack(parsed.pack, proof)))).toEqual(parsed);
  });
});
