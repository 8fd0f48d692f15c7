/** Where the plate lies that says what a thing is: near the pointer, and never on the thing that is about to be pressed where there is room beside it. */
import { centre, overlap, type Point, type Rect, type Size, within } from './geometry.ts';

const GAP = 8;
const EDGE = 4;

/**
 * @param plate how large it is
 * @param thing what is pointed at
 * @param finger whether a finger would cover what stands below the point
 */
export function labelPlace(plate: Size, at: Point, thing: Rect, view: Size, finger: boolean): Rect {
  const whole: Rect = { x: EDGE, y: EDGE, w: view.w - 2 * EDGE, h: view.h - 2 * EDGE };
  const isAbove = finger || at.y > view.h * 0.62;
  const left = at.x - plate.w * 0.3;
  const middle = at.y - plate.h / 2;
  const above = { x: left, y: thing.y - GAP - plate.h, ...plate };
  const below = { x: left, y: thing.y + thing.h + GAP, ...plate };
  const beside = [
    { x: thing.x + thing.w + GAP, y: middle, ...plate },
    { x: thing.x - GAP - plate.w, y: middle, ...plate },
  ];
  const near = { x: left, y: isAbove ? at.y - plate.h - (finger ? 34 : 16) : at.y + 22, ...plate };
  const away = (rect: Rect) => Math.hypot(centre(rect).x - at.x, centre(rect).y - at.y);
  // Below is where a finger and the hand behind it are.
  const sides = [above, ...(finger ? [] : [below]), ...beside]
    .map((rect) => within(rect, whole))
    .filter((rect) => !overlap(rect, thing))
    .sort((a, b) => away(a) - away(b));
  return sides[0] ?? within(near, whole);
}
