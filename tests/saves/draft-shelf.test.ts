/** Drafts on the device: nothing is lost, and no more is written than has changed. */
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Claim } from '../../src/saves/claim.ts';
import type { KeptDraft } from '../../src/saves/draft-keeper.ts';
import { base64Of, bytesOf, DRAFT_VERSION, parseDraftIndex, patched, patchOf } from '../../src/saves/draft-record.ts';
import { type ClaimDraft, DraftShelf } from '../../src/saves/draft-shelf.ts';
import { keyOfSlot, type Place, slotName } from '../../src/saves/place.ts';
import { seal } from '../../src/saves/record.ts';
import { Store } from '../../src/saves/store.ts';

/** A device with two places that can die after so many writes and removals. */
function aDevice() {
  const slots = [new Map<string, string>(), new Map<string, string>()];
  const device = {
    left: Number.POSITIVE_INFINITY,
    written: 0,
    words: new Map<string, string>(),
    onWrite: (_key: string, _place: number): void => undefined,
    onRead: async (_key: string): Promise<void> => undefined,
  };
  const spend = () => {
    if (device.left <= 0) throw new Error('gone');
    device.left -= 1;
  };
  const places = slots.map(
    (own, i): Place => ({
      name: i === 0 ? 'indexed-db' : 'files',
      read: async (key) => {
        await device.onRead(key);
        return [own.get(slotName(key, 0)) ?? null, own.get(slotName(key, 1)) ?? null];
      },
      write: async (key, slot, text) => {
        device.onWrite(key, i);
        spend();
        device.written += text.length;
        own.set(slotName(key, slot), text);
      },
      keys: async () => [...new Set([...own.keys()].flatMap((n) => keyOfSlot(n) ?? []))],
      remove: async (key) => {
        spend();
        for (const slot of [0, 1] as const) own.delete(slotName(key, slot));
      },
    }),
  );
  const shelf = (claim: ClaimDraft = alone) => new DraftShelf(new Store(places, (key) => device.words.get(key) ?? null), claim);
  return { device, shelf, slots };
}

const alone: ClaimDraft = async () => ({ kind: 'granted', claim: { onLost: () => undefined, release: () => undefined } });

const aDraft = (files: Readonly<Record<string, string>>, changedAt = 1, media: Readonly<Record<string, Uint8Array>> = {}): KeptDraft => ({
  title: 'Mine',
  changedAt,
  files: new Map(Object.entries(files)),
  media: new Map(Object.entries(media)),
});

async function opened(shelf: DraftShelf, id = 'd') {
  const found = await shelf.open(id);
  if (found.kind !== 'opened') throw new Error(found.kind);
  return found;
}

describe('a draft on the shelf', () => {
  test('is read back as it was, with its media, and is listed with the date it was given', async () => {
    const { shelf } = aDevice();
    const draft = aDraft({ 'pack.yaml': 'id: ё\n', 'levels/a.yaml': '' }, 7, { 'media/a.png': new Uint8Array([0, 255, 7]) });
    await (await shelf().create('d', draft))?.close();
    expect((await opened(shelf())).draft).toEqual(draft);
    expect(await shelf().cards()).toEqual([{ id: 'd', title: 'Mine', changedAt: 7, isNewer: false }]);
  });

  test('a removed one leaves nothing', async () => {
    const { shelf, slots } = aDevice();
    const own = shelf();
    await own.create('d', aDraft({ a: '1' }));
    await own.remove('d');
    expect(slots.map((s) => s.size)).toEqual([0, 0]);
    expect(await shelf().open('d')).toEqual({ kind: 'missing' });
  });

  test('a second one with the same id is not made', async () => {
    const { shelf } = aDevice();
    await shelf().create('d', aDraft({ a: '1' }));
    expect(await shelf().create('d', aDraft({ a: '2' }))).toBeNull();
  });

  test('one of a newer program is listed and left alone', async () => {
    const { shelf, slots } = aDevice();
    const newer = JSON.stringify({ format: 'third-reading-draft', version: DRAFT_VERSION + 1 });
    for (const own of slots) own.set(slotName('draft/d', 1), seal(newer, 1));
    expect(await shelf().cards()).toEqual([{ id: 'd', title: 'd', changedAt: 0, isNewer: true }]);
    expect(await shelf().open('d')).toEqual({ kind: 'newer' });
  });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('keeping', () => {
  test('a keystroke in a large draft writes a small change, not the draft', async () => {
    const { shelf, device } = aDevice();
    const big = `title: "a"\n${'x: 1\n'.repeat(400_000)}`;
    const files: Record<string, string> = { 'questions/big.yaml': big, 'pack.yaml': 'id: p\n' };
    const keeper = await shelf().create('d', aDraft(files));
    const before = device.written;
    for (let i = 0; i < 20; i++) {
      files['questions/big.yaml'] = big.replace('"a"', `"a${'b'.repeat(i)}"`);
      keeper?.put(aDraft(files, 2 + i));
      await keeper?.flush();
    }
    expect(device.written - before).toBeLessThan(40_000);
    expect((await opened(shelf())).draft).toEqual(aDraft(files, 21));
  });

  test('changes that come quickly are written together, soon', async () => {
    vi.useFakeTimers();
    const { shelf, device } = aDevice();
    const keeper = await shelf().create('d', aDraft({ a: '1' }));
    let writes = 0;
    device.onWrite = (_key, place) => void (place === 0 && writes++);
    for (let i = 0; i < 10; i++) {
      keeper?.put(aDraft({ a: `1${i}` }, i));
      await vi.advanceTimersByTimeAsync(20);
    }
    expect(writes).toBe(2);
    await vi.advanceTimersByTimeAsync(100);
    expect((await opened(shelf())).draft.files.get('a')).toBe('19');
  });

  test('what a page that goes could not write any more is found in its last words', async () => {
    const { shelf, device } = aDevice();
    const own = shelf();
    const keeper = await own.create('d', aDraft({ a: 'one', b: 'two' }));
    keeper?.put(aDraft({ a: 'one!', c: 'three' }, 2));
    for (const { key, text } of own.unwritten()) device.words.set(key, text);
    expect((await opened(shelf())).draft).toEqual(aDraft({ a: 'one!', c: 'three' }, 2));
  });

  test('last words of an earlier moment never win over what was written after them', async () => {
    const { shelf, device } = aDevice();
    const own = shelf();
    const keeper = await own.create('d', aDraft({ a: 'one' }));
    keeper?.put(aDraft({ a: 'two' }, 2));
    for (const { key, text } of own.unwritten()) device.words.set(key, text);
    await keeper?.flush();
    keeper?.put(aDraft({ a: 'three' }, 3));
    await keeper?.flush();
    expect((await opened(shelf())).draft).toEqual(aDraft({ a: 'three' }, 3));
  });

  test('last words that were taken while the index was written name nothing that is gone', async () => {
    const { shelf, device } = aDevice();
    const own = shelf();
    const keeper = await own.create('d', aDraft({ a: 'one' }));
    device.onWrite = (key) => {
      if (key === 'draft/d') for (const word of own.unwritten()) device.words.set(word.key, word.text);
    };
    keeper?.put(aDraft({ a: 'x'.repeat(60_000) }, 2));
    await keeper?.flush();
    const found = await opened(shelf());
    expect([found.lost, found.draft]).toEqual([[], aDraft({ a: 'x'.repeat(60_000) }, 2)]);
  });

  test('an index is not written without the texts that it names', async () => {
    const { shelf, device } = aDevice();
    const keeper = await shelf().create('d', aDraft({ a: 'one' }));
    device.onWrite = (key) => {
      if (key.startsWith('draft-text/')) throw new Error('too large');
    };
    keeper?.put(aDraft({ a: 'x'.repeat(60_000), b: 'new' }, 2));
    await keeper?.flush();
    expect(keeper?.state).toBe('not-kept');
    expect((await opened(shelf())).draft).toEqual(aDraft({ a: 'one' }));
  });

  test('wherever the device dies, the draft is whole: as it was before that change or after it', async () => {
    const text = fc.oneof(fc.string({ maxLength: 8 }), fc.constant('x'.repeat(60_000)));
    const state = fc.dictionary(fc.constantFrom('a', 'b', 'c'), text, { maxKeys: 3, noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 1, maxLength: 5 }), fc.nat(30), fc.boolean(), async (states, dies, hasWords) => {
        const { shelf, device } = aDevice();
        const own = shelf();
        const keeper = await own.create('d', aDraft({ a: 'first' }, 0));
        device.left = dies;
        const possible: KeptDraft[] = [aDraft({ a: 'first' }, 0)];
        for (const [i, files] of states.entries()) {
          const draft = aDraft(files, i + 1);
          possible.push(draft);
          keeper?.put(draft);
          const flushed = keeper?.flush();
          if (hasWords) for (const { key, text: words } of own.unwritten()) device.words.set(key, words);
          await flushed;
          if (keeper?.state === 'kept') possible.splice(0, possible.length - 1);
          if (device.left <= 0) break;
        }
        device.left = Number.POSITIVE_INFINITY;
        const found = await opened(shelf());
        expect(found.lost).toEqual([]);
        expect(possible).toContainEqual(found.draft);
      }),
      { numRuns: 150 },
    );
  });

  test('is as weak as its weakest text, until that text is written anew', async () => {
    const { shelf, device } = aDevice();
    const keeper = await shelf().create('d', aDraft({ a: 'one' }));
    device.onWrite = (key, place) => {
      if (place === 1 && key.startsWith('draft-text/')) throw new Error('too large');
    };
    const states: (string | undefined)[] = [];
    const keep = async (files: Readonly<Record<string, string>>) => {
      keeper?.put(aDraft(files, states.length + 2));
      await keeper?.flush();
      states.push(keeper?.state);
    };
    await keep({ a: 'one', b: 'x'.repeat(60_000) });
    await keep({ a: 'one!', b: 'x'.repeat(60_000) });
    device.onWrite = () => undefined;
    await keep({ a: 'one!', b: 'y'.repeat(60_000) });
    expect(states).toEqual(['weaker', 'weaker', 'kept']);
  });

  test('says when nothing can be kept, and when it can again', async () => {
    const { shelf, device } = aDevice();
    const keeper = await shelf().create('d', aDraft({ a: '1' }));
    const told: string[] = [];
    keeper?.onState((state) => told.push(state));
    device.left = 0;
    keeper?.put(aDraft({ a: '2' }, 2));
    await keeper?.flush();
    device.left = Number.POSITIVE_INFINITY;
    keeper?.put(aDraft({ a: '3' }, 3));
    await keeper?.flush();
    expect(told).toEqual(['not-kept', 'kept']);
    expect((await opened(shelf())).draft.files.get('a')).toBe('3');
  });
});

describe('what no place took', () => {
  async function refused() {
    const made = aDevice();
    const own = made.shelf();
    const keeper = await own.create('d', aDraft({ a: '1' }));
    made.device.left = 0;
    keeper?.put(aDraft({ a: '2' }, 2));
    await keeper?.flush();
    return { ...made, own, keeper };
  }

  test('is tried again before the draft is closed', async () => {
    const { device, shelf, keeper } = await refused();
    device.left = Number.POSITIVE_INFINITY;
    await keeper?.close();
    expect((await opened(shelf())).draft).toEqual(aDraft({ a: '2' }, 2));
  });

  test('is among the last words of the page', async () => {
    const { device, shelf, own } = await refused();
    for (const { key, text } of own.unwritten()) device.words.set(key, text);
    device.left = Number.POSITIVE_INFINITY;
    expect((await opened(shelf())).draft).toEqual(aDraft({ a: '2' }, 2));
  });
});

describe('two tabs', () => {
  /** Tabs of one browser: who has what, and who is told when it is taken. */
  function aBrowser(): ClaimDraft {
    const holders = new Map<string, { lost: (() => Promise<void>)[] }>();
    return async (name, takeOver = false) => {
      const held = holders.get(name);
      if (held && !takeOver) return { kind: 'held-elsewhere' };
      await Promise.all((held?.lost ?? []).map((listener) => listener()));
      const own = { lost: [] as (() => Promise<void>)[] };
      holders.set(name, own);
      const claim: Claim = { onLost: (listener) => own.lost.push(listener), release: () => holders.delete(name) };
      return { kind: 'granted', claim };
    };
  }

  test('the second is told; when it takes over, it gets what the first had, and the first writes no more', async () => {
    const { shelf } = aDevice();
    const browser = aBrowser();
    const first = await shelf(browser).create('d', aDraft({ a: '1' }));
    const second = shelf(browser);
    expect(await second.open('d')).toEqual({ kind: 'held-elsewhere' });
    first?.put(aDraft({ a: '2' }, 2));
    const taken = await second.open('d', true);
    expect(taken.kind === 'opened' && taken.draft.files.get('a')).toBe('2');
    expect(first?.state).toBe('read-only');
    first?.put(aDraft({ a: '3' }, 3));
    await first?.flush();
    expect((await opened(shelf())).draft.files.get('a')).toBe('2');
  });

  test('a tab from which it is taken while it still opens it writes nothing and clears nothing away', async () => {
    const { shelf, device, slots } = aDevice();
    const browser = aBrowser();
    await (await shelf(browser).create('d', aDraft({ a: 'one' })))?.close();
    for (const own of slots) own.set(slotName('draft-text/d/9', 1), seal('of the other tab', 1));
    let taken: Promise<unknown> | null = null;
    device.onRead = async () => {
      await Promise.resolve();
      taken ??= browser('draft/d', true);
    };
    const first = await opened(shelf(browser));
    await taken;
    expect(first.keeper.state).toBe('read-only');
    first.keeper.put(aDraft({ a: 'two' }, 2));
    await first.keeper.flush();
    expect(slots.map((own) => own.has(slotName('draft-text/d/9', 1)))).toEqual([true, true]);
    expect((await opened(shelf())).draft.files.get('a')).toBe('one');
  });

  test('a draft that is removed in one tab does not come back from another that has it open', async () => {
    const { shelf, slots } = aDevice();
    const browser = aBrowser();
    const first = await shelf(browser).create('d', aDraft({ a: '1' }));
    await shelf(browser).remove('d');
    first?.put(aDraft({ a: '2' }, 2));
    await first?.flush();
    expect(first?.state).toBe('read-only');
    expect(slots.map((s) => s.size)).toEqual([0, 0]);
    expect((await shelf(browser).create('d', aDraft({ a: '3' })))?.state).toBe('kept');
  });
});

describe('the parts of a record', () => {
  test('a patch gives the very text', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => void expect(patched(a, patchOf(a, b))).toBe(b)));
  });

  test('bytes survive', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void expect(bytesOf(base64Of(bytes))).toEqual(bytes)));
    const large = new Uint8Array(100_000).fill(200);
    expect(bytesOf(base64Of(large))).toEqual(large);
  });

  test('whatever lies on a device is read without a throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void expect(parseDraftIndex(text).kind).not.toBe('draft')));
  });
});
