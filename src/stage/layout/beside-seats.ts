/** Where people stand while votes are counted: at their own place if they hide nobody's card, else beside the rostrum, at the door or by the wall. */
import { type Frame, placed, plateOf, roomOf, spotOf } from './art.ts';
import type { Draft } from './draft.ts';
import { around, overlap, type Point, type Rect, toStage } from './geometry.ts';

export type StandingPlace = Point & { readonly scale: number; readonly behind: boolean; readonly flip: boolean };

/** Beside the rostrum one stands farther off than at the desk. */
const FARTHER = [0.76, 0.68, 0.6, 0.52];
/** From the middle of the well, as shares of its radius. */
const ASIDE = [0.5, 0.62, 0.74, 0.86];
/** How far below the well's edge feet are; the desk hides them. */
const BELOW = 84;

/**
 * The first place where the body hides no seat and nobody who stands already; the one that hides fewest where there is none.
 *
 * @param usual the place that the plate has for this person
 * @param taken drawn figures that stand already
 */
export function besideSeats(draft: Draft, usual: StandingPlace, frame: Frame, taken: readonly Rect[]): StandingPlace {
  const seats = seatRects(draft);
  const places = [usual, ...byRostrum(draft, usual), ...byWall(draft, usual)].map((place) => {
    const body = bodyOf(placed(place.flip ? { ...frame, ax: 1 - frame.ax } : frame, place, place.scale));
    const hidden = seats.filter((seat) => overlap(seat, body)).length;
    const crowded = taken.filter((other) => overlap(bodyOf(other), body)).length;
    return { place, hides: hidden + crowded * seats.length };
  });
  return places.reduce((best, one) => (one.hides < best.hides ? one : best)).place;
}

/** What of a drawn figure hides things: without the air about it and its shadow. */
export function bodyOf(rect: Rect): Rect {
  return { x: rect.x + rect.w * 0.17, y: rect.y + rect.h * 0.05, w: rect.w * 0.66, h: rect.h * 0.88 };
}

function seatRects({ seats }: Draft): readonly Rect[] {
  if (!seats) return [];
  return seats.seats.map((seat) => around(seat, { w: seats.w, h: seats.h }));
}

/** On the same side as usual first, turned towards whoever presides. */
function byRostrum(draft: Draft, usual: StandingPlace): readonly StandingPlace[] {
  const { cx, cy, inner } = roomOf(draft);
  const middle = toStage(draft.view, { x: cx, y: cy + BELOW });
  const own = usual.x <= middle.x ? -1 : 1;
  return [own, -own].flatMap((side) =>
    FARTHER.flatMap((farther) =>
      ASIDE.map((share) => {
        const x = middle.x + side * share * inner * draft.view.scale;
        return { ...usual, x, y: middle.y, scale: farther * draft.view.scale, behind: true, flip: side > 0 };
      }),
    ),
  );
}

/** Those who came to listen stand in the doorway, or by the wall across the room from it. */
function byWall(draft: Draft, usual: StandingPlace): readonly StandingPlace[] {
  const door = spotOf(draft.art, plateOf(draft), 'door', draft.view);
  if (!door) return [];
  const { x } = toStage(draft.view, { x: roomOf(draft).cx, y: 0 });
  const places = [door, { ...door, x: 2 * x - door.x }].map((at) => ({ ...usual, ...at, scale: door.scale * 0.9, behind: true }));
  const near = usual.x <= x ? places : [...places].reverse();
  return near.map((place) => ({ ...place, flip: place.x > x }));
}
