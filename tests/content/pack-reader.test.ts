/** A pack read again after each change gives what reading all of it anew gives, whatever was changed and in which order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PackReader, readPack } from '../../src/content/read-pack.ts';
import { aPack } from '../builders/pack.ts';

const RUNS = process.env.TEST_SIZE === 'full' ? 1_000 : 40;
const NAMES = [...aPack().keys()];

/** Pieces that break a file, mend it, or change what other files are checked against. */
const PIECES = [
  '',
  'x',
  '\n',
  ': ',
  '{',
  '"',
  '  ',
  '*a',
  'vera',
  'hall',
  'A1',
  'ru: ',
  'en: x, ',
  '- { id: note }',
  '42',
  '“',
  '!',
  'regime ',
];

type Change =
  | { readonly kind: 'cut'; readonly file: string; readonly at: number; readonly gone: number; readonly put: string }
  | { readonly kind: 'replace'; readonly file: string; readonly from: string; readonly to: string }
  | { readonly kind: 'remove'; readonly file: string }
  | { readonly kind: 'restore'; readonly file: string }
  | { readonly kind: 'copy'; readonly file: string; readonly to: string };

const file = fc.constantFrom(...NAMES);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('cut' as const), file, at: fc.nat(9_999), gone: fc.nat(12), put: fc.constantFrom(...PIECES) }),
  fc.record({
    kind: fc.constant('replace' as const),
    file,
    from: fc.constantFrom('code: ru', 'A1', 'note', 'reading', 'hall', 'vera', 'room', 'rumour', 'ru:'),
    to: fc.constantFrom('code: de', 'A2', 'notes', 'draft', 'court', 'verra', 'floor', 'late', 'de:'),
  }),
  fc.record({ kind: fc.constant('remove' as const), file }),
  fc.record({ kind: fc.constant('restore' as const), file }),
  fc.record({ kind: fc.constant('copy' as const), file, to: fc.constantFrom('levels/copy.yaml', 'questions/copy.yaml', 'notes.yaml') }),
);

function changed(files: Map<string, string>, change: Change): void {
  const text = files.get(change.file) ?? '';
  const whole = aPack().get(change.file) ?? '';
  if (change.kind === 'remove') files.delete(change.file);
  else if (change.kind === 'restore') files.set(change.file, whole);
  else if (change.kind === 'copy') files.set(change.to, text);
  else if (change.kind === 'replace') files.set(change.file, text.replaceAll(change.from, change.to));
  else if (change.kind === 'cut') {
    const at = change.at % (text.length + 1);
    files.set(change.file, text.slice(0, at) + change.put + text.slice(at + change.gone));
  }
}

describe('reading a pack again', () => {
  test('gives what a fresh reading gives, after any changes', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const reader = new PackReader();
        const files = aPack();
        for (const one of changes) {
          changed(files, one);
          expect(reader.read(files, { play: true })).toEqual(readPack(files, { play: true }));
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('follows a change of the pack’s languages through files that stay as they are', () => {
    const reader = new PackReader();
    const files = aPack();
    expect(reader.read(files).problems).toEqual([]);
    files.set('pack.yaml', (files.get('pack.yaml') ?? '').replace('- { code: ru, name: Русский, direction: ltr }', ''));
    expect(reader.read(files)).toEqual(readPack(files));
    files.set('pack.yaml', aPack().get('pack.yaml') ?? '');
    expect(reader.read(files)).toEqual(readPack(aPack()));
  });

  test('names a version as a fresh reading does, also where one file is read again', () => {
    const reader = new PackReader();
    const files = aPack();
    const before = reader.read(files).pack?.shared;
    files.set('questions/reading.yaml', (files.get('questions/reading.yaml') ?? '').replace('answer: 6', 'answer: 7'));
    const after = reader.read(files).pack?.shared;
    expect(after?.rulesFingerprint).not.toBe(before?.rulesFingerprint);
    expect(after?.rulesFingerprint).toBe(readPack(files).pack?.shared.rulesFingerprint);
  });

  test('reads no file again whose text is the same', () => {
    const reader = new PackReader();
    const first = reader.read(aPack()).pack;
    const files = aPack();
    files.set('levels/hall.yaml', (files.get('levels/hall.yaml') ?? '').replace('A room.', 'A large room.'));
    const again = reader.read(files).pack;
    expect(again?.levels[1]).toBe(first?.levels[1]);
    expect(again?.levels[0]).not.toBe(first?.levels[0]);
    expect(again?.shared.questions[0]).toBe(first?.shared.questions[0]);
  });
});
