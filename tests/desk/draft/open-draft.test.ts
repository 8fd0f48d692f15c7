/** A draft's changes, taken back and made again; typing is one step. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed } from '../../../src/desk/draft/draft-change.ts';
import { type FileChange, OpenDraft } from '../../../src/desk/draft/open-draft.ts';

const FILES = new Map([
  ['pack.yaml', 'id: p # mine\ntitle: { en: "A" }\n'],
  ['levels/a.yaml', 'id: a\nbeats: []\n'],
]);

function aDraft() {
  const clock = { now: 0 };
  return { draft: new OpenDraft('d', { files: FILES }, () => clock.now), clock };
}

const type = (draft: OpenDraft, en: string, merge = 'title') =>
  draft.edit('pack.yaml', { kind: 'set', path: ['title', 'en'], value: en }, 'title', merge);

describe('a draft', () => {
  test('is edited by path and knows its data', () => {
    const { draft } = aDraft();
    const before = draft.value('levels/a.yaml');
    expect(draft.edit('pack.yaml', { kind: 'set', path: ['id'], value: 'q' }, 'id')).toBe(true);
    expect(draft.files.get('pack.yaml')).toBe('id: q # mine\ntitle: { en: "A" }\n');
    expect(draft.value('pack.yaml')).toEqual({ id: 'q', title: { en: 'A' } });
    expect(draft.value('levels/a.yaml')).toBe(before);
    expect(draft.version).toBe(1);
  });

  test('refuses what can’t be edited, and is not changed by what changes nothing', () => {
    const { draft } = aDraft();
    expect(draft.edit('pack.yaml', { kind: 'remove', path: ['nothing'] }, 'x')).toBe(false);
    expect(draft.edit('nothing.yaml', { kind: 'set', path: ['id'], value: 'p' }, 'x')).toBe(false);
    expect(draft.edit('pack.yaml', { kind: 'set', path: ['id'], value: 'p' }, 'x')).toBe(true);
    draft.change({ label: 'x', changes: [{ file: 'pack.yaml', text: draft.files.get('pack.yaml') ?? '' }] });
    expect([draft.version, draft.canUndo]).toEqual([0, false]);
  });

  test('a file that isn’t sound has no data, and comes back with the next change that mends it', () => {
    const { draft } = aDraft();
    draft.change({ label: 'text', changes: [{ file: 'pack.yaml', text: 'id: [' }] });
    expect(draft.value('pack.yaml')).toBeUndefined();
    draft.undo();
    expect(draft.value('pack.yaml')).toEqual({ id: 'p', title: { en: 'A' } });
  });

  test('tells of each change which files it was', () => {
    const { draft } = aDraft();
    const told: string[] = [];
    const stop = draft.subscribe(({ version, files }) => told.push(`${version}: ${files.join()}`));
    type(draft, 'B');
    draft.change({
      label: 'level',
      changes: [
        { file: 'levels/a.yaml', text: null },
        { file: 'levels/b.yaml', text: 'id: b\n' },
      ],
    });
    draft.undo();
    stop();
    draft.undo();
    expect(told).toEqual(['1: pack.yaml', '2: levels/a.yaml,levels/b.yaml', '3: levels/b.yaml,levels/a.yaml']);
  });
});

describe('undo', () => {
  test('typing in one field is one step; a pause, another field or leaving it begins the next', () => {
    const { draft, clock } = aDraft();
    for (const en of ['B', 'Be', 'Bee']) type(draft, en);
    clock.now += 5000;
    type(draft, 'Been');
    type(draft, 'Beens');
    draft.endBurst();
    type(draft, 'Beenst');
    draft.edit('pack.yaml', { kind: 'set', path: ['id'], value: 'q' }, 'id', 'id');
    const seen = [];
    while (draft.canUndo) {
      draft.undo();
      seen.push((draft.value('pack.yaml') as { title: { en: string } }).title.en);
    }
    expect(seen).toEqual(['Beenst', 'Beens', 'Bee', 'A']);
    expect(draft.files).toEqual(FILES);
  });

  test('says what it takes back', () => {
    const { draft } = aDraft();
    type(draft, 'B');
    expect([draft.undoLabel, draft.redoLabel]).toEqual(['title', null]);
    draft.undo();
    expect([draft.undoLabel, draft.redoLabel]).toEqual([null, 'title']);
  });

  test('whatever was done is taken back and made again, to the letter', () => {
    const file = fc.constantFrom('a', 'b', 'c');
    const text = fc.string({ maxLength: 12 });
    const change = fc.oneof(
      fc.record({ file, text: fc.option(text) }),
      fc.record({ file, from: fc.nat(20), cut: fc.nat(5), insert: text }),
      fc.record({ media: file, bytes: fc.option(fc.uint8Array({ maxLength: 3 })) }),
    );
    const step = fc.record({ changes: fc.array(change, { minLength: 1, maxLength: 3 }), merge: fc.option(fc.constantFrom('x', 'y')) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const draft = new OpenDraft('d', { files: new Map([['a', 'some text']]) }, () => 0);
        const states = [];
        for (const { changes, merge } of steps) {
          const there = new Set(draft.files.keys());
          const made = changes.flatMap((c): FileChange[] => {
            if (!('from' in c)) {
              if ('file' in c && c.text === null) there.delete(c.file);
              else if ('file' in c) there.add(c.file);
              return [c];
            }
            // The place must be in the text, whatever earlier changes of this step have left of it.
            if (!there.has(c.file) || changes.length > 1) return [];
            const own = draft.files.get(c.file) ?? '';
            const from = Math.min(c.from, own.length);
            return [{ file: c.file, changes: [{ from, to: Math.min(own.length, from + c.cut), insert: c.insert }] }];
          });
          draft.change({ label: '', changes: made, ...(merge !== null && { merge }) });
          states.push({ files: draft.files, media: draft.media });
        }
        const last = { files: draft.files, media: draft.media };
        while (draft.canUndo) draft.undo();
        expect(draft.files).toEqual(new Map([['a', 'some text']]));
        expect(draft.media).toEqual(new Map());
        while (draft.canRedo) draft.redo();
        expect({ files: draft.files, media: draft.media }).toEqual(last);
      }),
    );
  });

  test('keeps the small change that takes a large file back, not the file', () => {
    const files = new Map([['levels/big.yaml', `id: big\nnote: "${'x'.repeat(2_000_000)}"\n`]]);
    const text = files.get('levels/big.yaml')?.replace('big', 'bigger') ?? '';
    const { back } = changed({ files, media: new Map() }, [{ file: 'levels/big.yaml', text }]);
    expect(JSON.stringify(back).length).toBeLessThan(100);
  });
});
