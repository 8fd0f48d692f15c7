import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOfSlot, type Place, type PlaceName, slotName } from '../../src/saves/place.ts';
import { open, seal } from '../../src/saves/record.ts';
import { Store } from '../../src/saves/store.ts';
import { Writer } from '../../src/saves/writer.ts';

/** A place in memory that can be torn, emptied or refuse, as a disk can and a test machine's can't on demand. */
function aPlace(name: PlaceName) {
  const slots = new Map<string, string>();
  const fault = { refuses: false, tearsNext: false };
  const place: Place = {
    name,
    read: async (key) => [slots.get(slotName(key, 0)) ?? null, slots.get(slotName(key, 1)) ?? null],
    write: async (key, slot, text) => {
      if (fault.refuses) throw new Error('disk full');
      slots.set(slotName(key, slot), fault.tearsNext ? text.slice(0, Math.floor(text.length / 2)) : text);
      if (fault.tearsNext) throw new Error('torn');
    },
    keys: async () => [...new Set([...slots.keys()].flatMap((n) => keyOfSlot(n) ?? []))],
    remove: async (key) => {
      if (fault.refuses) throw new Error('locked');
      slots.delete(slotName(key, 0));
      slots.delete(slotName(key, 1));
    },
  };
  return { place, slots, fault };
}

const two = () => [aPlace('indexed-db'), aPlace('files')] as const;
const storeOf = (places: readonly { place: Place }[]) => new Store(places.map((p) => p.place));

describe('records', () => {
  test('what is sealed opens whole, and any change of one character is found', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(1e6), fc.nat(), (body, seq, where) => {
        const text = seal(body, seq);
        expect(open(text)).toEqual({ kind: 'whole', record: expect.objectContaining({ seq, body }) });
        const at = where % text.length;
        const changed = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
        const opened = open(changed);
        expect(opened.kind === 'whole' && opened.record.body !== body).toBe(false);
      }),
    );
  });

  test('anything that lies on a device can be opened without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(open(text).kind).not.toBe('whole');
      }),
    );
  });

  test('a record of a newer program is known as such', () => {
    expect(open(JSON.stringify({ v: 2, whatever: true }))).toEqual({ kind: 'newer' });
  });
});

describe('store', () => {
  test('whatever place is emptied or torn in mid-write, the last acknowledged value or a newer one is read back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('write', 'tear-first', 'tear-second', 'wipe-first', 'wipe-second', 'reopen'), { maxLength: 30 }),
        async (acts) => {
          const places = two();
          let store = storeOf(places);
          let acknowledged = 0;
          let written = 0;
          let wiped: number | null = null;
          for (const act of acts) {
            if (act === 'reopen') {
              store = storeOf(places);
              const read = await store.read('k');
              if (acknowledged > 0) expect(read.kind === 'found' && Number(read.body)).toBeGreaterThanOrEqual(acknowledged);
              wiped = null;
              continue;
            }
            const [kind, which] = act.split('-');
            const one = which === 'second' ? 1 : 0;
            if (kind === 'wipe') {
              // A browser loses one place at a time; reading mends it from the other.
              if (wiped !== null && wiped !== one) continue;
              places[one].slots.clear();
              wiped = one;
              continue;
            }
            // Two faults at the same time, one lost place and one torn write in the other, are more than two places can bear.
            if (kind === 'tear' && wiped !== null) continue;
            written++;
            if (kind === 'tear') places[one].fault.tearsNext = true;
            const { kept } = await store.write('k', String(written));
            for (const p of places) p.fault.tearsNext = false;
            if (kept.length === 2) wiped = null;
            else if (kind === 'tear') wiped = one;
            if (kept.length > 0) acknowledged = written;
          }
          store = storeOf(places);
          const read = await store.read('k');
          if (acknowledged > 0) expect(read.kind === 'found' && Number(read.body)).toBeGreaterThanOrEqual(acknowledged);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('reading mends the place that is behind', async () => {
    const places = two();
    await storeOf(places).write('k', 'one');
    places[0].slots.clear();
    await storeOf(places).read('k');
    places[1].slots.clear();
    expect(await storeOf(places).read('k')).toEqual({ kind: 'found', body: 'one' });
  });

  test('between two copies of a large value whoever waits has a turn', async () => {
    const places = two();
    await storeOf(places).write('k', 'x'.repeat(1_200_000));
    let turns = 0;
    const waiting = setInterval(() => {
      turns += 1;
    });
    await storeOf(places).read('k');
    clearInterval(waiting);
    expect(turns).toBeGreaterThanOrEqual(2);
  });

  test('a full disk in both places is told, and the old value stays', async () => {
    const places = two();
    const store = storeOf(places);
    await store.write('k', 'one');
    for (const p of places) p.fault.refuses = true;
    expect(await store.write('k', 'two')).toEqual({ kept: [], failed: ['indexed-db', 'files'] });
    for (const p of places) p.fault.refuses = false;
    expect(await storeOf(places).read('k')).toEqual({ kind: 'found', body: 'one' });
  });

  test('what a newer program wrote is left alone, to the byte', async () => {
    const places = two();
    const theirs = JSON.stringify({ v: 99, body: 'from the future' });
    places[1].slots.set(slotName('k', 0), theirs);
    const store = storeOf(places);
    expect(await store.read('k')).toEqual({ kind: 'newer' });
    expect((await store.write('k', 'mine')).kept).toEqual([]);
    expect(places[1].slots.get(slotName('k', 0))).toBe(theirs);
    expect(places[0].slots.size).toBe(0);
  });

  test('once a newer program’s value is removed everywhere, the place is free again', async () => {
    const places = two();
    for (const p of places) p.slots.set(slotName('k', 0), JSON.stringify({ v: 99, body: 'from the future' }));
    const store = storeOf(places);
    await store.read('k');
    places[1].fault.refuses = true;
    await store.remove('k');
    places[1].fault.refuses = false;
    expect(await store.read('k')).toEqual({ kind: 'newer' });
    await store.remove('k');
    expect((await store.write('k', 'mine')).kept).toEqual(['indexed-db', 'files']);
    expect(await store.read('k')).toEqual({ kind: 'found', body: 'mine' });
  });

  test('last words of a page that went are read if they are newer', async () => {
    const places = two();
    await storeOf(places).write('k', 'one');
    const store = new Store(
      places.map((p) => p.place),
      () => seal('two', 2),
    );
    expect(await store.read('k')).toEqual({ kind: 'found', body: 'two' });
  });
});

describe('writer', () => {
  test('writes one at a time, and of many values taken meanwhile only the newest', async () => {
    const { place, fault } = aPlace('files');
    const written: string[] = [];
    const slow: Place = {
      ...place,
      write: async (key, slot, text) => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        written.push(text);
        await place.write(key, slot, text);
      },
    };
    expect(fault.refuses).toBe(false);
    const store = new Store([slow]);
    const writer = new Writer(store, () => undefined);
    await Promise.all(Array.from({ length: 50 }, (_, i) => writer.put('k', String(i))));
    expect(written.length).toBeLessThanOrEqual(3);
    expect(await store.read('k')).toEqual({ kind: 'found', body: '49' });
    expect(writer.unwritten()).toEqual([]);
  });
});
