/** What is drawn beside words grows with them. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const PANELS = path.resolve(import.meta.dirname, '../../src/panels');

test.each(globSync('**/*.tsx', { cwd: PANELS }).sort())('no small picture in %s is of a fixed size', (file) => {
  const text = readFileSync(path.join(PANELS, file), 'utf8');
  expect(text.match(/<svg[^>]*\swidth="\d+"/g)).toBeNull();
});
