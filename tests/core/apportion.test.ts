/** A class votes with all the seats of the chamber, no more and no fewer, whatever its size. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benchesFor } from '../../src/core/apportion.ts';
import type { Bloc } from '../../src/core/chamber.ts';
import { shippedPack } from '../builders/shipped.ts';

const blocs = fc
  .array(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 8 })
  .map((seats) => seats.map((n, i): Bloc => ({ id: `bloc-${i}`, name: { en: 'B' }, wants: { en: 'W' }, seats: n, colour: i, support: 3 })));

test('the cards of each bloc stand for its seats, and differ by one at the most', () => {
  fc.assert(
    fc.property(blocs, fc.integer({ min: 1, max: 60 }), (chamber, pupils) => {
      const benches = benchesFor(chamber, pupils);
      const members = chamber.reduce((sum, b) => sum + b.seats, 0);
      expect(benches.reduce((sum, b) => sum + b.cards.length, 0)).toBe(Math.min(pupils, members));
      for (const [i, { cards }] of benches.entries()) {
        const seats = chamber[i]?.seats ?? 0;
        if (Math.min(pupils, members) >= chamber.length) expect(cards.length).toBeGreaterThan(0);
        expect(cards.length).toBeLessThanOrEqual(seats);
        if (cards.length === 0) continue;
        expect(cards.reduce((sum, n) => sum + n, 0)).toBe(seats);
        expect(Math.max(...cards) - Math.min(...cards)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a larger bloc never has fewer pupils than a smaller one', () => {
  fc.assert(
    fc.property(blocs, fc.integer({ min: 8, max: 60 }), (chamber, pupils) => {
      const counts = benchesFor(chamber, pupils).map((b) => b.cards.length);
      for (const [i, a] of chamber.entries())
        for (const [k, b] of chamber.entries()) if (a.seats > b.seats) expect(counts[i] ?? 0).toBeGreaterThanOrEqual(counts[k] ?? 0);
    }),
  );
});

test('thirty pupils make the 450 seats of the shipped chamber', () => {
  const chamber = shippedPack().shared.chambers.find((c) => c.blocs.reduce((sum, b) => sum + b.seats, 0) === 450);
  if (!chamber) throw new Error('There is a chamber of 450 seats');
  const cards = benchesFor(chamber.blocs, 30).flatMap((b) => b.cards);
  expect(cards.length).toBe(30);
  expect(cards.reduce((sum, n) => sum + n, 0)).toBe(450);
});
