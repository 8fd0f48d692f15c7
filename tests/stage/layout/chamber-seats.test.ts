/** Any chamber fits its room. */
import { describe, expect, test } from 'vitest';
import type { PlateName } from '../../../assets/art/manifest.ts';
import type { Chamber, ChamberLayout } from '../../../src/core/chamber.ts';
import { composeFor } from '../../../src/core/compose.ts';
import type { SetDressing } from '../../../src/core/level.ts';
import { isLook } from '../../../src/core/place.ts';
import { start } from '../../../src/core/start.ts';
import { art } from '../../../src/stage/baked.ts';
import { seatingOf } from '../../../src/stage/layout/chamber-seats.ts';
import { pictureOf } from '../../../src/stage/layout/picture.ts';
import { aLevel, anEntry, say } from '../../builders/level.ts';

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

/** What lies on the floor when the chamber sits in this room. */
function floorUnder(plate: PlateName, chamber: Chamber): { readonly frames: readonly (string | null)[]; readonly chairs: number } {
  const look = isLook(plate) ? { look: plate } : {};
  const set: SetDressing = { id: 'room', kind: 'chamber', ...look, name: say('Room'), institution: 'house', people: [], chamber: 'house' };
  const level = aLevel({}, { sets: [set], chambers: [chamber] });
  const { run } = start(level, anEntry());
  const around = { size: { w: 970, h: 768 }, tongue: { say: () => '', word: (key: string) => key }, art };
  const floor = pictureOf(level, run, composeFor(level, run), around).pieces.filter((p) => p.layer === 'floor');
  const chairs = floor.filter((p) => p.frame === 'seat/chair');
  return { frames: floor.filter((p) => !chairs.includes(p)).map((p) => p.frame), chairs: chairs.length };
}

test('on facing benches both sides have the same columns', () => {
  for (const seats of [[9, 8, 8], [4, 4, 3], SIZES[450] ?? []]) {
    const room = art.plates.chamber.chamber;
    if (!room) throw new Error('Nobody can sit here');
    const { seats: places, rows } = seatingOf(aChamber('benches', seats), room);
    const ways = new Set(places.map(({ x }) => Math.round(Math.abs(x - room.cx))));
    expect(ways.size).toBe(rows);
  }
});

test('the rows of every room begin at the same share of the way out, as the steps are drawn', () => {
  const shares = Object.values(art.plates).flatMap(({ chamber }) => (chamber ? [chamber.inner / chamber.outer] : []));
  expect(new Set(shares).size).toBe(1);
});

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
    const { seats, w, h } = seatingOf(aChamber(layout, SIZES[count] ?? []), room);
    // Its farther upper corner.
    for (const { x, y } of seats) expect(Math.hypot(Math.abs(x - cx) + w / 2, Math.max(0, cy - y + h / 2) / squash)).toBeLessThan(rim);
  });

  test.each(Object.keys(SIZES).map(Number))('keeps the blocs of %d members in sectors, in their order', (count) => {
    const blocs = SIZES[count] ?? [];
    const { seats } = seatingOf(aChamber(layout, blocs), room);
    expect(blocs.map((_, i) => seats.filter((s) => s.bloc === `bloc-${i}`).length)).toEqual(blocs);
    const ends = blocs.map((_, i) => seats.filter((s) => s.bloc === `bloc-${i}`).map((s) => s.order));
    for (const [i, own] of ends.entries()) {
      const after = ends[i + 1];
      // On facing benches two blocs may share a line across the rows.
      if (after && layout === 'benches') expect(Math.max(...own)).toBeLessThanOrEqual(Math.min(...after));
      else if (after) expect(Math.max(...own)).toBeLessThan(Math.min(...after));
    }
  });

  test('seats a council of eleven in one row or two, at a table, each on a chair', () => {
    const { rows, scale } = seatingOf(aChamber(layout, [4, 4, 3]), room);
    expect(rows).toBeLessThanOrEqual(2);
    expect(scale).toBeGreaterThan(1.6);
    const { frames, chairs } = floorUnder(plate, aChamber(layout, [4, 4, 3]));
    expect(frames).toEqual([`table/${layout}`]);
    expect(chairs).toBe(11);
  });

  test('seats a hundred on steps of their layout, in the colour of the room', () => {
    const { frames, chairs } = floorUnder(plate, aChamber(layout, SIZES[100] ?? []));
    expect(frames).toEqual([`steps/${layout}`]);
    expect(chairs).toBe(0);
    expect(art.frames[`steps/${layout}`]?.atlas).toBe(`floor-${layout}`);
  });

  test('leaves the middle of the foot to whoever speaks there', () => {
    const { seats, w } = seatingOf(aChamber(layout, SIZES[100] ?? []), room);
    const inTheWay = seats.filter(({ x, y }) => Math.abs(x - room.cx) < 44 + w / 2 && y > room.cy - 60);
    expect(inTheWay).toEqual([]);
  });
});
