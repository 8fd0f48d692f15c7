/** The table of the program's controls names everything that can be pressed and isn't an intent; parity leaves out exactly these. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PROGRAM_CONTROLS } from '../../src/panels/shell/program-controls.ts';

const PANELS = path.resolve(import.meta.dirname, '../../src/panels');
const sources = readdirSync(PANELS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => readFileSync(path.join(PANELS, name), 'utf8'));
const ids: readonly string[] = PROGRAM_CONTROLS.map((c) => c.id);

/** Names in the markup: written out, or given to one of the shell's buttons. */
const used = new Set(
  sources.flatMap((text) => [
    ...[...text.matchAll(/data-program="([\w-]+)"/g)].map((m) => m[1]),
    ...[...text.matchAll(/<(?:CardButton|LinkButton|BarButton|StepButton|FileButton|Radios|Slider|Tick)\s+id="([\w-]+)"/g)].map(
      (m) => m[1],
    ),
  ]),
);

test('each control is listed once', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test('every control of the program on any page is in the table', () => {
  expect([...used].filter((id) => id !== undefined && !ids.includes(id))).toEqual([]);
});

test('the table lists nothing that is nowhere', () => {
  expect(ids.filter((id) => !used.has(id))).toEqual([]);
});
