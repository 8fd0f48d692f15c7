/** Problems are told in two languages, with the same values. */
import { describe, expect, test } from 'vitest';
import { openPack } from '../../src/content/open-pack.ts';
import { TERMS as RU_TERMS } from '../../src/content/words/ru/terms.ts';
import type { TermName } from '../../src/content/words/term.ts';
import { TERMS } from '../../src/content/words/terms.ts';
import { PROBLEM_CODES, type ProblemValues, wordsFor } from '../../src/content/words.ts';
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
  /«[^»]*»|[\w./-]*\.(yaml|json)|\{[^}]*\}|\b(pack|id|ids|YAML|UTF-8|zip|true|when|next|any|needs|certain|checkpoint|ending|chamber|look|is|atLeast|atMost|max|min|beyond|en|ru|M01|M99|M|A2\.2|first-reading|delisting-bill|yaml|json|md|txt|png|webp|jpg|mp3|ogg|sources|questions|levels|walkthroughs|procedure|hottext|text|and|number)\b/g;

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

test.each(PROBLEM_CODES)('%s is English in English', (code) => {
  expect(spoken(code, 'en').match(/\p{Script=Cyrillic}+/gu) ?? []).toEqual([]);
});

describe('the checker’s own words inside a problem', () => {
  const names = Object.keys(TERMS) as readonly TermName[];
  const slots = (text: string) => [...text.matchAll(/\{[\d*]\}/g)].map(String).sort();

  test.each(names)('%s has the same places in both languages, and is Russian in Russian', (name) => {
    expect(slots(RU_TERMS[name])).toEqual(slots(TERMS[name]));
    expect(RU_TERMS[name].replace(/\{[\d*]\}|true|false|YAML/g, '')).not.toMatch(/[A-Za-z]/);
  });

  test('a file’s own word that is written like one of them stays as it is', () => {
    const { files } = planted('levels/hall.yaml', 'to: choosing', 'to: ¶nothing');
    const [problem] = openPack(zipped(files)).problems.filter((p) => p.code === 'reference/unknown');
    expect(problem?.ru).toMatchObject({ expected: 'id шага', found: '«nothing»' });
  });
});

test('of every planted fault, Russian quotes only what stands in the file', () => {
  for (const { file, from, to, place, told, code } of FAULTS) {
    const { files } = planted(file, from, to, place, told);
    const quoted = new Set([...files].flatMap(([name, text]) => [...words(name), ...words(text)]));
    for (const problem of openPack(zipped(files)).problems) {
      const { expected, found } = problem.ru;
      const own = words(`${spoken(problem.code, 'ru')} ${JSON.stringify(keysOf(problem.values))}`);
      const strange = words(`${expected} ${found.replace(/U\+[0-9A-F]+/, '')}`).filter((word) => !quoted.has(word) && !own.includes(word));
      expect(strange, `${code}: ${expected} · ${found}`).toEqual([]);
    }
  }
});

/** Latin words. */
const words = (text: string): readonly string[] => text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? [];
/** Names that the format itself knows: keys, kinds and the like. */
const keysOf = (values: ProblemValues) => [values.known, values.keys, values.key, values.layer, values.of, values.kind];
