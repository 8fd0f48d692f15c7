/** Whatever the file is, there is an answer, and no draft that our schema wouldn't take. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { describe, expect, test, vi } from 'vitest';
import { LIMITS } from '../../../src/content/limits.ts';
import { spanOf } from '../../../src/content/questions/build.ts';
import { completeQuestion } from '../../../src/content/questions/complete.ts';
import type { Imported } from '../../../src/content/questions/draft.ts';
import { NOTES } from '../../../src/content/questions/draft.ts';
import { importQuestions } from '../../../src/content/questions/import-questions.ts';
import { Names } from '../../../src/content/questions/names.ts';
import { questionTemplate } from '../../../src/content/questions/template.ts';
import { noteText } from '../../../src/content/questions/words.ts';
import { en } from '../../../src/content/questions/words-en.ts';
import { ru } from '../../../src/content/questions/words-ru.ts';
import { question as schema } from '../../../src/content/schema/question.ts';
import { type RawEnd, type RawEntry, rawZip } from '../../builders/raw-zip.ts';
import { zipped } from '../../builders/zip.ts';
import { fileBytes, importText } from './read-file.ts';

const NAMES = ['a.csv', 'a.gift', 'a.txt', 'a.xml', 'a.xlsx', 'a.zip', 'a.imscc', 'a'];
const FILES = [
  'moodle-teacher.gift',
  'exam.aiken.txt',
  'moodle-export.xml',
  'kahoot.csv',
  'wayground.csv',
  'canvas/assessment_qti.xml',
  'qti/choice.xml',
  'qti/match.xml',
];
const runs = (numRuns: number) => ({ numRuns: process.env.TEST_SIZE === 'full' ? numRuns * 20 : numRuns });

/** In the template’s last row. */
const LAST_CELL = /r="[A-Z]+8"(?![\s\S]*r="[A-Z]+8")/;

/** Each question has a verdict that fits it, and completes to one of ours. */
function isSound(imported: Imported): void {
  for (const { verdict, question, notes, line } of imported.questions) {
    expect(line).toBeGreaterThan(0);
    expect(question === null).toBe(verdict === 'refused');
    if (!question) {
      expect(notes.some(({ code }) => NOTES[code] === 'refuses')).toBe(true);
      continue;
    }
    const languages = ['en', 'ru'];
    const deciding = { en: 'So it is.', ru: 'Это так.' };
    const { question: whole } = completeQuestion(question, {
      claim: 'A1',
      deciding,
      tag: 'imported',
      ledger: 'sources',
      about: 'fact',
      languages,
    });
    expect(v.safeParse(schema, whole).issues).toBeUndefined();
  }
}

describe('any file', () => {
  test('arbitrary bytes under any name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...NAMES), fc.uint8Array({ maxLength: 400 }), async (name, bytes) => {
        isSound(await importQuestions({ name, bytes }, { language: 'en' }));
      }),
      runs(300),
    );
  });

  test('good files with a piece torn out, doubled or overwritten', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FILES),
        fc.nat(),
        fc.nat(200),
        fc.constantFrom('', '"', '<', '{', '}', '~', '\0', '\ud800', '\u202e', '&#0;', '<b', ']]>'),
        async (file, from, length, put) => {
          const text = new TextDecoder().decode(fileBytes(file));
          const at = from % text.length;
          isSound(await importText(file, text.slice(0, at) + put + text.slice(at + length)));
        },
      ),
      runs(300),
    );
  });

  test('soups of the marks that formats are made of', async () => {
    const marks = [
      '{',
      '}',
      '=',
      '~',
      '#',
      '->',
      ':',
      '%50%',
      '\n',
      '\n\n',
      '::',
      'T',
      '3',
      '..',
      '>',
      'x',
      'A. x\n',
      'ANSWER: A\n',
      '\\',
      '[html]',
      '<b>',
      '&lt;',
      '$CATEGORY: x\n',
      '// [tag:x]\n',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...marks), { maxLength: 60 }), async (soup) => {
        isSound(await importText('a.gift', soup.join('')));
        isSound(await importText('a.txt', soup.join('')));
      }),
      runs(300),
    );
  });
});

describe('large and deep', () => {
  test('a file over the limit isn’t read', async () => {
    expect(await importQuestions({ name: 'a.csv', bytes: new Uint8Array(LIMITS.zipBytes + 1) }, { language: 'en' })).toMatchObject({
      questions: [],
      notes: [{ code: 'file/too-large' }],
    });
  });

  test('a zip that would unpack to more than is allowed', async () => {
    const bomb = zipped(new Map([['a.xml', new Uint8Array(LIMITS.fileBytes + 1)]]));
    expect(await importQuestions({ name: 'a.imscc', bytes: bomb }, { language: 'en' })).toMatchObject({ notes: [{ code: 'file/zip' }] });
  });

  describe('a zip is read as its directory has it', () => {
    const item = (asks: string) => {
      const picks = '<response_label ident="a"><material><mattext>Yes</mattext></material></response_label>';
      const more = '<response_label ident="b"><material><mattext>No</mattext></material></response_label>';
      const right = '<respcondition><conditionvar><varequal respident="r">a</varequal></conditionvar><setvar>100</setvar></respcondition>';
      return `<questestinterop><item ident="i" title="${asks}"><presentation><material><mattext>${asks}</mattext></material><response_lid ident="r"><render_choice>${picks}${more}</render_choice></response_lid></presentation><resprocessing>${right}</resprocessing></item></questestinterop>`;
    };
    const imported = async (bytes: Uint8Array) => importQuestions({ name: 'a.zip', bytes }, { language: 'en' });
    const titles = ({ questions }: Imported) => questions.map(({ title }) => title);

    test('what was written over in it is gone', async () => {
      // As programs leave it that put a newer file behind an older one.
      const old = rawZip([{ name: 'a.xml', content: item('Older?') }]);
      const newer = rawZip([{ name: 'a.xml', content: item('Newer?') }]);
      const both = new Uint8Array([...old.subarray(0, old.length - 22 - 46 - 5), ...newer]);
      expect(titles(await imported(both))).toEqual(['Newer?']);
    });

    test.each<[string, RawEntry[], RawEnd]>([
      ['another name before the data', [{ name: 'a.xml', content: item('Who?'), local: { name: 'b.xml' } }], {}],
      ['a size that isn’t so', [{ name: 'a.xml', content: item('Who?'), says: { size: 7 } }], {}],
      ['bytes that aren’t those that were packed', [{ name: 'a.xml', content: item('Who?'), says: { crc: 7 } }], {}],
      ['a lock', [{ name: 'a.xml', content: item('Who?'), says: { flags: 1 } }], {}],
      ['a directory that isn’t there', [{ name: 'a.xml', content: item('Who?') }], { at: 9 }],
    ])('or not at all: %s', async (_, entries, end) => {
      expect(await imported(rawZip(entries, end))).toMatchObject({ questions: [], notes: [{ code: 'file/zip' }] });
    });

    test('what isn’t wanted of it may be packed as it likes', async () => {
      const film = { name: 'film.mp4', content: 'x', says: { method: 14 } };
      expect(titles(await imported(rawZip([film, { name: 'a.xml', content: item('Who?') }])))).toEqual(['Who?']);
    });
  });

  test.each([
    { where: 'XFD8', verdict: ['file/zip'] },
    { where: 'B1048576', verdict: ['file/zip'] },
    { where: 'KZ8', verdict: [] },
  ])('a sheet with a cell at $where', async ({ where, verdict }) => {
    const files = Object.entries(unzipSync(await questionTemplate('xlsx')));
    const moved = files.map(
      ([name, bytes]) => [name, /sheet1\.xml$/.test(name) ? strFromU8(bytes).replace(LAST_CELL, `r="${where}"`) : bytes] as const,
    );
    const imported = await importQuestions({ name: 'a.xlsx', bytes: zipped(new Map(moved)) }, { language: 'en' });
    expect(imported.notes.map(({ code }) => code)).toEqual(verdict);
  });

  test('a text turned round or with controls is cleaned, and that is told', async () => {
    const imported = await importText('a.gift', 'Who\u202e opens\u0007\ufffd? {=a ~b}');
    expect(imported.questions).toMatchObject([
      { verdict: 'mended', question: { asks: { en: 'Who opens?' } }, notes: [{ code: 'text/cleaned' }] },
    ]);
  });

  test.each([
    { csv: 'kind,asks,pick1,pick1_right,pick2,pick2_misreading\nchoice,Who?,a,x,b,X9', code: 'question/shape' },
    { csv: `kind,asks,pick1,pick1_right,pick2\nchoice,${'Who? '.repeat(500)},a,x,b`, code: 'question/long' },
    { csv: 'kind,asks,passage\nhottext,Which?,P1\nnumber,How many?,', code: 'right/none' },
  ])('what the schema wouldn’t take is refused: $code', async ({ csv, code }) => {
    const { questions } = await importText('a.csv', csv);
    expect(questions.at(-1)).toMatchObject({ verdict: 'refused', question: null, notes: [{ code }] });
  });

  test.each([
    { what: 'elements in one another', name: 'a.xml', text: `<quiz>${'<a>'.repeat(50_000)}` },
    {
      what: 'HTML elements in one another',
      name: 'a.xml',
      text: `<quiz><question type="essay"><questiontext format="html"><text>${'&lt;div&gt;'.repeat(4_000)}</text></questiontext></question></quiz>`,
    },
    {
      what: 'many right answers to one response',
      name: 'a.xml',
      text: `<questestinterop><item><presentation>${'<response_lid ident="r"/>'.repeat(2)}</presentation><resprocessing><respcondition><conditionvar>${Array.from({ length: 20_000 }, (_, n) => `<varequal respident="r">${n}</varequal>`).join('')}</conditionvar><setvar>1</setvar></respcondition></resprocessing></item></questestinterop>`,
    },
    { what: 'one endless GIFT question', name: 'a.gift', text: `Q {${'=a ~b '.repeat(200_000)}}` },
    { what: 'many open braces', name: 'a.gift', text: 'Q {\n\n'.repeat(50_000) },
    { what: 'a cell that never ends', name: 'a.csv', text: `asks,answer\n"${'x,'.repeat(500_000)}` },
    { what: 'many empty lines', name: 'a', text: `Who?${'\n'.repeat(1_000_000)}` },
    { what: 'many answers', name: 'a.txt', text: `Q\n${'A. x\n'.repeat(100_000)}ANSWER: A` },
    {
      what: 'many headings',
      name: 'a.csv',
      text: `asks,${Array.from({ length: 20_000 }, (_, n) => `pick${n}`).join(',')}\n${'a,b\n'.repeat(20)}`,
    },
  ])('$what', async ({ name, text }) => {
    const started = performance.now();
    const imported = await importText(name, text);
    // What is looked at afterwards isn't the reader's time.
    const took = performance.now() - started;
    isSound(imported);
    expect(took).toBeLessThan(5_000);
  });
});

test('more numbers than a call takes have a span', () => {
  expect(spanOf(undefined, [-7, ...Array.from({ length: 500_000 }, (_, n) => n)])).toEqual({ min: -1_000_000, max: 1_000_000 });
});

test('as many questions of one name as a file holds have ids of their own', () => {
  const names = new Names(['who-3']);
  const started = performance.now();
  const ids = Array.from({ length: 50_000 }, () => names.give('Who?'));
  expect(ids.slice(0, 3)).toEqual(['who', 'who-2', 'who-4']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('a reader that doesn’t load is told as that, and not as a fault of the file', async () => {
  vi.doMock('../../../src/content/questions/csv-read.ts', () => Promise.reject(new TypeError('Failed to fetch')));
  vi.resetModules();
  const { importQuestions: imports } = await import('../../../src/content/questions/import-questions.ts');
  const imported = await imports({ name: 'a.csv', bytes: fileBytes('kahoot.csv') }, { language: 'en' });
  expect(imported.notes).toEqual([{ code: 'file/not-loaded', values: {} }]);
  vi.doUnmock('../../../src/content/questions/csv-read.ts');
});

describe('words', () => {
  test('each note is said in English and Russian with the same values', () => {
    const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const code of Object.keys(NOTES)) {
      const [english, russian] = [
        Object.entries(en).find(([key]) => key === code)?.[1] ?? '',
        Object.entries(ru).find(([key]) => key === code)?.[1] ?? '',
      ];
      expect(english).not.toBe('');
      expect(values(russian), code).toEqual(values(english));
    }
  });

  test('values stand in their places', () => {
    expect(noteText({ code: 'parts/few', values: { least: 2, found: 1 } }, 'ru')).toBe('Ответов нужно не меньше 2, а здесь 1.');
  });
});
