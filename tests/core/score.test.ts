/** The record says what there is before anything was done, and what was done. */
import { expect, test } from 'vitest';
import { hasScored, LEDGERS, score } from '../../src/core/score.ts';
import { anEntry } from '../builders/level.ts';
import { planBy } from '../builders/plan.ts';
import { shippedPack } from '../builders/shipped.ts';

test.each(
  shippedPack().levels.map((level) => [level.id, level] as const),
)('nothing counts at the start of %s, and something does by its end; until then the points are those of a clean record', (_id, level) => {
  const { runs } = planBy(level, anEntry({ seed: 'score' }), 'score');
  const [first, last] = [runs[0], runs.at(-1)];
  expect(first && hasScored(first)).toBe(false);
  expect(last && hasScored(last)).toBe(true);
  const clean = level.record.procedure + level.record.sources;
  for (const run of runs.filter((one) => !hasScored(one)))
    expect(LEDGERS.reduce((sum, name) => sum + score(level, run)[name].earned, 0)).toBe(clean);
});
