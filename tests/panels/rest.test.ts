/** Where a page comes to rest: what is wanted in sight, no line cut at the top, as little moved as can be. */
import { describe, expect, test } from 'vitest';
import { type Resting, restAt } from '../../src/panels/rest.ts';

/** A page of blocks that are 60 high and 20 apart, the first at 20; 400 of it are seen. */
const STARTS = Array.from({ length: 20 }, (_, i) => 20 + i * 80);

function rest(asked: Partial<Resting>): number {
  const wanted = asked.wanted ?? { top: 740, bottom: 800 };
  return restAt({ now: 0, end: 9999, view: 400, starts: STARTS, first: wanted.top, ...asked, wanted });
}

/** Whether the upper edge of the view goes through a block. */
const cuts = (at: number): boolean => STARTS.some((start) => at > start && at < start + 60);

describe('what is wanted', () => {
  test('is in sight from wherever the page stood, and no block is cut at the top', () => {
    for (let now = 0; now < 1500; now += 7)
      for (const top of STARTS.slice(1)) {
        const at = rest({ now, wanted: { top, bottom: top + 60 } });
        expect(at).toBeLessThanOrEqual(top);
        expect(at + 400).toBeGreaterThanOrEqual(top + 60);
        expect(cuts(at), `from ${now} to ${top}: ${at}`).toBe(false);
      }
  });

  test('moves nothing where it is in sight and the page rests well', () => {
    expect(rest({ now: 0, wanted: { top: 180, bottom: 240 } })).toBe(0);
    expect(rest({ now: 252, wanted: { top: 340, bottom: 400 } })).toBe(252);
  });

  test('moves as little as shows all of it', () => {
    // 800 and a little air have to be seen, so 408 have to go: up to the block that begins at 420.
    expect(rest({ now: 0 })).toBe(412);
  });

  test('begins at the top of the view where it is taller than that', () => {
    expect(rest({ now: 0, wanted: { top: 500, bottom: 1500 } })).toBe(492);
    expect(rest({ now: 900, wanted: { top: 500, bottom: 1500 } })).toBe(492);
  });

  test('shows a little more above it where the page can go no further', () => {
    // The view could begin at 492 only on a longer page; at 450 it would begin in the middle of a block.
    expect(rest({ now: 0, end: 450, wanted: { top: 500, bottom: 780 } })).toBe(412);
    expect(rest({ now: 450, end: 450, wanted: { top: 500, bottom: 780 } })).toBe(412);
  });

  test('gives up what stands before its first line where that shows all of it', () => {
    expect(rest({ now: 0, wanted: { top: 500, bottom: 910 }, first: 530, starts: [...STARTS, 530] })).toBe(522);
  });
});
