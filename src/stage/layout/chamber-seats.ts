/** Where each member of a chamber sits: any number of seats, any blocs, four layouts, each bloc together. */

import type { Hemicycle } from '../../../assets/art/manifest.ts';
import { type Chamber, memberCount } from '../../core/chamber.ts';
import type { Point } from './geometry.ts';
import { type Row, rowsOf } from './seat-rows.ts';

export type SeatPlace = Point & { readonly bloc: string /** Where it stands in the order of blocs, 0 to 1. */; readonly order: number };
/** Places by seat number, in plate units, and the size at which no two seats touch. */
export type Seating = {
  readonly seats: readonly SeatPlace[];
  readonly w: number;
  readonly h: number;
  /** Of the drawn seat. */
  readonly scale: number;
};

const SEAT = { w: 21, h: 24 };
/** Largest seat, as a multiple of the drawn one: a council of three doesn't sit on thrones. */
const LARGEST = 3;
/** An aisle, as a share of a row. */
const AISLE = 0.018;
/** Air between neighbours. */
const CLOSE = 0.97;

const known = new Map<string, Seating>();

export function seatingOf(chamber: Chamber, room: Hemicycle): Seating {
  const key = JSON.stringify([chamber.layout, chamber.blocs.map((b) => [b.id, b.seats]), room]);
  const found = known.get(key) ?? seat(chamber, room);
  known.set(key, found);
  return found;
}

/** Tries numbers of rows and keeps the one that lets the seats be largest. */
function seat(chamber: Chamber, room: Hemicycle): Seating {
  let best: { seats: readonly SeatPlace[]; scale: number } = { seats: [], scale: 0 };
  const guess = Math.max(1, Math.round(Math.sqrt(memberCount(chamber) / 2.6)));
  for (let count = Math.max(1, Math.floor(guess * 0.5)); count <= Math.ceil(guess * 1.6) + 1; count++) {
    const seats = fill(chamber, rowsOf(chamber.layout, count, room));
    const scale = largestScale(seats, best.scale);
    if (scale > best.scale) best = { seats, scale };
  }
  const scale = Math.min(LARGEST, best.scale * CLOSE);
  return { seats: best.seats, w: SEAT.w * scale, h: SEAT.h * scale, scale };
}

/** Shares the members among the rows by length, evenly along each; cuts them into blocs across the rows; opens an aisle between two blocs. */
function fill(chamber: Chamber, rows: readonly Row[]): readonly SeatPlace[] {
  const members = memberCount(chamber);
  const whole = rows.reduce((sum, row) => sum + row.length, 0);
  const aisles = chamber.blocs.length - 1;
  const wide = aisles > 0 ? Math.min(AISLE, 0.16 / aisles) : 0;
  let length = 0;
  let seated = 0;
  const places = rows.flatMap((row) => {
    length += row.length;
    const own = Math.round((members * length) / whole) - seated;
    seated += own;
    return Array.from({ length: own }, (_, i) => {
      const share = own === 1 ? 0.5 : i / (own - 1);
      return { row, share, order: row.at(share).order };
    });
  });
  const bySector = places.sort((a, b) => a.order - b.order);
  let from = 0;
  return chamber.blocs.flatMap((bloc, k) => {
    const own = bySector.slice(from, from + bloc.seats);
    from += bloc.seats;
    return own.map(({ row, share }) => ({ ...row.at(share * (1 - wide * aisles) + wide * k), bloc: bloc.id }));
  });
}

/** The largest scale at which no two seats overlap; stops early where it can't beat `beat`. */
function largestScale(places: readonly Point[], beat: number): number {
  const byX = [...places].sort((a, b) => a.x - b.x);
  let scale = LARGEST;
  for (let i = 0; i < byX.length; i++) {
    const a = byX[i] as Point;
    for (let j = i + 1; j < byX.length; j++) {
      const b = byX[j] as Point;
      const across = (b.x - a.x) / SEAT.w;
      if (across >= scale) break;
      scale = Math.min(scale, Math.max(across, Math.abs(b.y - a.y) / SEAT.h));
      if (scale <= beat) return 0;
    }
  }
  return scale;
}
