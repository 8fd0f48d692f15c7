/** No file can hurt: each is opened in a while, throws nothing, leaves the program's own objects alone, and what is wrong with it is told in words. */
import { expect, test } from 'vitest';
import { HIDDEN } from '../../src/content/hidden.ts';
import { openPack } from '../../src/content/open-pack.ts';
import { FAMILIES, hostile } from './hostile.ts';

const COUNT = process.env.TEST_SIZE === 'full' ? 10_000 : 300;
/** Nobody waits longer for a file that will be refused; far above what any takes, for machines that are busy. */
const LONGEST = 20_000;

test(`${COUNT} hostile files are refused or opened, and none hurts`, { timeout: 3_600_000 }, () => {
  const own = Object.getOwnPropertyNames(Object.prototype).sort();
  const outcomes = { sound: 0, refused: 0 };
  const met = new Set<string>();
  for (let seed = 0; seed < COUNT; seed++) {
    const { name, bytes } = hostile(seed);
    for (const family of name.split(' + ')) met.add(family);
    const from = performance.now();
    // The proof has limits of its own; here it is cut short.
    const opened = openPack(bytes, undefined, 2_000);
    expect(performance.now() - from, `${seed}: ${name}`).toBeLessThan(LONGEST);
    outcomes[opened.kind] += 1;
    if (opened.kind === 'refused') expect(opened.problems.length, `${seed}: ${name}`).toBeGreaterThan(0);
    for (const problem of opened.problems) {
      const { code, expected, found, mend, line, column, excerpt, printed, ru } = problem;
      const told = [expected, found, mend, ru.expected, ru.found, ru.mend, excerpt?.before, excerpt?.at, excerpt?.after].join('');
      expect(HIDDEN.exec(told), `${seed}: ${name}, ${code}`).toBeNull();
      expect(HIDDEN.exec(printed.replaceAll('\n', '')), `${seed}: ${name}, ${code}`).toBeNull();
      expect(expected && found && mend && line > 0 && column > 0, `${seed}: ${name}, ${code}`).toBeTruthy();
    }
  }
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(own);
  expect(({} as Readonly<Record<string, unknown>>).polluted).toBeUndefined();
  expect([...met].sort()).toEqual([...FAMILIES].sort());
  expect(outcomes.refused).toBeGreaterThan(COUNT / 2);
});
