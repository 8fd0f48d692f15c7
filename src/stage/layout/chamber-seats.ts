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
  readonly rows: number;
  /** The room as it was used: a little smaller where large seats would stand over the rim. */
  readonly room: Hemicycle;
};

const SEAT = { w: 21, h: 24 };
/** Largest seat, as a multiple of the drawn one: a council of three doesn't sit on thrones, and one of thirty not on top of each other. */
const LARGEST = 3;
const LARGEST_OF_MANY = 1.8;
const MANY = 32;
/** One row round one table, or two, are worth seats that are so much smaller. */
const TOGETHER: Readonly<Record<number, number>> = { 1: 1.6, 2: 1.2 };
/** An aisle, as a share of a row. */
const AISLE = 0.018;
/** Air between neighbours. */
const CLOSE = 0.97;
/** Of the rim, outside which no corner of a seat stands. */
const UNDER = 0.985;

const known = new Map<string, Seating>();

export function seatingOf(chamber: Chamber, room: Hemicycle): Seating {
  const key = JSON.stringify([chamber.layout, chamber.blocs.map((b) => [b.id, b.seats]), room]);
  const found = known.get(key) ?? underRim(chamber, room);
  known.set(key, found);
  return found;
}

/** Draws the rows together until every corner is under the rim on which votes are counted. */
function underRim(chamber: Chamber, whole: Hemicycle): Seating {
  let seating = seat(chamber, whole);
  for (let share = 0.97; share > 0.7 && !isUnder(seating, whole); share -= 0.03) {
    seating = seat(chamber, { ...whole, inner: whole.inner * share, outer: whole.outer * share });
  }
  return seating;
}

function isUnder({ seats, w, h }: Seating, { cx, cy, rim, squash }: Hemicycle): boolean {
  return seats.every(({ x, y }) => Math.hypot(Math.abs(x - cx) + w / 2, Math.max(0, cy - y + h / 2) / squash) < rim * UNDER);
}

/** Tries numbers of rows and keeps the one that lets the seats be largest. */
function seat(chamber: Chamber, room: Hemicycle): Seating {
  let best: { seats: readonly SeatPlace[]; scale: number; rows: number } = { seats: [], scale: 0, rows: 0 };
  const members = memberCount(chamber);
  const most = Math.max(LARGEST_OF_MANY, LARGEST - ((LARGEST - LARGEST_OF_MANY) * members) / MANY);
  const guess = Math.max(1, Math.round(Math.sqrt(members / 2.6)));
  for (let count = Math.max(1, Math.floor(guess * 0.5)); count <= Math.ceil(guess * 1.6) + 1; count++) {
    const seats = fill(chamber, rowsOf(chamber.layout, count, room));
    const toBeat = best.scale * (TOGETHER[best.rows] ?? 1);
    const scale = largestScale(seats, toBeat, most);
    if (scale > toBeat) best = { seats, scale, rows: count };
  }
  const scale = Math.min(most, best.scale * CLOSE);
  return { seats: best.seats, w: SEAT.w * scale, h: SEAT.h * scale, scale, rows: best.rows, room };
}

/** Shares the members among the rows; cuts them into blocs across the rows; opens an aisle between two blocs. */
function fill(chamber: Chamber, rows: readonly Row[]): readonly SeatPlace[] {
  const aisles = chamber.blocs.length - 1;
  const wide = aisles > 0 && chamber.layout !== 'benches' ? Math.min(AISLE, 0.16 / aisles) : 0;
  const places = chamber.layout === 'benches' ? inColumns(memberCount(chamber), rows) : alongRows(memberCount(chamber), rows);
  const bySector = places.sort((a, b) => a.order - b.order);
  let from = 0;
  return chamber.blocs.flatMap((bloc, k) => {
    const own = bySector.slice(from, from + bloc.seats);
    from += bloc.seats;
    return own.map(({ row, share }) => ({ ...row.at(share * (1 - wide * aisles) + wide * k), bloc: bloc.id }));
  });
}

type Taken = { readonly row: Row; readonly share: number; readonly order: number };

function alongRows(members: number, rows: readonly Row[]): Taken[] {
  const whole = rows.reduce((sum, row) => sum + row.length, 0);
  let length = 0;
  let seated = 0;
  return rows.flatMap((row) => {
    length += row.length;
    const own = Math.round((members * length) / whole) - seated;
    seated += own;
    return Array.from({ length: own }, (_, i) => {
      const share = own === 1 ? 0.5 : i / (own - 1);
      return { row, share, order: row.at(share).order };
    });
  });
}

/** Facing benches stand in straight columns, alike on both sides; the places that are over stay free at the far end. */
function inColumns(members: number, rows: readonly Row[]): Taken[] {
  const own = 2 * Math.ceil(members / rows.length / 2);
  const all = [...rows].reverse().flatMap((row) =>
    Array.from({ length: own }, (_, i) => {
      const share = (i + 0.5) / own;
      return { row, share, order: row.at(share).order, far: Math.floor(Math.abs(i + 0.5 - own / 2)) };
    }),
  );
  return all.sort((a, b) => a.far - b.far).slice(all.length - members);
}

/** The largest scale at which no two seats overlap; never more than `most`; stops early where it can't beat `beat`. */
function largestScale(places: readonly Point[], beat: number, most: number): number {
  const byX = [...places].sort((a, b) => a.x - b.x);
  let scale = most;
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
