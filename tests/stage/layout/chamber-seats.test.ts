/** Any chamber fits its room. */
import { describe, expect, test } from 'vitest';
import type { PlateName } from '../../../assets/art/manifest.ts';
import type { Chamber, ChamberLayout } from '../../../src/core/chamber.ts';
import { art } from '../../../src/stage/baked.ts';
import { seatingOf } from '../../../src/stage/layout/chamber-seats.ts';
import { say } from '../../builders/level.ts';

const LAYOUTS: readonly ChamberLayout[] = ['hemicycle', 'benches', 'horseshoe', 'round'];
const SIZES: Readonly<Record<number, readonly number[]>> = {
  3: [1, 1, 1],
  17: [9, 5, 3],
  100: [34, 30, 20, 16],
  450: [178, 96, 82, 58, 36],
  1000: [400, 250, 199, 100, 50, 1],
};

function aChamber(layout: ChamberLayout, seats: readonly number[]): Chamber {
  const blocs = seats.map((n, i) => ({ id: `bloc-${i}`, name: say('b'), wants: say('w'), seats: n, colour: i, support: 3 }));
  return { id: 'house', name: say('House'), layout, blocs };
}

const ROOMS = (Object.keys(art.plates) as PlateName[]).filter((name) => art.plates[name]?.chamber);

describe.each(ROOMS.flatMap((plate) => LAYOUTS.map((layout) => ({ plate, layout }))))('$layout in the room $plate', ({ plate, layout }) => {
  const { focal, chamber: room } = art.plates[plate] ?? art.plates.chamber;
  if (!room) throw new Error('Nobody can sit here');

  test.each(Object.keys(SIZES).map(Number))('seats %d members inside the focal rectangle, no two of them overlapping', (count) => {
    const { seats, w, h } = seatingOf(aChamber(layout, SIZES[count] ?? []), room);
    expect(seats).toHaveLength(count);
    expect(w).toBeGreaterThan(4);
    for (const seat of seats) {
      expect(seat.x - w / 2).toBeGreaterThanOrEqual(focal.x);
      expect(seat.x + w / 2).toBeLessThanOrEqual(focal.x + focal.w);
      expect(seat.y - h / 2).toBeGreaterThanOrEqual(focal.y);
      expect(seat.y + h / 2).toBeLessThanOrEqual(focal.y + focal.h);
    }
    const touching = seats.flatMap((a, i) => seats.slice(i + 1).filter((b) => Math.abs(a.x - b.x) < w && Math.abs(a.y - b.y) < h));
    expect(touching).toEqual([]);
  });

  test.each(Object.keys(SIZES).map(Number))('seats %d members under the rim on which votes are counted', (count) => {
    const { cx, cy, rim, squash } = room;
    const { seats } = seatingOf(aChamber(layout, SIZES[count] ?? []), room);
    for (const seat of seats) expect(Math.hypot(seat.x - cx, (seat.y - cy) / squash)).toBeLessThan(rim);
  });

  test.each(Object.keys(SIZES).map(Number))('keeps the blocs of %d members in sectors, in their order', (count) => {
    const blocs = SIZES[count] ?? [];
    const { seats } = seatingOf(aChamber(layout, blocs), room);
    expect(blocs.map((_, i) => seats.filter((s) => s.bloc === `bloc-${i}`).length)).toEqual(blocs);
    const ends = blocs.map((_, i) => seats.filter((s) => s.bloc === `bloc-${i}`).map((s) => s.order));
    for (const [i, own] of ends.entries()) {
      const after = ends[i + 1];
      if (after) expect(Math.max(...own)).toBeLessThan(Math.min(...after));
    }
  });
});
