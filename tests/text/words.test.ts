/** The program's words: the same keys in both languages, nothing left untranslated, house punctuation. */
import { describe, expect, test } from 'vitest';
import { counted } from '../../src/text/plural.ts';
import { aidsWords } from '../../src/text/words/aids.ts';
import { captions } from '../../src/text/words/captions.ts';
import { classApartWords } from '../../src/text/words/class-apart.ts';
import { classConsoleWords } from '../../src/text/words/class-console.ts';
import { paceDictionary } from '../../src/text/words/class-pace.ts';
import { pupilWords } from '../../src/text/words/class-pupil.ts';
import { reportWords } from '../../src/text/words/class-report.ts';
import { resultsWords } from '../../src/text/words/class-results.ts';
import { sharedWords } from '../../src/text/words/class-shared.ts';
import { classWallWords } from '../../src/text/words/class-wall.ts';
import { deskFieldWords } from '../../src/text/words/desk-fields.ts';
import { deskMapWords } from '../../src/text/words/desk-map.ts';
import { deskSentenceWords } from '../../src/text/words/desk-sentences.ts';
import { deskShellWords } from '../../src/text/words/desk-shell.ts';
import { deskWizardWords } from '../../src/text/words/desk-wizard.ts';
import { endWords } from '../../src/text/words/end.ts';
import { hereWords } from '../../src/text/words/here.ts';
import { lookBackWords } from '../../src/text/words/look-back.ts';
import { momentWords } from '../../src/text/words/moments.ts';
import { paperWords } from '../../src/text/words/paper.ts';
import { playWords } from '../../src/text/words/play.ts';
import { reviewWords } from '../../src/text/words/review.ts';
import { sheetWords } from '../../src/text/words/sheets.ts';
import { LANGUAGES, shellWords } from '../../src/text/words.ts';

/** Every text of a dictionary with its path; functions are called with a few numbers. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const call = value as (...given: readonly unknown[]) => unknown;
    const majority = { needed: 226, members: 450 };
    for (const given of [
      [3, 'days', majority],
      ['x', 3, 5],
      [3, 5, majority],
      [3, majority],
      ['x', 'y'],
    ]) {
      try {
        const said = call(...given);
        if (typeof said === 'string') return [[path, said]];
      } catch {
        // Another shape of arguments fits.
      }
    }
    return [];
  }
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, v]) => texts(v, path ? `${path}.${key}` : key));
  return [];
}

/** Letters of signs, and what is put together of nothing but what it is given. */
const SAME: ReadonlySet<string> = new Set(['letters', 'hands.field']);

const dictionaries = {
  classApart: (l: string) => classApartWords(l),
  classConsole: (l: string) => classConsoleWords(l),
  classShared: (l: string) => sharedWords(l),
  classWall: (l: string) => classWallWords(l),
  shell: (l: string) => shellWords(l),
  sheets: (l: string) => sheetWords[l as 'en' | 'ru'],
  play: (l: string) => playWords[l as 'en' | 'ru'],
  captions: (l: string) => captions[l as 'en' | 'ru'],
  end: (l: string) => endWords[l as 'en' | 'ru'],
  review: (l: string) => reviewWords[l as 'en' | 'ru'],
  lookBack: (l: string) => lookBackWords[l as 'en' | 'ru'],
  aids: (l: string) => aidsWords[l as 'en' | 'ru'],
  here: (l: string) => hereWords[l as 'en' | 'ru'],
  paper: (l: string) => paperWords(l),
  // Its options and hints are words in Russian only; desk-fields.test.ts looks at them.
  deskFields: (l: string) => ({ ...deskFieldWords(l), picks: {}, hints: {} }),
  deskMap: (l: string) => deskMapWords(l),
  deskSentences: (l: string) => deskSentenceWords(l),
  deskShell: (l: string) => deskShellWords(l),
  // A sentence of a pack with its passage: no word of that is the desk's.
  deskWizard: (l: string) => ({ ...deskWizardWords(l), sentence: null }),
  report: (l: string) => reportWords(l),
  results: (l: string) => resultsWords(l),
  pace: (l: string) => paceDictionary[l as 'en' | 'ru'],
  classPupil: (l: string) => pupilWords(l),
  moments: (l: string) => momentWords[l as 'en' | 'ru'],
};

describe.each(Object.entries(dictionaries))('%s', (_name, words) => {
  const en = texts(words('en'));
  const ru = texts(words('ru'));

  test('has the same keys in both languages', () => {
    expect(ru.map(([key]) => key)).toEqual(en.map(([key]) => key));
  });

  test('English has no Cyrillic, and no straight quotes', () => {
    expect(en.filter(([key, text]) => /[а-яё]|["']/i.test(text) && !key.endsWith('otherLanguage'))).toEqual([]);
  });

  test('Russian has no straight or English quotes, spaces its dashes, and leaves nothing untranslated', () => {
    expect(ru.filter(([, text]) => /["'“”]|\S—|—\S/.test(text))).toEqual([]);
    const english = new Map(en);
    expect(ru.filter(([key, text]) => !SAME.has(key) && /[a-z]{3}/i.test(text) && english.get(key) === text)).toEqual([]);
  });

  test('dashes are dashes, ranges have theirs, and there is no space too many', () => {
    expect([...en, ...ru].filter(([, text]) => /--|\s-\s|\d-\d|\.\.\.|^\s|\s$| {2}|\n/.test(text))).toEqual([]);
  });

  test('quotation marks come in pairs, of the language’s own kind', () => {
    const odd = (text: string, open: string, close: string) => text.split(open).length !== text.split(close).length;
    expect(en.filter(([key, text]) => (odd(text, '“', '”') || /[«»„]/.test(text)) && !key.endsWith('otherLanguage'))).toEqual([]);
    expect(ru.filter(([, text]) => odd(text, '«', '»') || odd(text, '„', '“'))).toEqual([]);
  });

  test('says nothing empty', () => {
    expect([...en, ...ru].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

/** What teachers read and didn't understand, or took for a translation. */
const OUT =
  /(?<!\p{L})(?:граф[аеуы]|графах|отклик\p{L}*|свершилось|состояни[йея]|решает дело|решающее предложение)(?!\p{L})|^пока нет\.$/iu;

test('in Russian no word comes back that teachers didn’t understand', () => {
  const said = Object.entries(dictionaries).flatMap(([name, words]) => texts(words('ru'), name));
  expect(said.filter(([, text]) => OUT.test(text))).toEqual([]);
});

test('an unknown language gets English', () => {
  expect(shellWords('de-AT')).toBe(shellWords('en'));
  expect(shellWords('ru-RU')).toBe(shellWords('ru'));
  expect(LANGUAGES.map((l) => l.code)).toEqual(['en', 'ru']);
});

test('what is lettered on paper has the letters of the screen, in any language', () => {
  for (const language of ['en', 'ru']) expect(paperWords(language).letters.startsWith('ABCDEFGH')).toBe(true);
});

test('a roll-call sheet counts the seats of any chamber in good Russian', () => {
  const needed = (needed: number, of: number) => paperWords('ru').neededOf(needed, of).replace('\u00a0', ' ');
  expect([needed(226, 450), needed(11, 21)]).toEqual(['Нужно: 226 из всех 450 мест', 'Нужно: 11 из всех 21 места']);
});

test('numbers take the form their language gives them', () => {
  const days = (n: number) => counted('ru', n, { one: 'день', few: 'дня', many: 'дней' }).replace('\u00a0', ' ');
  expect([0, 1, 2, 5, 11, 21, 22, 112].map(days)).toEqual([
    '0 дней',
    '1 день',
    '2 дня',
    '5 дней',
    '11 дней',
    '21 день',
    '22 дня',
    '112 дней',
  ]);
});
