/** Who waits for pictures is told of the set that is wanted now, and of nothing once the stage is gone. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Shelf } from '../../src/stage/shelf.ts';

type Told = { readonly done: number; readonly of: number } | null;
let coming: (() => void)[];
let told: Told[];
let shelf: Shelf;

beforeEach(() => {
  [coming, told] = [[], []];
  vi.stubGlobal(
    'Image',
    class {
      src = '';
      decode = () => new Promise<void>((resolve) => coming.push(resolve));
    },
  );
  vi.stubGlobal('fetch', async () => ({ json: async () => ({}) }));
  const there = new Set<string>();
  const add = (key: string) => there.add(key);
  shelf = new Shelf({ exists: (key: string) => there.has(key), addImage: add, addAtlasJSONHash: add } as never);
  shelf.onComing((one) => told.push(one));
});
afterEach(() => vi.unstubAllGlobals());

const arrive = async (pictures: readonly (() => void)[]) => {
  for (const one of pictures) one();
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

test('tells how far a set has come, and when it is there', async () => {
  void shelf.want('office', 1, []);
  expect(told).toEqual([{ done: 0, of: 3 }]);
  await arrive(coming);
  expect(told.at(-1)).toBeNull();
});

test('a stage that was taken down tells nothing any more', async () => {
  void shelf.want('office', 1, []);
  shelf.onComing(null);
  const before = told.length;
  await arrive(coming);
  expect(told.length).toBe(before);
});

test('of two sets that are wanted at once only the last is told of', async () => {
  void shelf.want('office', 1, []);
  const ofOffice = [...coming];
  void shelf.want('desk', 1, ['seats']);
  const from = told.length;
  await arrive(ofOffice);
  expect(told.slice(from).every((one) => one !== null && one.of === 4)).toBe(true);
  await arrive(coming);
  expect(told.at(-1)).toBeNull();
  expect(told.filter((one) => one === null).length).toBe(1);
});

test('a set that is there already ends the wait for another', async () => {
  void shelf.want('office', 1, []);
  await arrive(coming);
  void shelf.want('desk', 1, []);
  expect(told.at(-1)).not.toBeNull();
  void shelf.want('office', 1, []);
  expect(told.at(-1)).toBeNull();
  const before = told.length;
  await arrive(coming);
  expect(told.length).toBe(before);
});
