/** What the desk's forms say about a field is said in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deskFieldWords } from '../../src/text/words/desk-fields.ts';

const SCHEMA = new URL('../../levels/schema/', import.meta.url);
/** Walkthroughs are recorded by playing, and have no form. */
const WITHOUT_FORM = 'walkthrough.schema.json';

/** Every object inside the schemas of the files that have a form. */
function parts(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (value === null || typeof value !== 'object') return [];
  return [value as Readonly<Record<string, unknown>>, ...Object.values(value).flatMap(parts)];
}

const asked = readdirSync(SCHEMA)
  .filter((name) => name !== WITHOUT_FORM)
  .flatMap((name) => parts(JSON.parse(readFileSync(new URL(name, SCHEMA), 'utf8'))));
const [en, ru] = [deskFieldWords('en'), deskFieldWords('ru')];

test('each hint of a form is said in Russian, and no other one', () => {
  const hints = new Set(asked.flatMap(({ description }) => (typeof description === 'string' ? description : [])));
  expect(hints.size).toBeGreaterThan(50);
  expect(Object.keys(ru.hints).sort()).toEqual([...hints].sort());
});

test('each option of a form is said in Russian', () => {
  const options = asked.flatMap(({ enum: of, const: one }) => [of, one].flat().filter((option) => typeof option === 'string'));
  expect(options.length).toBeGreaterThan(50);
  expect(options.filter((option) => ru.picks[option] === undefined)).toEqual([]);
});

test('fields and things have names in both languages', () => {
  expect(Object.keys(ru.labels).sort()).toEqual(Object.keys(en.labels).sort());
  expect(Object.keys(ru.things).sort()).toEqual(Object.keys(en.things).sort());
});
