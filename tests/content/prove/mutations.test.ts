/** Faults planted by chance into the shipped packs are all found, and none is invented on the packs as they are. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printProblem } from '../../../src/content/print-problem.ts';
import { readPack } from '../../../src/content/read-pack.ts';
import { roller } from '../../../src/core/roller.ts';
import { LEVELS, readPackFolder } from '../../../src/tools/pack-folder.ts';
import { KINDS, mutated } from './mutations.ts';

const FULL = process.env.TEST_SIZE === 'full';
/** Faults in all, over both packs. */
const FAULTS = FULL ? 220 : 24;

const small = readPackFolder(`${LEVELS}/school-council`);
const large = readPackFolder(`${LEVELS}/delisting-bill`);

describe('planted faults', () => {
  test('none is invented', () => {
    for (const files of [small, large]) {
      const { problems, certificate } = readPack(files, { play: true, prove: {} });
      expect(problems.map((p) => printProblem(p, files.get(p.file)))).toEqual([]);
      expect(certificate?.isProved).toBe(true);
      const largest = Math.max(...(certificate?.levels ?? []).map(({ states }) => states));
      // What authors are told of the largest level.
      if (files === large) expect(readFileSync(`${LEVELS}/README.md`, 'utf8')).toContain(`about ${Math.round(largest / 1000)},000`);
    }
  });

  test(`all of ${FAULTS} are found, of ${KINDS.length} kinds`, () => {
    const missed: string[] = [];
    const kinds = new Set<string>();
    let planted = 0;
    for (let n = 0; planted < FAULTS && n < FAULTS * 3; n++) {
      const kind = KINDS[n % KINDS.length];
      // The small pack is quick to prove; what it has no place for, and at full size every second fault, goes into the large one.
      const first = FULL && n % 2 === 1 ? large : small;
      const seed = roller(`fault-${n}`, kind?.name ?? '');
      const files = kind && (mutated(first, kind, seed) ?? mutated(large, kind, seed));
      if (!files) continue;
      planted++;
      kinds.add(kind.name);
      const { problems } = readPack(files, { prove: {} });
      if (!problems.some((p) => kind.codes.test(p.code)))
        missed.push(`${kind.name} (fault-${n}): ${problems.map((p) => p.code).join(', ') || 'nothing'}`);
    }
    expect(missed).toEqual([]);
    expect(planted).toBe(FAULTS);
    expect(kinds.size).toBeGreaterThanOrEqual(10);
  });
});
