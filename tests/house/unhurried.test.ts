/** Nothing on a page waits for a clock or vanishes by one: the panels set no timer, and what a caption said can be read after it is gone. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const PANELS = path.resolve(import.meta.dirname, '../../src/panels');
/** The frame of the scan moves for whoever asked for it, and presses nothing; a bar for a wait comes late, and with the wait it goes; a file that was handed over is let go of. */
const MAY = ['aids/scan.ts', 'late-progress.tsx', 'offer-file.ts'];

test('no panel sets a timer', () => {
  const timed = readdirSync(PANELS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && /\b(setTimeout|setInterval)\b/.test(readFileSync(path.join(PANELS, name), 'utf8')))
    .map((name) => name.split(path.sep).join('/'));
  expect(timed.filter((name) => !MAY.includes(name))).toEqual([]);
});
