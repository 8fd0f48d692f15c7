/** No country is wired into the program: what a parliament, a court or a newspaper is called stands in packs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');
/** The lint rules know real names, so that a line that has one is asked for its evidence. */
const KNOWS_NAMES = /^content\/checks\/(evidence|banned-words|article-shingles)\.ts$/;
const NAMES =
  /\b(?:duma|federation[ -]council|moscow|kremlin|taliban|afghan\w*|kazakh\w*)\b|Госдум|Государственн\p{L}+ Дум|Совет\p{L}* Федерации|талиб|\bRussia\b|Росси[яию]/iu;

test('no file of the program names an institution of one country', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => /\.(tsx?|css)$/.test(f) && !KNOWS_NAMES.test(f));
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((f) => NAMES.test(readFileSync(path.join(SRC, f), 'utf8')))).toEqual([]);
});
