/** Finds room for a label near what it names: over nothing that stands there, and nearer to its own thing than to any other. */
import { shared } from './free-place.ts';
import { centre, inset, type Rect, type Size } from './geometry.ts';

/** What a label lies among. */
export type Among = {
  /** It lies over none of these, if it can be helped. */
  readonly kept: readonly Rect[];
  /** Rather not over these either. */
  readonly spared: readonly Rect[];
  /** What a label that lies nearer to it would seem to name. */
  readonly others: readonly Rect[];
  readonly bounds: Rect;
};

/** How far from its thing a label may lie, in its own heights. */
const REACH = 3;
/** Steps of looking, in its heights. */
const STEP = 0.25;
/** Between a label and what it may not cover. */
const AIR = 2;
/** What it costs to seem to name something else: nearly as much as to hide a little. */
const ASTRAY = 3.2;

/** @param sizes the same words in other shapes, the wanted one first */
export function nearPlace(own: Rect, sizes: readonly Size[], among: Among): Rect {
  let best: Rect | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, size] of sizes.entries()) {
    for (const rect of placesAbout(own, size)) {
      const cost = 0.3 * i + distance(rect, own);
      if (cost >= least) continue;
      const whole = cost + harm(rect, own, among, least - cost);
      if (whole < least) [best, least] = [rect, whole];
    }
  }
  return best ?? own;
}

/** Below is where a name is looked for, in the middle; above is as good as any other side. */
function distance(rect: Rect, own: Rect): number {
  const [a, b] = [centre(rect), centre(own)];
  const aside = Math.abs(a.x - b.x) / ((rect.w + own.w) / 2);
  return 0.05 * apart(rect, own) + 0.7 * aside + (a.y > b.y ? 0 : 0.25);
}

/** @param bearable where it comes to as much, the rest is not reckoned: some place is better anyway */
function harm(rect: Rect, own: Rect, { kept, spared, others, bounds }: Among, bearable: number): number {
  const area = rect.w * rect.h;
  const airy = inset(rect, -AIR);
  const outside = 60 * (1 - shared(rect, bounds) / area);
  if (outside >= bearable) return outside;
  const covers = kept.reduce((sum, one) => sum + shared(one === own ? rect : airy, one), 0) / area;
  const hides = spared.reduce((sum, one) => sum + shared(rect, one), 0) / area;
  const over = outside + (covers > 0 ? 4 + 20 * covers : 0) + 1.5 * hides;
  if (over >= bearable) return over;
  const near = apart(rect, own) + AIR;
  return over + (others.some((one) => apart(rect, one) < near) ? ASTRAY : 0);
}

/** The width of the gap between two rectangles; none where they touch. */
function apart(a: Rect, b: Rect): number {
  const x = Math.max(0, a.x - (b.x + b.w), b.x - (a.x + a.w));
  const y = Math.max(0, a.y - (b.y + b.h), b.y - (a.y + a.h));
  return Math.hypot(x, y);
}

/** From below its middle outwards on every side. */
function placesAbout(own: Rect, { w, h }: Size): readonly Rect[] {
  const step = h * STEP;
  const steps = (far: number) => Math.ceil(far / step);
  const from = { x: own.x + own.w / 2 - w / 2, y: own.y + own.h };
  const across = steps((own.w + w) / 2 + h * REACH);
  const [down, up] = [steps(h * REACH), steps(own.h + h * (1 + REACH))];
  return Array.from({ length: 2 * across + 1 }, (_, i) => from.x + (i - across) * step).flatMap((x) =>
    Array.from({ length: down + up + 1 }, (_, k) => ({ x, y: from.y + (k - up) * step, w, h })),
  );
}
