/** Whatever is changed in a draft, undo gives back what was there, and redo what came of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FileChange, OpenDraft } from '../../src/desk/draft/open-draft.ts';

const START = new Map([
  ['a.yaml', 'id: a\nsays: one # a word\n'],
  ['b.yaml', 'id: b\n'],
]);

const aChange: fc.Arbitrary<FileChange> = fc.oneof(
  fc.record({ file: fc.constantFrom('a.yaml', 'b.yaml', 'c.yaml'), text: fc.option(fc.string({ maxLength: 12 })) }),
  fc.record({
    file: fc.constantFrom('a.yaml', 'b.yaml'),
    changes: fc.array(
      fc
        .record({ at: fc.nat(8), length: fc.nat(4), insert: fc.string({ maxLength: 4 }) })
        .map(({ at, length, insert }) => ({ from: at, to: at + length, insert })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);
/** Places that are there whatever was changed before. */
const within = (draft: OpenDraft, change: FileChange): FileChange => {
  if ('text' in change) return change;
  let length = draft.files.get(change.file)?.length ?? 0;
  const changes = change.changes.map(({ from, to, insert }) => {
    const [start, end] = [Math.min(from, length), Math.min(to, length)];
    length += insert.length - (end - start);
    return { from: start, to: end, insert };
  });
  return { file: change.file, changes };
};
const shown = (draft: OpenDraft) => Object.fromEntries([...draft.files].sort());

describe('a draft on the desk', () => {
  test('is what it was after undo, and what it became after redo, however many steps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(aChange, { minLength: 1, maxLength: 3 }), fc.constantFrom('x', undefined)), { maxLength: 12 }),
        (edits) => {
          const draft = new OpenDraft('d', START);
          for (const [changes, merge] of edits) {
            // Each is fitted to what the one before it left.
            for (const change of changes) draft.change({ label: 'edit', changes: [within(draft, change)], ...(merge && { merge }) });
          }
          const end = shown(draft);
          while (draft.toUndo !== null) draft.undo();
          expect(shown(draft)).toEqual(Object.fromEntries(START));
          while (draft.toRedo !== null) draft.redo();
          expect(shown(draft)).toEqual(end);
        },
      ),
    );
  });

  test('takes the typing in one field back as one step, and what comes after a pause as another', () => {
    const draft = new OpenDraft('d', START);
    for (const says of ['t', 'tw', 'two']) draft.edit('a.yaml', [{ kind: 'set', path: ['says'], value: says }], 'typing', 'a/says');
    draft.pause();
    draft.edit('a.yaml', [{ kind: 'set', path: ['says'], value: 'two!' }], 'typing', 'a/says');
    draft.undo();
    expect(draft.value('a.yaml')).toEqual({ id: 'a', says: 'two' });
    draft.undo();
    expect(draft.files.get('a.yaml')).toBe(START.get('a.yaml'));
    expect(draft.toUndo).toBeNull();
  });

  test('tells its listeners which files changed, once for each step', () => {
    const draft = new OpenDraft('d', START);
    const told: unknown[] = [];
    draft.subscribe((change) => told.push(change));
    draft.edit('a.yaml', [{ kind: 'set', path: ['says'], value: 'two' }], 'typing');
    draft.undo();
    expect(told).toEqual([
      { version: 1, files: ['a.yaml'] },
      { version: 2, files: ['a.yaml'] },
    ]);
  });

  test('leaves a file that can’t be read alone', () => {
    const draft = new OpenDraft('d', new Map([['a.yaml', 'id: [']]));
    expect(draft.edit('a.yaml', [{ kind: 'set', path: ['id'], value: 'b' }], 'typing')).toBe(false);
    expect(draft.files.get('a.yaml')).toBe('id: [');
  });
});
