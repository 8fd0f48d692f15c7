/** The shapes of a chamber: for each layout, rows of a given length on which seats can stand. */

import type { Hemicycle } from '../../../assets/art/manifest.ts';
import type { ChamberLayout } from '../../core/chamber.ts';
import type { Point } from './geometry.ts';

/** A row of seats: its length, and the point at a share of that length with its place in the order in which blocs are seated. */
export type Row = { readonly length: number; readonly at: (share: number) => Point & { readonly order: number } };

/** No two rows are farther apart than this share of the room's depth: a council of eleven sits at one table, not all over the hall. */
const APART = 0.25;
/** The innermost of one row or two, as a share of the way out: the tables are drawn for it. */
const AT_TABLE = 0.64;

/** Rows from the innermost to the outermost, evenly spread over the room. */
export function rowsOf(layout: ChamberLayout, count: number, room: Hemicycle): readonly Row[] {
  const { inner, outer } = room;
  const first = count <= 2 ? outer * AT_TABLE : Math.max(inner, outer * (1 - APART * (count - 1)));
  const last = count <= 2 ? first + outer * APART * (count - 1) : outer;
  const radii = Array.from({ length: count }, (_, i) => first + ((last - first) * i) / Math.max(1, count - 1));
  switch (layout) {
    case 'hemicycle':
      return radii.map((r) => arc(room, r, 0, Math.PI, room.cy));
    case 'round':
      // The whole ring stands where the half one has its height, open towards the viewer.
      return radii.map((r) => ring(room, r));
    case 'horseshoe':
      return radii.map((r) => horseshoe(room, r));
    case 'benches':
      return radii.map((r) => bench(room, r));
  }
}

function arc(room: Hemicycle, r: number, from: number, to: number, cy: number): Row {
  return {
    length: r * (to - from),
    at: (share) => {
      const a = from + (to - from) * share;
      return { x: room.cx - r * Math.cos(a), y: cy - r * room.squash * Math.sin(a), order: share };
    },
  };
}

/** Of the radius: a ring is wider than deep, so that it fills the room. Its gap towards the viewer is for the clerk. */
const WIDE = 0.76;
const DEEP = 0.5;
const GAP = 0.14 * Math.PI;
const CUTS = 96;

/** An ellipse with a gap, cut into short pieces so that seats stand at equal distances along it. */
function ring(room: Hemicycle, r: number): Row {
  const cy = room.cy - room.outer * DEEP * room.squash;
  const [from, to] = [GAP - Math.PI / 2, 1.5 * Math.PI - GAP];
  const points = Array.from({ length: CUTS + 1 }, (_, i) => {
    const a = from + ((to - from) * i) / CUTS;
    return { x: room.cx - r * WIDE * Math.cos(a), y: cy - r * DEEP * room.squash * Math.sin(a) };
  });
  const ways = [0];
  for (const [i, p] of points.slice(1).entries()) {
    const before = points[i] as Point;
    ways.push((ways[i] ?? 0) + Math.hypot(p.x - before.x, (p.y - before.y) / room.squash));
  }
  const length = ways[CUTS] ?? 0;
  return {
    length,
    at: (share) => {
      const way = share * length;
      const next = Math.max(
        1,
        ways.findIndex((w) => w >= way),
      );
      const [a, b] = [points[next - 1] as Point, points[next] as Point];
      const t = (way - (ways[next - 1] ?? 0)) / Math.max(1e-9, (ways[next] ?? 0) - (ways[next - 1] ?? 0));
      return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t, order: share };
    },
  };
}

/** Of the room's depth: the ring and the legs of a horseshoe, which together stay below the rim. */
const RING = 0.8;
const LEG = 0.2;

/** A half ring on two straight legs. */
function horseshoe(room: Hemicycle, radius: number): Row {
  const r = radius * RING;
  const leg = room.outer * LEG;
  const cy = room.cy - leg * room.squash;
  const bow = Math.PI * r;
  const length = bow + 2 * leg;
  return {
    length,
    at: (share) => {
      const way = share * length;
      if (way < leg) return { x: room.cx - r, y: room.cy - way * room.squash, order: (0.2 * way) / leg };
      if (way > leg + bow) return { x: room.cx + r, y: room.cy - (length - way) * room.squash, order: 1 - (0.2 * (length - way)) / leg };
      const a = (way - leg) / r;
      return { x: room.cx - r * Math.cos(a), y: cy - r * room.squash * Math.sin(a), order: 0.2 + 0.6 * (a / Math.PI) };
    },
  };
}

/** Of the room: how far out and how deep facing benches go, so that their corners stay below the rim. */
const BREADTH = 0.78;
const SIDE = 0.66;

/** Two straight sides that face each other across the floor: the first half of a row on the left, the second on the right. */
function bench(room: Hemicycle, r: number): Row {
  const side = room.outer * room.squash * SIDE;
  return {
    length: 2 * side,
    at: (share) => {
      const left = share <= 0.5;
      const along = left ? share * 2 : (1 - share) * 2;
      return { x: room.cx + (left ? -r : r) * BREADTH, y: room.cy - side * along, order: share };
    },
  };
}
