/** An evening that the device asks for is the evening that can be chosen, in every sheet of style. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');

test.each(globSync('**/*.css', { cwd: SRC }).sort())('%s', (file) => {
  const css = readFileSync(path.join(SRC, file), 'utf8');
  const chosen = [...css.matchAll(/^(?::root)?\[data-theme="dark"\]( [^{]*?)?\s*\{/gm)].map((m) => (m[1] ?? '').trim());
  const asked = [...css.matchAll(/@media \(prefers-color-scheme: dark\) \{([\s\S]*?)\n\}/g)].flatMap((m) =>
    [...(m[1] ?? '').matchAll(/:root:not\(\[data-theme="light"\]\)( [^{]*?)?\s*\{/g)].map((found) => (found[1] ?? '').trim()),
  );
  expect(chosen.filter((selector) => !asked.includes(selector))).toEqual([]);
});
