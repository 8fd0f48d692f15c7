/** Few roads through a level that together meet every screen there is a name for: each beat, and what a beat shows at different times. */
import type { Level } from '../../src/core/level.ts';
import type { Run } from '../../src/core/run.ts';
import { anEntry } from './level.ts';
import { type Plan, planBy } from './plan.ts';

/** So many roads by chance are looked at. */
const TRIES = 300;

/**
 * Chooses greedily among roads by chance from the level's default: next comes the one that meets most of what wasn't met yet.
 *
 * @param nameOf what a stop on a road counts as
 * @returns roads in the order chosen, each from its start to its ending
 */
export function roadsThrough(level: Level, nameOf: (run: Run) => string = (run) => run.beat): readonly Plan[] {
  const tried = Array.from({ length: TRIES }, (_, n) => planBy(level, anEntry({ seed: `road-${n}` }), `road-${n}`));
  const met = new Set<string>();
  const chosen: Plan[] = [];
  for (;;) {
    let best: { plan: Plan; fresh: ReadonlySet<string> } | null = null;
    for (const plan of tried) {
      const fresh = new Set(plan.runs.map(nameOf).filter((name) => !met.has(name)));
      if (fresh.size > (best?.fresh.size ?? 0)) best = { plan, fresh };
    }
    if (!best) return chosen;
    chosen.push(best.plan);
    for (const name of best.fresh) met.add(name);
  }
}
