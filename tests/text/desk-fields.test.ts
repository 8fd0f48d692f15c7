/** What the desk's forms say about a field is said in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deskFieldWords } from '../../src/text/words/desk-fields.ts';

const SCHEMA = new URL('../../levels/schema/', import.meta.url);
/** Walkthroughs are recorded by playing, and have no form. */
const WITHOUT_FORM = 'walkthrough.schema.json';

function descriptions(value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  const own = 'description' in value && typeof value.description === 'string' ? [value.description] : [];
  return [...own, ...Object.values(value).flatMap(descriptions)];
}

test('each hint of a form is said in Russian, and no other one', () => {
  const files = readdirSync(SCHEMA).filter((name) => name !== WITHOUT_FORM);
  const asked = new Set(files.flatMap((name) => descriptions(JSON.parse(readFileSync(new URL(name, SCHEMA), 'utf8')))));
  expect(asked.size).toBeGreaterThan(50);
  expect(Object.keys(deskFieldWords('ru').hints).sort()).toEqual([...asked].sort());
});
