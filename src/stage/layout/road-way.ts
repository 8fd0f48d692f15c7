/** Where the painted road runs on the stage, and where along it the places of a procedure lie, however many they are. */
import { spotOf } from './art.ts';
import type { Scene } from './draft.ts';
import type { Point } from './geometry.ts';

/** A point of the road; `scale` is how many CSS pixels a unit of art is for what stands there. */
export type Mark = Point & { readonly scale: number };

/** Points between two of the plate's. */
const FINE = 12;
/** Places lie at equal steps of what looks like distance: from here, */
const FROM = 0.085;
/** and so far for two places, and a bit farther for each one more, up to the last bend. */
const ALONE = 0.4;
const FAR = { two: 0.5, more: 0.105, most: 0.94 };

/** From the near edge to the horizon; empty where the plate has no road. */
export function wayOf({ art, view }: Scene): readonly Mark[] {
  const spots: Mark[] = [];
  for (let i = 1; ; i++) {
    const spot = spotOf(art, 'map', `way-${i}`, view);
    if (!spot) break;
    spots.push(spot);
  }
  return spots.slice(1).flatMap((_, i) => Array.from({ length: FINE }, (_, k) => between(spots, i, k / FINE)));
}

/** Indices into the way, one for each place, from near to far. */
export function placesAlong(way: readonly Mark[], count: number): readonly number[] {
  const near = count > 1 ? FROM : ALONE;
  const far = Math.min(FAR.most, FAR.two + (count - 2) * FAR.more);
  const paced = paces(way);
  const whole = paced.at(-1) ?? 0;
  return Array.from({ length: count }, (_, i) => {
    const at = (near + ((far - near) * i) / Math.max(1, count - 1)) * whole;
    return Math.max(
      0,
      paced.findIndex((pace) => pace >= at),
    );
  });
}

/** The way from one index to another, moved aside by so many units, so that a way gone twice is seen twice. */
export function strand(way: readonly Mark[], from: number, to: number, aside = 0): readonly Mark[] {
  const step = from <= to ? 1 : -1;
  const marks = Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => way[from + i * step]).flatMap((m) => m ?? []);
  return aside === 0 ? marks : marks.map((mark) => ({ ...mark, y: mark.y + aside * mark.scale }));
}

/** A slack string from one point to another that hangs to the side of the road. */
export function slack(from: Mark, to: Mark): readonly Mark[] {
  const low = { x: (from.x + to.x) / 2, y: Math.max(from.y, to.y) + Math.abs(to.x - from.x) * 0.06 };
  return Array.from({ length: 25 }, (_, i) => {
    const t = i / 24;
    const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c;
    return { x: mix(from.x, low.x, to.x), y: mix(from.y, low.y, to.y), scale: from.scale + (to.scale - from.scale) * t };
  });
}

/** How far each point is from the first, in steps of the one who would walk there: far ones look short and are long. */
function paces(way: readonly Mark[]): readonly number[] {
  let gone = 0;
  return way.map((mark, i) => {
    const before = way[i - 1] ?? mark;
    gone += Math.hypot(mark.x - before.x, mark.y - before.y) / mark.scale;
    return gone;
  });
}

/** Catmull-Rom, as the road is painted. */
function between(marks: readonly Mark[], i: number, t: number): Mark {
  const at = (k: number) => marks[Math.min(marks.length - 1, Math.max(0, k))] ?? { x: 0, y: 0, scale: 1 };
  const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
  const mix = (n: 'x' | 'y' | 'scale') =>
    0.5 *
    (2 * b[n] + (c[n] - a[n]) * t + (2 * a[n] - 5 * b[n] + 4 * c[n] - d[n]) * t * t + (3 * b[n] - a[n] - 3 * c[n] + d[n]) * t * t * t);
  return { x: mix('x'), y: mix('y'), scale: mix('scale') };
}
