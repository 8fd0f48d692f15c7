/** How well a question tells those who understood the rest from those who didn't. */
import type { PupilId } from '../rules/lesson.ts';
import { type Evidence, firstReplies } from './evidence.ts';

/** Fewer than this say nothing: with ten, chance alone reaches 0.6. */
export const FEWEST_PUPILS = 10;
/** And whoever is compared has answered at least this many others. */
export const FEWEST_OTHERS = 3;

/**
 * `is`: point-biserial correlation between this question (right or not) and the share of the others that the same pupil had right,
 * which leaves the question itself out; from -1 to 1.
 */
export type Discrimination =
  | { readonly kind: 'known'; readonly is: number; readonly pupils: number }
  | { readonly kind: 'too-few'; readonly pupils: number }
  /** Everybody right, everybody wrong, or everybody alike in the rest: nothing to tell apart. */
  | { readonly kind: 'no-spread'; readonly pupils: number };

export function discriminations(evidence: Evidence): ReadonlyMap<string, Discrimination> {
  const first = firstReplies(evidence);
  const by = new Map<PupilId, Map<string, boolean>>();
  for (const { pupil, question, given } of first) {
    const own = by.get(pupil) ?? new Map<string, boolean>();
    own.set(question, given.grade.right);
    by.set(pupil, own);
  }
  return new Map(evidence.asked.map((question) => [question, discriminationOf(question, [...by.values()])]));
}

function discriminationOf(question: string, answered: readonly ReadonlyMap<string, boolean>[]): Discrimination {
  const pairs = answered.flatMap((own) => {
    const right = own.get(question);
    const others = [...own].filter(([id]) => id !== question);
    if (right === undefined || others.length < FEWEST_OTHERS) return [];
    return [[right ? 1 : 0, others.filter(([, r]) => r).length / others.length] as const];
  });
  const pupils = pairs.length;
  if (pupils < FEWEST_PUPILS) return { kind: 'too-few', pupils };
  const is = correlation(pairs);
  return is === null ? { kind: 'no-spread', pupils } : { kind: 'known', is, pupils };
}

/** Pearson's; null where one side doesn't vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [mx, my] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  // Sums of squares that are only rounding are none.
  if (xx < 1e-9 || yy < 1e-9) return null;
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
