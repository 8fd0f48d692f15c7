/** What the proof sees closes: equal keys have equal open intents and go on to equal keys; and the search sees all that play can reach. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyerOf, NOTHING_LATER } from '../../../src/content/prove/key.ts';
import { waysOn } from '../../../src/content/prove/moves.ts';
import { beginnings } from '../../../src/content/prove/prove.ts';
import { search } from '../../../src/content/prove/search.ts';
import type { Level } from '../../../src/core/level.ts';
import { openIntents } from '../../../src/core/open-intents.ts';
import type { Entry, Run } from '../../../src/core/run.ts';
import { arbitraryLevel } from '../../builders/arbitrary-level.ts';
import { anEntry } from '../../builders/level.ts';
import { shippedLevels } from '../../builders/shipped.ts';
import { randomWalk } from '../../builders/walk.ts';

const FULL = process.env.TEST_SIZE === 'full';

/** Runs that the search takes as states: a checkpoint and a hearing are taken as their results, not step by step. */
const isState = ({ at }: Run) =>
  !(at.kind === 'checkpoint' && (at.index > 0 || at.asked.attempts.length > 0)) &&
  !(at.kind === 'hearing' && at.decided === null && Object.keys(at.weighed).length > 0);

/** Random walks from the level's ways in by turns, with all that each hands over. */
const runsOf = (level: Level, { seed }: Entry, walks: number): Run[] => {
  const ways = beginnings(level);
  return Array.from({ length: walks }, (_, n) => {
    const own = ways[n % ways.length]?.entry ?? anEntry();
    return randomWalk(level, { ...own, seed: `${seed}-${n}` }, `${seed}-${n}`).runs;
  })
    .flat()
    .filter(isState);
};

/** Which intents are open, but for which question was drawn and which exhibits lie in the file. */
const opensOf = (level: Level, run: Run) =>
  [...new Set(openIntents(level, run).map((t) => (t.kind === 'answer' || t.kind === 'weigh' ? t.kind : `${t.kind} ${t.target}`)))].sort();

const leadsTo = (level: Level, run: Run, keyer: ReturnType<typeof keyerOf>) => {
  const out = new Set<string>();
  waysOn(level, run, keyer.classOf, (way) => out.add(`${JSON.stringify(way.move)} ${way.isRefused} ${keyer.keyOf(way.run)}`));
  return [...out].sort();
};

function holdsClosed(level: Level, runs: readonly Run[]): number {
  const keyer = keyerOf(level, NOTHING_LATER);
  const first = new Map<string, { readonly opens: readonly string[]; readonly leads: readonly string[] }>();
  let compared = 0;
  for (const run of runs) {
    const key = keyer.keyOf(run);
    const seen = { opens: opensOf(level, run), leads: leadsTo(level, run, keyer) };
    const before = first.get(key);
    if (!before) first.set(key, seen);
    else {
      expect(seen).toEqual(before);
      compared++;
    }
  }
  return compared;
}

describe('what the proof sees', () => {
  test('closes over generated levels', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryLevel, fc.string(), (level, seed) => {
        compared += holdsClosed(level, runsOf(level, anEntry({ seed }), 12));
      }),
      { numRuns: FULL ? 4_000 : 150 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  test('closes over the shipped levels', async () => {
    for (const level of await shippedLevels())
      expect(holdsClosed(level, runsOf(level, anEntry(), FULL ? 300 : 25)), level.id).toBeGreaterThan(20);
  });

  test('is all that play can reach: every run of a random walk is a state of the search', () => {
    fc.assert(
      fc.property(arbitraryLevel, fc.string(), (level, seed) => {
        const keyer = keyerOf(level, NOTHING_LATER);
        const { keys, isComplete } = search(level, keyer, beginnings(level), 60_000);
        fc.pre(isComplete);
        const known = new Set(keys);
        for (const run of runsOf(level, anEntry({ seed }), 8))
          expect(known.has(keyer.keyOf(run)), `${run.beat} ${JSON.stringify(run.at)}`).toBe(true);
      }),
      { numRuns: FULL ? 1_500 : 80 },
    );
  });

  test('is all that play can reach in the shipped levels', async () => {
    for (const level of await shippedLevels()) {
      const keyer = keyerOf(level, NOTHING_LATER);
      const known = new Set(search(level, keyer, beginnings(level), 200_000).keys);
      for (const run of runsOf(level, anEntry(), FULL ? 400 : 40))
        expect(known.has(keyer.keyOf(run)), `${level.id} ${run.beat}`).toBe(true);
    }
  });
});
