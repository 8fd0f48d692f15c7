/** The packs that are here: what is listed is what is played, whatever other tabs and a full device have done meanwhile. */
import { expect, test } from 'vitest';
import { readPack } from '../../src/content/read-pack.ts';
import type { PackFile } from '../../src/core/level.ts';
import { Library } from '../../src/main/library.ts';
import { cardOf } from '../../src/saves/kept-pack.ts';
import type { Saves } from '../../src/saves/saves.ts';
import { aPack } from '../builders/pack.ts';

const proof = { isProved: true, states: 1 };

function version(number: string): PackFile {
  const { pack } = readPack(aPack({ 'pack.yaml': (aPack().get('pack.yaml') ?? '').replace('"1.0.0"', `"${number}"`) }));
  if (!pack) throw new Error('The pack has faults');
  return pack;
}

/** A shelf that all tabs share; `hasRoom` says whether it takes anything more. */
function aDevice() {
  const kept = new Map<string, PackFile>();
  const device = { hasRoom: true, tries: Promise.resolve(), kept, library: () => new Library(async () => ({ packs }) as unknown as Saves) };
  const packs = {
    cards: async () => [...kept.values()].map((pack) => ({ ...cardOf(pack, proof), isNewer: false })),
    read: async (id: string) => (kept.has(id) ? { kind: 'pack', pack: kept.get(id) } : null),
    keep: async (pack: PackFile) => {
      await device.tries;
      if (device.hasRoom) kept.set(pack.shared.pack, pack);
      return device.hasRoom;
    },
    remove: async (id: string) => void kept.delete(id),
  };
  return device;
}

async function shown(library: Library) {
  await library.list();
  const item = library.items.find(({ id }) => id === 'tiny-pack');
  const pack = await library.load('tiny-pack');
  return [item?.version, pack?.outline.shared.version];
}

test('one that the device had no room for is listed as it is played, in the place of the older one, which is there again afterwards', async () => {
  const device = aDevice();
  const library = device.library();
  await library.add(version('1.0.0'), proof);
  device.hasRoom = false;
  expect((await library.add(version('1.1.0'), proof)).isKept).toBe(false);
  expect(await shown(library)).toEqual(['1.1.0', '1.1.0']);
  expect(await shown(device.library())).toEqual(['1.0.0', '1.0.0']);
});

test('one that another tab has replaced or removed is neither listed nor played as it was', async () => {
  const device = aDevice();
  const [one, other] = [device.library(), device.library()];
  await one.add(version('1.0.0'), proof);
  expect(await shown(other)).toEqual(['1.0.0', '1.0.0']);
  await other.add(version('1.1.0'), proof);
  expect(await shown(one)).toEqual(['1.1.0', '1.1.0']);
  await other.remove('tiny-pack');
  expect(await shown(one)).toEqual([undefined, undefined]);
});

test('one that is listed while the device, which has no room for it, is still trying is played all the same', async () => {
  const device = aDevice();
  const library = device.library();
  device.hasRoom = false;
  let giveUp = (): void => undefined;
  device.tries = new Promise((resolve) => (giveUp = resolve));
  const adding = library.add(version('1.0.0'), proof);
  await library.list();
  giveUp();
  await adding;
  expect((await library.load('tiny-pack'))?.outline.shared.version).toBe('1.0.0');
});
