/** What can still be had begins as all there is, only mistakes take from it, and at an ending of a proved level it is what was earned: on any road. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Level } from '../../src/core/level.ts';
import type { Run } from '../../src/core/run.ts';
import { LEDGERS, score, withinReach } from '../../src/core/score.ts';
import { arbitraryLevel } from '../builders/arbitrary-level.ts';
import { anEntry } from '../builders/level.ts';
import { planBy } from '../builders/plan.ts';
import { shippedPack } from '../builders/shipped.ts';
import { randomWalk } from '../builders/walk.ts';

const RUNS = process.env.TEST_SIZE === 'full' ? 2_000 : 200;

/** In a level that isn't proved a road may lead past a checkpoint, or ask the same again. */
function holdsAlong(level: Level, runs: readonly Run[], isProved: boolean): void {
  for (const name of LEDGERS) {
    const reach = runs.map((run) => withinReach(level, run)[name]);
    const [first, last] = [runs[0], runs.at(-1)];
    if (!first || !last) throw new Error('Nobody walked');
    expect(reach[0]).toBe(score(level, first)[name].possible);
    if (isProved) expect(reach).toEqual(reach.toSorted((a, b) => b - a));
    for (const [n, run] of runs.entries()) expect(reach[n]).toBeGreaterThanOrEqual(score(level, run)[name].earned);
    if (isProved) expect(reach.at(-1)).toBe(score(level, last)[name].earned);
  }
}

test.each(
  [...shippedPack().levels, ...shippedPack('school-council').levels].map((level) => [level.id, level] as const),
)('of %s', (_id, level) => {
  for (let n = 0; n < 12; n++) holdsAlong(level, planBy(level, anEntry({ seed: `score-${n}` }), `score-${n}`).runs, true);
});

test('of any level', () => {
  fc.assert(
    fc.property(arbitraryLevel, fc.string(), (level, seed) => holdsAlong(level, randomWalk(level, anEntry({ seed }), seed).runs, false)),
    { numRuns: RUNS },
  );
});
