/** A pupil's phone loads the words that it says, and no other page's: each dictionary comes in two languages. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../../../src');
const STATIC = /^(?:import|export)\s(?!type\b)[^'"]*?from '([^']+)'|^import '([^']+)'/gm;

/** Every module that comes with a page before anything is asked for later. */
function loadedBy(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry) || !existsSync(entry) || !/\.tsx?$/.test(entry)) return seen;
  seen.add(entry);
  for (const [, from, alone] of readFileSync(entry, 'utf8').matchAll(STATIC)) {
    const name = from ?? alone ?? '';
    if (name.startsWith('.')) loadedBy(path.resolve(path.dirname(entry), name), seen);
  }
  return seen;
}

test('a pupil’s phone comes with its own dictionary and what an answer lacks, and no other', () => {
  const loaded = [...loadedBy(path.join(SRC, 'join.tsx'))].map((file) => path.relative(SRC, file));
  expect(loaded.length).toBeGreaterThan(30);
  expect(loaded.filter((file) => /^text\/words\/.*-(en|ru)\.ts$/.test(file)).sort()).toEqual([
    'text/words/class-pupil-en.ts',
    'text/words/class-pupil-ru.ts',
    'text/words/incomplete-en.ts',
    'text/words/incomplete-ru.ts',
  ]);
});
