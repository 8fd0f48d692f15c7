/** What the parts of the road's picture share: a stop where it stands, what is taken as the picture fills, and what of a frame is its picture. */
import type { Stop } from '../../core/road.ts';
import { beatOf } from '../../core/shown.ts';
import { type Draft, isSmall } from './draft.ts';
import type { Standing } from './free-place.ts';
import type { Rect } from './geometry.ts';
import type { Mark } from './road-way.ts';

/** A stop where it stands; `body`: its house without the shadow. */
export type Place = { readonly stop: Stop; readonly index: number; readonly mark: Mark; readonly house: Rect; readonly body: Rect };

/** What already stands there, as it fills. */
export type Taken = Standing & {
  readonly captions: Rect[];
  readonly things: Rect[];
  /** Thread and its stamps: a label lies elsewhere if it can. */
  readonly spared: readonly Rect[];
};

/** The least height of the folder, in plate units: it is the largest thing wherever it stands. */
export const TALL = 176;
/** At an end it is told above what became of the bill: the folder is smaller there. */
export const AT_END = 0.7;

/** The end of a level is played on the road; the road between levels is the map itself. */
export function isAtEnd(draft: Draft): boolean {
  return draft.set.id !== 'road-map' && beatOf(draft.level, draft.run).kind === 'ending';
}

/** At an end held in a hand only what matters now has a name: the bill's place, and where it could go. */
export function isBare(draft: Draft): boolean {
  return isSmall(draft) && isAtEnd(draft);
}

/** A frame without its shadow. */
export function trimmed(rect: Rect): Rect {
  return { x: rect.x + rect.w * 0.08, y: rect.y + rect.h * 0.06, w: rect.w * 0.8, h: rect.h * 0.9 };
}

export function joined(a: Rect, b: Rect): Rect {
  const points = [a, b].flatMap((r) => [r, { x: r.x + r.w, y: r.y + r.h }]);
  const [x, y] = [Math.min(...points.map((p) => p.x)), Math.min(...points.map((p) => p.y))];
  return { x, y, w: Math.max(...points.map((p) => p.x)) - x, h: Math.max(...points.map((p) => p.y)) - y };
}

/** So many rows of this height, a little apart: how far each is from the first. */
export function rows(height: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, row) => row * (height + 3));
}
