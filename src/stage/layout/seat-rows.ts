/** The shapes of a chamber: for each layout, rows of a given length on which seats can stand. */

import type { Hemicycle } from '../../../assets/art/manifest.ts';
import type { ChamberLayout } from '../../core/chamber.ts';
import type { Point } from './geometry.ts';

/** A row of seats: its length, and the point at a share of that length with its place in the order in which blocs are seated. */
export type Row = { readonly length: number; readonly at: (share: number) => Point & { readonly order: number } };

/** Rows from the innermost to the outermost, evenly spread over the room. */
export function rowsOf(layout: ChamberLayout, count: number, room: Hemicycle): readonly Row[] {
  const radii = Array.from({ length: count }, (_, i) =>
    count === 1 ? (room.inner + room.outer) / 2 : room.inner + ((room.outer - room.inner) * i) / (count - 1),
  );
  switch (layout) {
    case 'hemicycle':
      return radii.map((r) => arc(room, r, 0, Math.PI, room.cy));
    case 'round':
      // The whole ring stands where the half one has its height, open towards the viewer.
      return radii.map((r) => arc(room, r * 0.56, -0.42 * Math.PI, 1.42 * Math.PI, room.cy - room.outer * room.squash * 0.45));
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

/** Of the room's depth: the ring and the legs of a horseshoe, which together stay below the rim. */
const RING = 0.64;
const LEG = 0.3;

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
const BREADTH = 0.66;
const SIDE = 0.74;

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
