/** The JSON Schemas that authors' editors use are those of the checker. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/content/json-schema.ts';
import { LEVELS, SCHEMA } from '../../src/tools/pack-folder.ts';

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
