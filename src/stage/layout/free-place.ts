/** Finds room for captions among what already stands on the stage. */
import type { Rect } from './geometry.ts';

/** What a caption should not cover: other captions never, if it can be helped; things rather than lie far from its own. */
export type Standing = { readonly captions: readonly Rect[]; readonly things: readonly Rect[] };

/** The best of the places, the wanted ones first; on the stage comes before everything. */
export function freePlace(places: readonly Rect[], { captions, things }: Standing, bounds: Rect): Rect {
  const costs = places.map((place, i) => {
    const area = Math.max(1, place.w * place.h);
    const over = (rects: readonly Rect[]) => rects.reduce((sum, rect) => sum + shared(place, rect), 0) / area;
    const outside = 1 - shared(place, bounds) / area;
    return 30 * outside + 10 * over(captions) + 1.2 * over(things) + 0.05 * i;
  });
  const best = costs.indexOf(Math.min(...costs));
  return places[best] ?? bounds;
}

/** How many square pixels two rectangles share. */
export function shared(a: Rect, b: Rect): number {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}
