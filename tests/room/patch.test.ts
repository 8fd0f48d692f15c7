/** What is sent of a change makes the same value again, and nothing is sent where nothing changed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { patchBetween, patched } from '../../src/room/patch.ts';

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, 1, 'a', 'b', ''),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('kind', 'id', 'a', 'b', 'is', 'in', 'out', '0', '1'), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).value;

test('a patch makes of what was what is', () => {
  fc.assert(
    fc.property(plain, plain, (before, after) => {
      const patch = patchBetween(before, after);
      // As it goes over the wire.
      const sent = patch && JSON.parse(JSON.stringify(patch));
      expect(sent ? patched(before, sent) : before).toEqual(after);
    }),
    { numRuns: 2_000 },
  );
});

test('nothing is sent where nothing changed, and only what did where something did', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(patchBetween(value, structuredClone(value))).toBe(null);
    }),
  );
  const before = { table: { kind: 'ballot', id: 'v', own: null, asks: 'Long words' }, me: { name: 'Ada' } };
  expect(patchBetween(before, { ...before, table: { ...before.table, own: 'F' } })).toEqual({
    in: { table: { in: { own: { is: 'F' } } } },
  });
  expect(patchBetween([1, 2], [1, 2, 3])).toEqual({ in: { 2: { is: 3 } }, length: 3 });
});
