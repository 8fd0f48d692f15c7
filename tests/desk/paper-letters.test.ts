/** Lessons on paper keep their measures in print, and on the screen follow the size of letters that is set. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const css = (name: string) => readFileSync(path.resolve(import.meta.dirname, `../../src/desk/paper/${name}.css`), 'utf8');

test('letters on a sheet are measured in its own point', () => {
  const sheets = css('sheets');
  expect(sheets.match(/font(?:-size)?:[^;]*\dpt[^;]*;/g)).toBeNull();
  expect(sheets).toContain('--pt: 1pt;');
  expect(css('paper')).toContain('--pt: calc(1rem / 11);');
});
