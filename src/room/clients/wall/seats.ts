/** The chamber's seats as shapes for a drawing: where each stands, and one path for all that voted alike. */
import type { Chamber } from '../../../core/chamber.ts';
import { seatingOf } from '../../../stage/layout/chamber-seats.ts';

/** A room without perspective, since a plan is read from further away than a picture. */
export const ROOM = { cx: 500, cy: 470, inner: 150, outer: 455, squash: 1, rim: 500 };
export const PLAN = { w: 1000, h: 500 };

export type SeatVote = 'F' | 'A' | 'B' | 'X' | '-';

/**
 * Seats by how they voted.
 *
 * @param votes one letter a seat; null where nobody has voted yet
 * @param isOpen the vote goes on: an empty seat is waited for and not absent
 * @returns for each vote the path of all its seats: peak, notch, ring, slot, and a frame for who is waited for
 */
export function seatPaths(chamber: Chamber, votes: string | null, isOpen: boolean): Readonly<Record<SeatVote, string>> {
  const { seats, w, h } = seatingOf(chamber, ROOM);
  const paths: Record<SeatVote, string> = { F: '', A: '', B: '', X: '', '-': '' };
  for (const [i, { x, y }] of seats.entries()) {
    const letter = votes?.[i];
    const vote: SeatVote = letter === 'F' || letter === 'A' || letter === 'B' ? letter : votes === null || isOpen ? '-' : 'X';
    paths[vote] += shapeOf(vote, x, y, w * 0.42, h * 0.42);
  }
  return paths;
}

/** Where the name of each bloc can stand: under the middle of its seats on the inside. */
export function blocPlaces(chamber: Chamber): readonly { readonly bloc: string; readonly x: number; readonly y: number }[] {
  const { seats } = seatingOf(chamber, ROOM);
  return chamber.blocs.flatMap(({ id }) => {
    const own = seats.filter((s) => s.bloc === id);
    if (own.length === 0) return [];
    const mean = (of: (seat: { x: number; y: number }) => number) => own.reduce((sum, seat) => sum + of(seat), 0) / own.length;
    return [{ bloc: id, x: mean((s) => s.x), y: mean((s) => s.y) }];
  });
}

/** Silhouettes that differ without any colour. */
function shapeOf(vote: SeatVote, x: number, y: number, a: number, b: number): string {
  const at = (dx: number, dy: number) => `${(x + dx * a).toFixed(1)} ${(y + dy * b).toFixed(1)}`;
  switch (vote) {
    case 'F':
      return `M${at(-1, 1)}L${at(-1, -0.2)}L${at(0, -1)}L${at(1, -0.2)}L${at(1, 1)}z`;
    case 'A':
      return `M${at(-1, 1)}L${at(-1, -1)}L${at(0, 0)}L${at(1, -1)}L${at(1, 1)}z`;
    case 'B': {
      const r = (a * 0.8).toFixed(1);
      return `M${at(-0.8, 0)}a${r} ${r} 0 1 0 ${(a * 1.6).toFixed(1)} 0a${r} ${r} 0 1 0 ${(-a * 1.6).toFixed(1)} 0z`;
    }
    case 'X':
      return `M${at(-0.8, 0.6)}L${at(0.8, 0.6)}L${at(0.8, 0.95)}L${at(-0.8, 0.95)}z`;
    case '-':
      return `M${at(-0.75, -0.75)}L${at(0.75, -0.75)}L${at(0.75, 0.75)}L${at(-0.75, 0.75)}z`;
  }
}
