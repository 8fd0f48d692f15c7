/** What the page remembers before its saves are open: a device that was never here gets its own language. */
import { expect, test } from 'vitest';
import { freshDoormat } from '../../src/main/doormat.ts';

test.each([
  [['ru-RU', 'en'], 'ru'],
  [['de-AT', 'ru', 'en'], 'ru'],
  [['de', 'fr'], 'en'],
  [['en-GB', 'ru'], 'en'],
  [['run-BI'], 'en'],
  [[], 'en'],
])('with the languages %j the page opens in %s', (languages, expected) => {
  expect(freshDoormat(languages).settings.language).toBe(expected);
});

test('a new device has no profile to go on with, and was never asked to keep one', () => {
  expect(freshDoormat(['en'])).toMatchObject({ last: null, askedToPersist: false });
});
