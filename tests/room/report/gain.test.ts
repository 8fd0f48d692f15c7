/** Normalised gain and its interval, and how well a question tells apart: what must hold whatever a class answers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correlation, discriminations, FEWEST_PUPILS } from '../../../src/room/report/discrimination.ts';
import type { Evidence } from '../../../src/room/report/evidence.ts';
import { gainOver, intervalOf, type Pair } from '../../../src/room/report/gain.ts';

const pair = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.nat(8), fc.nat(8))
  .map(([of, before, after]): Pair => ({ pupil: '', of, before: Math.min(of, before), after: Math.min(of, after) }));
const classes = fc.array(pair, { minLength: 2, maxLength: 30 });
const runs = { numRuns: 60 };

describe('normalised gain', () => {
  test('is what was won of what could be won', () => {
    const pairs = [
      { pupil: 'a', before: 2, after: 5, of: 6 },
      { pupil: 'b', before: 4, after: 4, of: 6 },
    ];
    expect(gainOver(pairs)).toBe(0.5);
    expect(gainOver([{ pupil: 'a', before: 6, after: 6, of: 6 }])).toBeNull();
    expect(gainOver([{ pupil: 'a', before: 0, after: 6, of: 6 }])).toBe(1);
    expect(gainOver([{ pupil: 'a', before: 3, after: 0, of: 6 }])).toBe(-1);
  });

  test('lies inside its interval, which is the same each time and wider for more confidence', () => {
    fc.assert(
      fc.property(classes, (pairs) => {
        const gain = gainOver(pairs);
        const interval = intervalOf(pairs, 'seed');
        if (gain === null) {
          expect(interval).toBeNull();
          return;
        }
        if (!interval) throw new Error('A class of two has an interval');
        expect(interval.low).toBeLessThanOrEqual(gain);
        expect(interval.high).toBeGreaterThanOrEqual(gain);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(intervalOf(pairs, 'seed')).toEqual(interval);
        const wide = intervalOf(pairs, 'seed', 0.99);
        expect(wide?.low).toBeLessThanOrEqual(interval.low);
        expect(wide?.high).toBeGreaterThanOrEqual(interval.high);
      }),
      runs,
    );
  });

  test('rises, and both ends of its interval with it, when anybody answers more rightly afterwards', () => {
    fc.assert(
      fc.property(classes, fc.nat(), (pairs, n) => {
        const at = n % pairs.length;
        const better = pairs.map((p, i) => (i === at ? { ...p, after: p.of } : p));
        const [was, is] = [intervalOf(pairs, 'seed'), intervalOf(better, 'seed')];
        if (!was || !is) return;
        expect(gainOver(better)).toBeGreaterThanOrEqual(gainOver(pairs) as number);
        expect(is.low).toBeGreaterThanOrEqual(was.low);
        expect(is.high).toBeGreaterThanOrEqual(was.high);
      }),
      runs,
    );
  });

  test('covers the truth about as often as it says, in classes of thirty', () => {
    // Pupils whose chance to have it right rises from 0.3 to 0.65: the gain of all such pupils is 0.5.
    let covered = 0;
    const CLASSES = 120;
    for (let n = 0; n < CLASSES; n++) {
      let state = n * 2654435761 + 1;
      const roll = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 4294967296;
      };
      for (let i = 0; i < 20; i++) roll();
      const right = (p: number) => Array.from({ length: 6 }, () => (roll() < p ? 1 : 0)).reduce<number>((a, b) => a + b, 0);
      const pairs = Array.from({ length: 30 }, (_, i): Pair => ({ pupil: String(i), of: 6, before: right(0.3), after: right(0.65) }));
      const interval = intervalOf(pairs, String(n));
      if (interval && interval.low <= 0.5 && interval.high >= 0.5) covered += 1;
    }
    expect(covered / CLASSES).toBeGreaterThan(0.87);
    expect(covered / CLASSES).toBeLessThanOrEqual(1);
  });

  test('of one pupil has no interval', () => {
    expect(intervalOf([{ pupil: 'a', before: 1, after: 2, of: 3 }], 'seed')).toBeNull();
  });
});

/** A class in which each pupil's answers are given as a string of 1 and 0, one for each question. */
function classOf(rows: readonly string[]): Evidence {
  const asked = [...(rows[0] ?? '')].map((_, i) => `q${i}`);
  const replies = rows.flatMap((row, pupil) =>
    [...row].map((mark, i) => ({
      pupil: `p${pupil}`,
      question: `q${i}`,
      when: 'road' as const,
      level: null,
      attempt: 1 as const,
      given: { answer: { kind: 'number' as const, value: 0 }, grade: { right: mark === '1', credit: [0, 1] as const, wrong: [] } },
    })),
  );
  return { title: '', people: [], hands: 0, replies, asked, classAnswers: {}, quiz: [], counted: [], seating: {}, campaign: null };
}

describe('how well a question tells apart', () => {
  test('is near 1 where those who had the rest had it, below 0 where they had not', () => {
    const good = Array.from({ length: 6 }, () => '11110').concat(Array.from({ length: 6 }, () => '00001'));
    const found = discriminations(classOf(good));
    expect(found.get('q0')).toMatchObject({ kind: 'known', pupils: 12 });
    expect((found.get('q0') as { is: number }).is).toBeGreaterThan(0.9);
    expect((found.get('q4') as { is: number }).is).toBeLessThan(-0.9);
  });

  test('says when there are too few, and when all are alike', () => {
    const few = Array.from({ length: FEWEST_PUPILS - 1 }, (_, i) => (i % 2 ? '1111' : '0000'));
    expect(discriminations(classOf(few)).get('q0')).toEqual({ kind: 'too-few', pupils: FEWEST_PUPILS - 1 });
    expect(discriminations(classOf([...few, '1111'])).get('q0')?.kind).toBe('known');
    // Three others are needed, too.
    expect(discriminations(classOf([...few, '1111'].map((r) => r.slice(1)))).get('q0')?.kind).toBe('too-few');
    expect(discriminations(classOf(few.concat('1111').map((r) => `1${r}`))).get('q0')?.kind).toBe('no-spread');
  });

  test('is a correlation: from -1 to 1, the same from both sides', () => {
    const numbers = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(numbers, (pairs) => {
        const r = correlation(pairs);
        const turned = correlation(pairs.map(([x, y]) => [y, x] as const));
        if (r === null) {
          expect(turned).toBeNull();
          return;
        }
        expect(Math.abs(r)).toBeLessThanOrEqual(1);
        expect(turned).toBeCloseTo(r, 9);
      }),
      runs,
    );
  });
});
