import { expect, test } from 'vitest';
import { type Place, slotName } from '../../src/saves/place.ts';
import { ready } from '../../src/saves/places.ts';

/** A device that takes a moment for everything. */
function aPlace(kept: Map<string, string>): Place {
  const moment = () => new Promise((resolve) => setTimeout(resolve));
  return {
    name: 'files',
    read: async (key) => {
      await moment();
      return [kept.get(slotName(key, 0)) ?? null, kept.get(slotName(key, 1)) ?? null];
    },
    write: async (key, slot, text) => {
      await moment();
      kept.set(slotName(key, slot), text);
    },
    keys: async () => [...kept.keys()],
    remove: async (key) => {
      await moment();
      for (const slot of [0, 1] as const) kept.delete(slotName(key, slot));
    },
  };
}

test('a place that several parts of a page look at in the same moment is ready for each of them, and nothing is left in it', async () => {
  const kept = new Map<string, string>();
  const found = await Promise.all([1, 2, 3].map(() => ready(async () => aPlace(kept))));
  expect(found.map((place) => place?.name)).toEqual(['files', 'files', 'files']);
  expect([...kept]).toEqual([]);
});

test('a place that gives back something else than was written, or refuses, is none', async () => {
  const forgetful: Place = { ...aPlace(new Map()), write: async () => undefined };
  expect(await ready(async () => forgetful)).toBeNull();
  expect(await ready(() => Promise.reject(new Error('refused')))).toBeNull();
});
