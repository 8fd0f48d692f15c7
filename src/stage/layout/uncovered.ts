/** Keeps every hotspot reachable at its own middle, however people and papers crowd the set. */
import { centre, contains, type Rect, type Size } from './geometry.ts';
import type { Hotspot } from './piece.ts';

/** Narrower than this nothing is left to point at. */
const LEAST = 12;

/**
 * Hotspots from the topmost down, each cut back to the stage and to what those above leave of it. Of a thing that is met at
 * two places, itself and its caption, a place of which nothing is left is none.
 */
export function uncovered(spots: readonly Hotspot[], size: Size): readonly Hotspot[] {
  const above: Rect[] = [];
  const met = new Set<string>();
  const cut = spots.map((spot) => {
    const rect = freePart(clipped(spot.rect, size), above);
    const isHidden = above.some((a) => contains(a, centre(rect)));
    const isMetTwice = spots.some((s) => s !== spot && s.id === spot.id);
    if (!isHidden) met.add(spot.id);
    if (!isHidden || !isMetTwice) above.push(rect);
    return { spot: { ...spot, rect }, isHidden };
  });
  return cut.filter(({ spot, isHidden }) => !isHidden || !met.has(spot.id)).map(({ spot }) => spot);
}

/** What of it is on the stage; what lies wholly outside stays as it is. */
function clipped(rect: Rect, size: Size): Rect {
  const x = Math.max(0, rect.x);
  const y = Math.max(0, rect.y);
  const w = Math.min(size.w, rect.x + rect.w) - x;
  const h = Math.min(size.h, rect.y + rect.h) - y;
  return w > 0 && h > 0 ? { x, y, w, h } : rect;
}

/** The largest part whose middle nothing covers; the whole rectangle where no part is left. */
function freePart(rect: Rect, above: readonly Rect[]): Rect {
  let free = rect;
  for (let cuts = 0; cuts < above.length; cuts++) {
    const cover = above.find((a) => contains(a, centre(free)));
    if (!cover) return free;
    const largest = besides(free, cover).sort((a, b) => b.w * b.h - a.w * a.h)[0];
    if (!largest) return rect;
    free = largest;
  }
  return free;
}

function besides(rect: Rect, cover: Rect): Rect[] {
  const right = rect.x + rect.w;
  const bottom = rect.y + rect.h;
  const parts = [
    { ...rect, w: cover.x - rect.x },
    { ...rect, x: cover.x + cover.w, w: right - cover.x - cover.w },
    { ...rect, h: cover.y - rect.y },
    { ...rect, y: cover.y + cover.h, h: bottom - cover.y - cover.h },
  ];
  return parts.filter((p) => p.w >= LEAST && p.h >= LEAST);
}
