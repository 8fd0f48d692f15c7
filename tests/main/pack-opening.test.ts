/** Packs that are handed over: one after the other, each read or answered before the next, and what is put away stays away. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPack } from '../../src/content/read-pack.ts';
import { Library } from '../../src/main/library.ts';
import { PackOpening } from '../../src/main/pack-opening.ts';
import type { GivenPack } from '../../src/panels/shell/packs-model.ts';
import type { Saves } from '../../src/saves/saves.ts';
import { aPack } from '../builders/pack.ts';

/** Workers in the order in which they were started; a test answers for them. */
const { workers } = vi.hoisted(() => ({
  workers: [] as { given: unknown; isEnded: boolean; onmessage: (event: unknown) => void }[],
}));
vi.mock('../../src/main/start-pack-worker.ts', () => ({
  startPackWorker: () => {
    const worker = {
      given: null as unknown,
      isEnded: false,
      onmessage: (_event: unknown) => undefined,
      postMessage: (given: unknown) => {
        worker.given = given;
      },
      terminate: () => {
        worker.isEnded = true;
      },
    };
    workers.push(worker);
    return worker;
  },
}));

const given = (name: string): GivenPack => ({ kind: 'folder', name, files: [] });

const { pack } = readPack(aPack());
const sound = { kind: 'opened', opened: { kind: 'sound', pack, proof: { isProved: true, states: 1 }, problems: [] } };

/** A shelf that keeps a pack when it is told to. */
function aShelf() {
  const shelf = { keep: (): void => undefined, fail: (): void => undefined };
  const keep = () =>
    new Promise<boolean>((resolve, reject) => {
      shelf.keep = () => resolve(true);
      shelf.fail = () => reject(new Error('The device broke'));
    });
  const packs = { cards: async () => [], keep };
  return { shelf, saves: async () => ({ packs }) as unknown as Saves };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  workers.length = 0;
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is handed over while something is on the screen is counted there, and has its turn when that was put away', () => {
  const told: (number | undefined)[] = [];
  const opening: PackOpening = new PackOpening(new Library(aShelf().saves), () => told.push(opening.view?.waiting));
  opening.open([given('one'), given('two')]);
  opening.open([given('three')]);
  workers[0]?.onmessage({ data: { kind: 'unreadable' } });
  opening.open([given('four')]);
  expect(told).toEqual([1, 2, 2, 3]);
  opening.putAway();
  expect([opening.view?.file, opening.view?.waiting, workers.length]).toEqual(['two', 2, 2]);
});

test('of what could not be taken it is said why, and the next one has its turn', () => {
  const opening = new PackOpening(new Library(aShelf().saves), () => undefined);
  opening.open([{ kind: 'not-taken', name: 'disk', why: 'too-many' }, given('mine')]);
  expect(opening.view).toEqual({ file: 'disk', kind: 'too-many', waiting: 1 });
  opening.putAway();
  expect([opening.view?.file, workers.length]).toEqual(['mine', 1]);
});

test('what the device is just taking is no longer offered to be cancelled', async () => {
  const { shelf, saves } = aShelf();
  const opening = new PackOpening(new Library(saves), () => undefined);
  opening.open([given('one')]);
  workers[0]?.onmessage({ data: sound });
  await soon();
  expect(opening.view).toMatchObject({ kind: 'working', step: 'keeping' });
  shelf.keep();
  await soon();
  expect(opening.view?.kind).toBe('added');
});

test('that the device failed at keeping it is told', async () => {
  const { shelf, saves } = aShelf();
  const opening = new PackOpening(new Library(saves), () => undefined);
  opening.open([given('one')]);
  workers[0]?.onmessage({ data: sound });
  await soon();
  vi.spyOn(console, 'warn').mockImplementationOnce(() => undefined);
  shelf.fail();
  await soon();
  expect(opening.view).toMatchObject({ file: 'one', kind: 'lost' });
});

test('what was put away while it was being kept does not come back in the place of the next one', async () => {
  const { shelf, saves } = aShelf();
  let added = 0;
  const opening = new PackOpening(new Library(saves), (more) => {
    added += more ? 1 : 0;
  });
  opening.open([given('one'), given('two')]);
  workers[0]?.onmessage({ data: sound });
  await soon();
  opening.putAway();
  shelf.keep();
  await soon();
  expect([opening.view?.file, opening.view?.kind, added]).toEqual(['two', 'working', 1]);
});

test('an address of this site is fetched apart from the page, and can be stopped; another site’s is none', () => {
  vi.stubGlobal('location', new URL('https://school.test/game/'));
  const opening = new PackOpening(new Library(aShelf().saves), () => undefined);
  opening.openAddress('https://elsewhere.test/a.zip');
  expect([opening.view?.kind, workers.length]).toEqual(['no-address', 0]);
  opening.putAway();
  opening.openAddress('packs/a.zip');
  expect(workers[0]?.given).toEqual({ kind: 'address', name: 'a.zip', address: 'https://school.test/game/packs/a.zip' });
  opening.cancel();
  expect([opening.view, workers[0]?.isEnded]).toEqual([null, true]);
});

test('an address where nothing is takes nothing else’s place', () => {
  vi.stubGlobal('location', new URL('https://school.test/game/'));
  const opening = new PackOpening(new Library(aShelf().saves), () => undefined);
  opening.openAddress('gone.zip');
  opening.open([given('mine')]);
  expect(opening.view).toMatchObject({ file: 'gone.zip', kind: 'working', waiting: 1 });
  workers[0]?.onmessage({ data: { kind: 'no-address' } });
  expect(opening.view).toMatchObject({ file: 'gone.zip', kind: 'no-address', waiting: 1 });
});
