/** What can be pointed at on the stage, and which of it is meant at a point. */
import type { Composition } from '../../core/compose.ts';
import type { Level } from '../../core/level.ts';
import type { Run } from '../../core/run.ts';
import type { ArtManifest } from './art.ts';
import { centre, contains, type Point, type Size } from './geometry.ts';
import { pictureOf } from './picture.ts';
import type { Deed, Hotspot, Tongue } from './piece.ts';

/**
 * Everything that can be pointed at, the topmost first. Every open choice, action, hearsay, vote, answer and way on has one,
 * and what sends an intent sends an open one.
 *
 * @param size the stage in CSS pixels; rectangles are in the same
 */
export function hotspots(
  level: Level,
  run: Run,
  composition: Composition,
  size: Size,
  tongue: Tongue,
  art: ArtManifest,
): readonly Hotspot[] {
  return pictureOf(level, run, composition, { size, tongue, art }).hotspots;
}

/** Distance in CSS pixels at which a finger still means a thing beside it. */
const NEAR = 8;

/** The hotspot at a point: the topmost there, or else, for a finger, the nearest within its breadth. */
export function hotspotAt(spots: readonly Hotspot[], p: Point, finger = false): Hotspot | null {
  const hit = spots.find((s) => contains(s.rect, p));
  if (hit || !finger) return hit ?? null;
  const near = spots
    .map((s) => ({ s, away: Math.max(s.rect.x - p.x, p.x - s.rect.x - s.rect.w, s.rect.y - p.y, p.y - s.rect.y - s.rect.h) }))
    .filter(({ away }) => away <= NEAR)
    .sort((a, b) => a.away - b.away);
  return near[0]?.s ?? null;
}

/** What dropping a thing at a point does, or null where it can't be put down. */
export function dropAt(spot: Hotspot, p: Point): Deed | null {
  return spot.drops.find((d) => contains(d.onto, p))?.does ?? null;
}

/** Where a pointer has to go for a hotspot. */
export function pointOf(spot: Hotspot): Point {
  return centre(spot.rect);
}
