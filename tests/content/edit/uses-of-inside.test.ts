import { expect, test } from 'vitest';
import { usesOfInside } from '../../../src/content/edit/uses.ts';
import { aPack } from '../../builders/pack.ts';

const placesOf = (path: readonly (string | number)[], file = 'sources/article.yaml', files = aPack()) =>
  usesOfInside(files, file, path).map((use) => `${use.file} ${use.path.join('/')}`);

test('a passage is asked for with all that cites its sentences', () => {
  expect(placesOf(['passages', 1])).toContain('questions/reading.yaml questions/3/claim');
  expect(placesOf(['passages', 1]).some((place) => place.startsWith('levels/'))).toBe(true);
});

test('a sentence is asked for by itself', () => {
  const all = placesOf(['passages', 0]);
  const [first, second] = [placesOf(['passages', 0, 'claims', 0]), placesOf(['passages', 0, 'claims', 1])];
  expect(first.length).toBeGreaterThan(0);
  expect(second.length).toBeGreaterThan(0);
  for (const place of [...first, ...second]) expect(all).toContain(place);
});

test('what stands inside goes along, and isn’t asked for', () => {
  expect(placesOf([], 'questions/reading.yaml').filter((place) => place.startsWith('questions/'))).toEqual([]);
});

test('a word that something else defines as well leaves nobody without it', () => {
  // Several questions share a tag: one of them may go.
  expect(placesOf(['questions', 0], 'questions/reading.yaml').filter((place) => place.includes('draws'))).toEqual([]);
});
