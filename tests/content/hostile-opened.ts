/** No file can hurt: each is opened in a while, throws nothing, leaves the program's own objects alone, and what is wrong with it is told in words. */
import { expect, test } from 'vitest';
import { HIDDEN } from '../../src/content/hidden.ts';
import { type OpenedPack, openPack, type ReportedProblem } from '../../src/content/open-pack.ts';
import { PROBLEM_CODES } from '../../src/content/words.ts';
import { FAMILIES, hostile } from './hostile.ts';

/** In each of two files, which two workers share: ten thousand at full size. */
const COUNT = process.env.TEST_SIZE === 'full' ? 5_000 : 150;
/** Nobody waits longer for a file that will be refused; far above what any takes, for machines that are busy. */
const LONGEST = 20_000;
/** Characters of all that is told of one file: it goes from a worker to the page, and onto it. */
const TOLD_AT_MOST = 4_000_000;
const HEAP_AT_MOST = 1_500_000_000;
const CODES: ReadonlySet<string> = new Set(PROBLEM_CODES);

const open = (seed: number): { readonly name: string; readonly opened: OpenedPack; readonly took: number } => {
  const { name, bytes } = hostile(seed);
  const from = performance.now();
  try {
    // The proof has limits of its own; here it is cut short.
    return { name, opened: openPack(bytes, undefined, 1_000), took: performance.now() - from };
  } catch (error) {
    throw new Error(`${seed}: ${name} threw`, { cause: error });
  }
};

/** What is wrong with how a problem is told; null when it is well told. */
const wrongWith = (problem: ReportedProblem): string | null => {
  const { code, file, path, expected, found, mend, line, column, excerpt, printed, ru } = problem;
  if (!CODES.has(code)) return 'an unknown code';
  if (!(line > 0 && column > 0)) return 'no place';
  const said = [expected, found, mend, ru.expected, ru.found, ru.mend];
  if (!said.every((text) => text.trim() !== '')) return 'nothing said';
  const shown = [...said, file, path, excerpt?.before, excerpt?.at, excerpt?.after, ...printed.split('\n'), ...ru.printed.split('\n')];
  if (shown.some((text) => HIDDEN.test(text ?? ''))) return 'something hidden is shown';
  return said.some((text) => /\{[a-z]+\}|\[object|undefined/.test(text)) ? 'a gap in the words' : null;
};

/** @param first the least seed: even ones or odd ones */
export function noneHurts(first: 0 | 1): void {
  test(`${COUNT} hostile files from seed ${first} on are refused or opened, and none hurts`, { timeout: 7_200_000 }, () => {
    const own = Object.getOwnPropertyNames(Object.prototype).sort();
    const outcomes = { sound: 0, refused: 0 };
    const met = new Set<string>();
    for (let seed = first; seed < 2 * COUNT; seed += 2) {
      const { name, opened, took } = open(seed);
      const about = `${seed}: ${name}`;
      for (const family of name.split(' + ')) met.add(family);
      outcomes[opened.kind] += 1;
      expect(took, about).toBeLessThan(LONGEST);
      expect(process.memoryUsage().heapUsed, about).toBeLessThan(HEAP_AT_MOST);
      if (opened.kind === 'refused') expect(opened.problems.length, about).toBeGreaterThan(0);
      for (const problem of opened.problems) {
        const wrong = wrongWith(problem);
        if (wrong) expect.fail(`${about}: ${wrong} in ${JSON.stringify(problem).slice(0, 2_000)}`);
      }
      expect(JSON.stringify(opened.problems).length, about).toBeLessThan(TOLD_AT_MOST);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(own);
    expect(({} as Readonly<Record<string, unknown>>).polluted).toBeUndefined();
    expect(FAMILIES.filter((family) => !met.has(family))).toEqual([]);
    expect(outcomes.refused).toBeGreaterThan(COUNT / 2);
    expect(outcomes.sound).toBeGreaterThan(0);
  });
}
