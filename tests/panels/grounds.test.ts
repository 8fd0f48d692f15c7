/** What the lines of a page rest on: under their sources, and a source that is there whole to be read. */
import { expect, test } from 'vitest';
import type { Line } from '../../src/core/beat.ts';
import type { Source } from '../../src/core/source.ts';
import { citedIn } from '../../src/panels/beats/grounds.tsx';

const say = (en: string) => ({ en });
const source = (id: string, ...passages: readonly (readonly string[])[]): Source => ({
  id,
  layer: 'article',
  title: say(id),
  about: say(id),
  passages: passages.map((claims, i) => ({
    id: `${id}-${i}`,
    title: say('Part'),
    claims: claims.map((claim) => ({ id: claim, says: say(claim), certainty: 'done' })),
  })),
});
const SOURCES = [source('article', ['A1', 'A2'], ['A3', 'A4']), source('rules', ['R1'])];
const line = (...claims: readonly string[]): Line => ({ who: 'reader', says: say('Read it.'), claims });
const told = (...lines: readonly Line[]) =>
  citedIn(lines, SOURCES).map(({ source, claims, isWhole }) => [source.id, claims.map(({ id }) => id).join(' '), isWhole]);

test('each claim stands once, under its source', () => {
  expect(told(line('A2', 'R1'), line('A2', 'A1'))).toEqual([
    ['article', 'A2 A1', false],
    ['rules', 'R1', false],
  ]);
});

test('a source all of which is cited is there to be read', () => {
  expect(told(line('A1', 'A2'), line('A3', 'A4'))).toEqual([['article', 'A1 A2 A3 A4', true]]);
});

test('a source of a sentence or two is a reference, and nothing to sit down with', () => {
  expect(told(line('R1'))).toEqual([['rules', 'R1', false]]);
});
