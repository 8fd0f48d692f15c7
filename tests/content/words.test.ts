/** Problems are told in two languages with the same values, and the desk and the command line say the same words. */
import { describe, expect, test } from 'vitest';
import { openPack } from '../../src/content/open-pack.ts';
import { PROBLEM_CODES, wordsFor } from '../../src/content/words.ts';
import { planted } from '../builders/pack.ts';
import { zipped } from '../builders/zip.ts';
import { FAULTS } from './faults.ts';

/** The names of values that a text asks for. */
const asked = (text: string) => [...text.matchAll(/\{(\w+)/g)].map((m) => m[1]);
const spoken = (code: (typeof PROBLEM_CODES)[number], language: 'en' | 'ru') => {
  const { expected, found, mend } = wordsFor(code, {}, language);
  return `${expected} ${found} ${mend}`;
};
/** What may be Latin in Russian: keys and ids of the format in quotation marks or plain, names of files and formats. */
const FORMAT =
  /«[^»]*»|[\w./-]*\.(yaml|json)|\{[^}]*\}|\b(pack|id|ids|YAML|UTF-8|zip|true|when|next|any|needs|certain|checkpoint|ending|chamber|look|is|atLeast|atMost|max|min|beyond|en|ru|M01|M99|M|A2\.2|first-reading|delisting-bill|yaml|json|md|txt|png|webp|jpg|mp3|ogg|sources|questions|levels|walkthroughs|procedure|could|expected|to|due|hottext|text|and|number)\b/g;

describe('what is said of problems', () => {
  test.each(PROBLEM_CODES)('%s asks for the same values in both languages', (code) => {
    // `near` may be asked for beside words of its own in either language.
    expect([...new Set(asked(spoken(code, 'ru')))].sort()).toEqual([...new Set(asked(spoken(code, 'en')))].sort());
  });

  test.each(PROBLEM_CODES)('%s is Russian in Russian', (code) => {
    const latin = spoken(code, 'ru')
      .replace(FORMAT, '')
      .match(/[A-Za-z]{2,}/g);
    expect(latin ?? []).toEqual([]);
    expect(wordsFor(code, {}, 'ru').severity).toBe(wordsFor(code, {}, 'en').severity);
  });
});

test('a pack with every fault is told whole in Russian, with the words of the checker itself put into it', () => {
  for (const { file, from, to, place, told } of FAULTS) {
    const { problems } = openPack(zipped(planted(file, from, to, place, told).files));
    for (const { ru, code, values } of problems) {
      expect(ru).toMatchObject({ expected: wordsFor(code, values, 'ru').expected });
      expect(`${ru.expected} ${ru.found}`).not.toMatch(/\b(nothing|a list of|a map with|an empty)\b/);
    }
  }
});
