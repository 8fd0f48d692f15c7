/** What pupils brought is there after the page was closed, until it is deleted; nothing is thrown away unread. */
import { describe, expect, test } from 'vitest';
import { Brought } from '../../../src/room/clients/console/brought.ts';
import type { Result } from '../../../src/room/results/result.ts';
import { LessonShelf } from '../../../src/saves/lesson-shelf.ts';
import { keyOfSlot, type Place, slotName } from '../../../src/saves/place.ts';
import { Store } from '../../../src/saves/store.ts';
import { shippedPack } from '../../builders/shipped.ts';

const COUNCIL = shippedPack('school-council');
const ADA: Result = { pack: 'school-council', name: 'Ада', token: 7, minute: 29_000_000, levels: [] };
const BO: Result = { ...ADA, name: 'Bo', token: 8 };

function aDevice(isFull = false) {
  const slots = new Map<string, string>();
  const place: Place = {
    name: 'indexed-db',
    read: async (key) => [slots.get(slotName(key, 0)) ?? null, slots.get(slotName(key, 1)) ?? null],
    write: async (key, slot, text) => {
      if (isFull) throw new Error('disk full');
      slots.set(slotName(key, slot), text);
    },
    keys: async () => [...new Set([...slots.keys()].flatMap((n) => keyOfSlot(n) ?? []))],
    remove: async (key) => {
      for (const slot of [0, 1] as const) slots.delete(slotName(key, slot));
    },
  };
  /** As a page that is loaded anew has it. */
  return { slots, shelf: () => new LessonShelf(new Store([place])) };
}

describe('results that were brought', () => {
  test('are there for the next page, each lesson’s and each pack’s apart', async () => {
    const { shelf } = aDevice();
    const here = await Brought.open(shelf(), 'monday', COUNCIL);
    expect(await here.put([ADA])).toBe(true);
    expect(await here.put([ADA, BO])).toBe(true);
    const alone = await Brought.open(shelf(), null, COUNCIL);
    expect(alone.results).toEqual([]);
    await alone.put([BO]);
    expect((await Brought.open(shelf(), 'monday', COUNCIL)).results).toEqual([ADA, BO]);
    expect((await Brought.open(shelf(), null, COUNCIL)).results).toEqual([BO]);
  });

  test('go with the lesson, and leave no trace', async () => {
    const { shelf, slots } = aDevice();
    await (await Brought.open(shelf(), 'monday', COUNCIL)).put([ADA]);
    await shelf().remove('monday');
    expect(slots.size).toBe(0);
    const alone = await Brought.open(shelf(), null, COUNCIL);
    await alone.put([ADA]);
    await alone.remove();
    expect(slots.size).toBe(0);
  });

  test('of another version of the pack wait for it', async () => {
    const { shelf } = aDevice();
    const changed = { ...COUNCIL, shared: { ...COUNCIL.shared, rulesFingerprint: 'another' } };
    await (await Brought.open(shelf(), null, COUNCIL)).put([ADA]);
    const later = await Brought.open(shelf(), null, changed);
    expect(later.results).toEqual([]);
    await later.put([BO]);
    expect((await Brought.open(shelf(), null, COUNCIL)).results).toEqual([ADA]);
    expect((await Brought.open(shelf(), null, changed)).results).toEqual([BO]);
  });

  test('that can’t be kept are said to be, and stay on the page', async () => {
    const { shelf } = aDevice(true);
    const here = await Brought.open(shelf(), null, COUNCIL);
    expect(await here.put([ADA])).toBe(false);
    expect(here.results).toEqual([ADA]);
  });
});
