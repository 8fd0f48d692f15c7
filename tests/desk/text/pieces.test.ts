/** What is typed in the text arrives in the file where it was typed, whatever its lines end with. */
import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from '../../../src/content/edit/edit.ts';
import { asShown, piecesOf } from '../../../src/desk/text/pieces.ts';

const text = fc.array(fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r\n'), { maxLength: 30 }).map((parts) => parts.join(''));
const typed = fc.array(fc.tuple(fc.nat(40), fc.nat(4), fc.constantFrom('', 'x', '\n', 'x\n  y', '\r\n')), { minLength: 1, maxLength: 3 });

test('a change made in several places at once stands in the file where the editor shows it', () => {
  fc.assert(
    fc.property(text, typed, (file, pieces) => {
      const state = EditorState.create({ doc: file });
      const end = state.doc.length;
      let from = 0;
      const changes = pieces.map(([skip, cut, insert]) => {
        const at = Math.min(end, from + skip);
        from = Math.min(end, at + cut);
        return { from: at, to: from, insert };
      });
      const { changes: made, state: next } = state.update({ changes });
      const after = piecesOf(file, made).reduce(applyChange, file);
      expect(asShown(after)).toBe(next.doc.toString());
    }),
    { numRuns: 500 },
  );
});

test('a file whose lines end in two characters keeps them, and new lines end so too', () => {
  const state = EditorState.create({ doc: 'a: 1\r\nb: 2\r\n' });
  const { changes } = state.update({
    changes: [
      { from: 4, insert: '\nc: 3' },
      { from: 9, insert: '0' },
    ],
  });
  expect(piecesOf('a: 1\r\nb: 2\r\n', changes).reduce(applyChange, 'a: 1\r\nb: 2\r\n')).toBe('a: 1\r\nc: 3\r\nb: 20\r\n');
});

test('thousands of places in a long file are found in one walk', () => {
  const file = 'a: one two\r\n'.repeat(20_000);
  const state = EditorState.create({ doc: file });
  const { changes } = state.update({
    changes: Array.from({ length: 20_000 }, (_, n) => ({ from: n * 11 + 3, to: n * 11 + 6, insert: 'x' })),
  });
  const start = process.cpuUsage();
  const pieces = piecesOf(file, changes);
  const { user } = process.cpuUsage(start);
  expect(pieces.at(-1)).toEqual({ from: 19_999 * 10 + 3, to: 19_999 * 10 + 6, insert: 'x' });
  // A walk for each of them takes ten seconds.
  expect(user).toBeLessThan(1_000_000);
});
