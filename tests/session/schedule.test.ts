import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeckCard, Recall } from '../../src/core/deck.ts';
import { deckFrom } from '../../src/saves/deck-file.ts';
import { schedule } from '../../src/session/schedule.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2025, 0, 15, 9);
const fresh: DeckCard = { pack: 'p', question: 'q', due: NOW, memory: null };

/** A card after some reviews, with days of waiting between them; the clock may even have been put back. */
const cards = fc
  .array(fc.tuple(fc.constantFrom<Recall>('good', 'hard', 'again'), fc.integer({ min: -3, max: 60 })), { maxLength: 12 })
  .map((reviews) => {
    let now = NOW;
    let card = fresh;
    for (const [recall, days] of reviews) {
      card = schedule(card, recall, now);
      now += days * DAY;
    }
    return { card, now };
  });

describe('scheduling a review', () => {
  test('a right answer never brings a card back sooner than a wrong one, nor a first try sooner than a second', () => {
    fc.assert(
      fc.property(cards, ({ card, now }) => {
        const [good, hard, again] = (['good', 'hard', 'again'] as const).map((recall) => schedule(card, recall, now).due);
        expect(good).toBeGreaterThanOrEqual(hard as number);
        expect(hard).toBeGreaterThanOrEqual(again as number);
      }),
      { numRuns: 300 },
    );
  });

  test('a card that was asked is done for the day, and comes back within a hundred years', () => {
    fc.assert(
      fc.property(cards, fc.constantFrom<Recall>('good', 'hard', 'again'), ({ card, now }, recall) => {
        const { due, memory } = schedule(card, recall, now);
        expect(due).toBeGreaterThanOrEqual(now + DAY);
        expect(due).toBeLessThan(now + 36_600 * DAY);
        expect(memory?.reviewed).toBeGreaterThanOrEqual(card.memory?.reviewed ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  test('what it gives is plain JSON that a profile keeps as it is', () => {
    fc.assert(
      fc.property(cards, ({ card }) => {
        expect(deckFrom(JSON.parse(JSON.stringify([card])))).toEqual([card]);
      }),
      { numRuns: 300 },
    );
  });

  test('the same answers on the same days give the same days', () => {
    const twice = [0, 1].map(() => schedule(schedule(fresh, 'again', NOW), 'good', NOW + DAY));
    expect(twice[0]).toEqual(twice[1]);
  });

  test('each right answer in time makes the wait longer', () => {
    let card = fresh;
    const waits: number[] = [];
    for (let n = 0; n < 5; n++) {
      const next = schedule(card, 'good', card.due);
      waits.push(next.due - card.due);
      card = next;
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(new Set(waits).size).toBe(waits.length);
  });
});
