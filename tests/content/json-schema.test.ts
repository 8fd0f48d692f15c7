/** The JSON Schemas that authors' editors use are those of the checker. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/content/json-schema.ts';
import { kindOfFile } from '../../src/content/manuscript.ts';
import { LEVELS, packFolders, readPackFolder, SCHEMA } from '../../src/tools/pack-folder.ts';
import { fits } from '../builders/json-schema-check.ts';
import { aPack, planted } from '../builders/pack.ts';
import { FAULTS } from './faults.ts';

const folder = path.join(LEVELS, SCHEMA);

test('levels/schema holds what `npm run levels -- --schema` writes, and nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual([...jsonSchemas().keys()].sort());
  for (const [name, text] of jsonSchemas()) expect(readFileSync(path.join(folder, name), 'utf8'), name).toBe(text);
});

test('every reference inside a schema leads somewhere', () => {
  for (const [name, text] of jsonSchemas()) {
    const schema = JSON.parse(text) as { readonly $defs?: Readonly<Record<string, unknown>> };
    for (const [, target] of text.matchAll(/"#\/\$defs\/([^"]+)"/g)) expect(Object.keys(schema.$defs ?? {}), name).toContain(target);
  }
});

const schemas = new Map([...jsonSchemas()].map(([name, text]) => [name, JSON.parse(text)]));
const isTaken = (file: string, text: string) => fits(schemas.get(`${kindOfFile(file)}.schema.json`), parse(text, { uniqueKeys: false }));

test('an editor underlines nothing in a shipped pack', () => {
  const files = [...packFolders().flatMap((folder) => [...readPackFolder(folder)]), ...aPack()];
  expect(files.filter(([file, text]) => !isTaken(file, text)).map(([file]) => file)).toEqual([]);
});

test('and every file whose shape is wrong', () => {
  const shapes = FAULTS.filter(({ code }) => code.startsWith('shape/'));
  expect(shapes.length).toBeGreaterThan(20);
  for (const { file, from, to, place, told, title } of shapes) {
    const { files } = planted(file, from, to, place, told);
    expect(isTaken(file, files.get(file) ?? ''), title).toBe(false);
  }
});
