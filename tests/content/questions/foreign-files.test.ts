/** Files as other programs write them: each question gets its verdict and its line, and one bad one costs no other. */
import { describe, expect, test } from 'vitest';
import { importFile, importText, importZip, questionOf, summary } from './read-file.ts';

describe('GIFT', () => {
  test('reads what Moodle writes and what teachers type, and tells of each question what was done', async () => {
    const imported = await importFile('moodle-teacher.gift');
    expect(imported.format).toBe('gift');
    expect(summary(imported)).toEqual([
      'mended 5 choice credit/partial',
      'mended 12 number number/span',
      'good 15 number',
      'refused 21 question/short-answer',
      'good 23 choice',
      'refused 25 question/essay',
      'good 27 multiple',
      'mended 33 categorise match/bins',
      'refused 40 question/short-answer',
      'refused 42 question/brace',
      'mended 44 choice text/joined',
      'good 48 order',
      'refused 56 question/kind',
      'mended 58 choice media/left',
      'mended 60 number number/span',
    ]);
    expect(questionOf(imported, 'Who opens')).toMatchObject({
      tags: ['council-rules'],
      asks: { en: 'Who opens the sitting?' },
      right: { en: 'Yes: article 3.' },
      picks: [{ says: { en: 'The chair' }, right: true }, { feedback: { en: 'The clerk writes.' } }, { says: { en: 'The deputy chair' } }],
    });
    expect(questionOf(imported, 'Read this: http://example.org/rules?page=2')).toMatchObject({ answer: 9 });
    expect(questionOf(imported, 'How many seats')).toMatchObject({
      answer: 9,
      near: [{ is: 8, feedback: { en: 'Count the gallery too.' } }],
      wrong: { en: 'Look at the plan.' },
    });
    expect(questionOf(imported, 'The vote is secret.')).toMatchObject({
      right: { en: 'Right, hands are raised.' },
      picks: [
        { says: { en: 'True' }, feedback: { en: 'It says so nowhere.' } },
        { says: { en: 'False' }, right: true },
      ],
    });
  });

  test('a number with an “anything else” behind it, as Moodle’s own files have it', async () => {
    const imported = await importText('a.gift', 'How many?{#3:0~#Count again.}');
    expect(questionOf(imported, 'How many?')).toMatchObject({ answer: 3, wrong: { en: 'Count again.' } });
  });

  test('escapes stand for themselves and true and false answer in the import’s language', async () => {
    const imported = await importText('a.gift', 'Is 2 \\= 2 \\{so\\}?{T}', 'ru');
    expect(questionOf(imported, 'Is 2 = 2 {so}?')).toMatchObject({
      picks: [{ says: { ru: 'Верно' }, right: true }, { says: { ru: 'Неверно' } }],
    });
  });

  test('a decimal is refused, because answers here are whole', async () => {
    expect(summary(await importText('a.gift', 'Pi?{#3.14}'))).toEqual(['refused 1 number/whole']);
  });
});

test('Aiken: several right letters, small letters, windows line ends, and what is missing', async () => {
  const imported = await importFile('exam.aiken.txt');
  expect(imported.format).toBe('aiken');
  expect(summary(imported)).toEqual([
    'good 1 choice',
    'good 7 multiple',
    'mended 14 choice text/mended',
    'refused 19 right/none',
    'refused 23 right/unknown',
  ]);
  expect(questionOf(imported, 'Which two are elected? Say both.')).toMatchObject({ picks: [{ right: true }, { right: true }, {}] });
});

describe('Moodle XML', () => {
  test('HTML becomes plain text, categories and tags become tags, pictures are told of', async () => {
    const imported = await importFile('moodle-export.xml');
    expect(summary(imported)).toEqual([
      'good 12 choice',
      'good 27 choice',
      'mended 34 number media/left number/span',
      'mended 42 categorise match/bins',
      'refused 50 question/kind',
      'refused 51 question/short-answer',
      'good 52 multiple',
    ]);
    expect(questionOf(imported, 'Who opens\u00a0the sitting? Think of article\u00a03.')).toMatchObject({
      tags: ['council-rules', 'opening-hours', 'duma'],
    });
    expect(questionOf(imported, 'The vote is secret if a < b.').kind).toBe('choice');
    expect(questionOf(imported, 'Who votes?')).toMatchObject({
      asks: { en: 'Who votes?', ru: 'Кто голосует?' },
      picks: [{ says: { en: 'Members', ru: 'Члены' }, right: true }, { right: true }, { says: { en: 'Guests', ru: 'Гости' } }],
    });
  });

  test('a damaged question is refused with its line, and the others are read', async () => {
    const one = (text: string) =>
      `<question type="truefalse">\n<name><text>${text}</text></name><questiontext><text>${text}</text></questiontext>\n<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>\n`;
    const imported = await importText(
      'a.xml',
      `<quiz>\n${one('First')}${one('<b>Second')}${one('Third')}<question type="truefalse"><name>`,
    );
    expect(imported.notes.map(({ code }) => code)).toEqual(['file/xml']);
    expect(summary(imported)).toEqual(['good 2 choice', 'refused 5 question/syntax', 'good 8 choice', 'refused 11 question/syntax']);
  });

  test('a document type of its own is refused before it can grow', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><quiz><question type="essay"/></quiz>`;
    expect(await importText('a.xml', bomb)).toMatchObject({ questions: [], notes: [{ code: 'file/doctype' }] });
  });
});

describe('QTI', () => {
  const items = ['choice', 'order', 'match', 'entry', 'hottext', 'drawing'];
  const all = Object.fromEntries(items.map((name) => [`items/${name}.xml`, `qti/${name}.xml`]));

  test('a package of QTI 2 and 3 items', async () => {
    const imported = await importZip('q.zip', all);
    expect(imported.format).toBe('qti-2');
    expect(imported.questions.map(({ file, verdict, question }) => [file, verdict, question?.kind])).toEqual([
      ['items/choice.xml', 'mended', 'choice'],
      ['items/drawing.xml', 'refused', undefined],
      ['items/entry.xml', 'good', 'number'],
      ['items/hottext.xml', 'mended', 'choice'],
      ['items/match.xml', 'good', 'categorise'],
      ['items/order.xml', 'good', 'order'],
    ]);
    expect(questionOf(imported, 'In which order?')).toMatchObject({ items: [{ says: { en: 'Read' } }, { says: { en: 'Vote' } }] });
    expect(questionOf(imported, 'The hall has _____ seats.')).toMatchObject({ answer: 9 });
    expect(questionOf(imported, 'Before or after')).toMatchObject({
      bins: [{ says: { en: 'Before' } }, { says: { en: 'After' } }],
      items: [{ says: { en: 'Reading' } }, { says: { en: 'Speaking' } }, { says: { en: 'Tally' } }],
    });
  });

  test('an item by itself', async () => {
    expect(summary(await importFile('qti/order.xml'))).toEqual(['good 2 order']);
  });

  test('a Common Cartridge as Canvas writes it, each question once though it stands in two files', async () => {
    const imported = await importZip('course.imscc', {
      'imsmanifest.xml': 'canvas/imsmanifest.xml',
      'g2/assessment_qti.xml': 'canvas/assessment_qti.xml',
      'non_cc_assessments/g2.xml.qti': 'canvas/assessment_qti.xml',
    });
    expect(imported.format).toBe('cartridge');
    expect(summary(imported)).toEqual([
      'mended 5 choice text/markup',
      'good 28 multiple',
      'good 42 match',
      'mended 60 number number/span',
      'refused 68 question/essay',
    ]);
    expect(questionOf(imported, 'Who opens')).toMatchObject({
      right: { en: 'Article 3.' },
      picks: [
        { says: { en: 'The chair' }, right: true },
        { says: { en: 'The clerk < b>' }, feedback: { en: 'The clerk writes.' } },
      ],
    });
    expect(questionOf(imported, 'Who does what?')).toMatchObject({
      pairs: [
        { left: { en: 'Chair' }, right: { en: 'opens' } },
        { left: { en: 'Clerk' }, right: { en: 'writes' } },
      ],
    });
  });
});

test('XML that calls itself UTF-16 and isn’t, as some programs write it', async () => {
  const answer = (text: string, share: number) => `<answer fraction="${share}"><text>${text}</text></answer>`;
  const question = `<question type="multichoice"><questiontext><text>Кто?</text></questiontext>${answer('Все', 100)}${answer('Никто', 0)}</question>`;
  const imported = await importText('a.xml', `<?xml version="1.0" encoding="utf-16"?>\n<quiz>${question}</quiz>`, 'ru');
  expect(imported.questions).toMatchObject([{ verdict: 'good', question: { asks: { ru: 'Кто?' } } }]);
});
