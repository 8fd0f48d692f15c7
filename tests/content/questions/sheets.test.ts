/** Sheets: our template, Kahoot's and Wayground's columns, encodings, and texts that look like formulas. */
import { describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/universal';
import { importQuestions } from '../../../src/content/questions/import-questions.ts';
import { csvText } from '../../../src/content/questions/sheet-write.ts';
import { shortTemplate } from '../../../src/content/questions/short-template.ts';
import { questionTemplate } from '../../../src/content/questions/template.ts';
import { importFile, importText, questionOf, summary } from './read-file.ts';

const KINDS = ['choice', 'multiple', 'order', 'match', 'categorise', 'number', 'hottext'];

describe('our template', () => {
  test.each(['csv', 'xlsx'] as const)('as %s it has a good question of each kind', async (format) => {
    const imported = await importQuestions({ name: `template.${format}`, bytes: await questionTemplate(format) }, { language: 'en' });
    expect(imported.format).toBe(format);
    expect(summary(imported)).toEqual(KINDS.map((kind, n) => `good ${n + 2} ${kind}`));
  });

  test('in Russian its columns and words are Russian, and it reads the same', async () => {
    const [english, russian] = await Promise.all(
      ['en', 'ru'].map(async (language) =>
        importQuestions({ name: 't.xlsx', bytes: await questionTemplate('xlsx', language) }, { language: 'en' }),
      ),
    );
    expect(russian).toEqual(english);
    const text = new TextDecoder().decode(await questionTemplate('csv', 'ru'));
    const [head = '', first = ''] = text.split('\r\n');
    expect(head).toContain('код;вид;вопрос [en];вопрос [ru];');
    expect(head).toContain(';ответ1 [ru];ответ1_верно;');
    expect(first).toMatch(/quorum-vote;выбор;.*;да;.*;процедура;что было;/);
    expect(`${head}${first}`).not.toMatch(/kind|pick|choice|yes|ledger/);
  });

  test('CSV and XLSX give the same questions', async () => {
    const [csv, xlsx] = await Promise.all(
      (['csv', 'xlsx'] as const).map(async (format) =>
        importQuestions({ name: `t.${format}`, bytes: await questionTemplate(format) }, { language: 'en' }),
      ),
    );
    expect(xlsx?.questions).toEqual(csv?.questions);
  });

  test('a row typed by hand needs no ids, no codes of languages and no kind', async () => {
    const imported = await importText(
      'a.csv',
      'asks;pick1;pick1_right;pick2;pick3\nWho opens?;The chair;x;The clerk;\n;;;;\nWho?;Nobody;;;\n',
      'ru',
    );
    expect(summary(imported)).toEqual(['good 2 choice', 'refused 4 question/kind']);
    expect(questionOf(imported, 'Who opens?')).toMatchObject({
      asks: { ru: 'Who opens?' },
      picks: [{ id: 'a', right: true }, { id: 'b' }],
    });
  });

  test('an id that is written stays, whatever is given to parts without one', async () => {
    const imported = await importText('a.csv', 'asks;pick1;pick1_right;pick2;pick2_id\nWho?;We;x;You;a\n');
    expect(questionOf(imported, 'Who?')).toMatchObject({ picks: [{ id: 'a-2' }, { id: 'a' }] });
  });

  test('the line is that of the file, although cells have lines of their own', async () => {
    const imported = await importText('a.csv', 'kind,asks,answer\r\nnumber,"One\r\ntwo\r\nthree",3\r\nnumber,Four,vier\r\n');
    expect(summary(imported)).toEqual(['good 2 number', 'refused 5 number/whole']);
    expect(questionOf(imported, 'One two three')).toMatchObject({ answer: 3 });
  });
});

describe('columns as a teacher names them', () => {
  const picks = (imported: Awaited<ReturnType<typeof importText>>, start: string) => {
    const question = questionOf(imported, start);
    if (question.kind !== 'choice' && question.kind !== 'multiple') throw new Error(`It became ${question.kind}`);
    return question.picks.map(({ says, right, feedback }) =>
      [right ? '+' : '-', ...Object.values(says), ...Object.values(feedback ?? {})].join(' '),
    );
  };

  test('in Russian, as a Russian spreadsheet saves them', async () => {
    const text =
      'Вопрос;Правильный ответ;Неправильный ответ;Неправильный ответ;Пояснение\r\nКто открывает?;Ведущая;Секретарь;Никто;Так в правилах.\r\n';
    const codes = [...text].map((c) => (c === 'ё' ? 0xb8 : c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0)));
    const imported = await importQuestions({ name: 'мои.csv', bytes: new Uint8Array(codes) }, { language: 'ru' });
    expect(summary(imported)).toEqual(['good 2 choice']);
    expect(picks(imported, 'Кто открывает?')).toEqual(['+ Ведущая', '- Секретарь', '- Никто']);
    expect(questionOf(imported, 'Кто')).toMatchObject({ right: { ru: 'Так в правилах.' } });
  });

  test('in English, with the mistake behind each wrong answer', async () => {
    const imported = await importText(
      'a.csv',
      'Question,Correct answer,Wrong answer 1,Mistake 1,Wrong answer 2,Mistake 2\nWho opens?,The chair,The clerk,She counts.,Nobody,Read on.\n',
    );
    expect(picks(imported, 'Who opens?')).toEqual(['+ The chair', '- The clerk She counts.', '- Nobody Read on.']);
  });

  test.each([
    ['its words', 'Секретарь'],
    ['its number', '2'],
    ['its letter', 'Б'],
  ])('numbered answers, the right one told by %s', async (_, given) => {
    const head = 'Вопрос;Ответ 1;Ответ 2;Ответ 3;Правильный ответ';
    const imported = await importText('a.csv', `${head}\nКто считает?;Ведущая;Секретарь;Никто;${given}\n`, 'ru');
    expect(picks(imported, 'Кто')).toEqual(['- Ведущая', '+ Секретарь', '- Никто']);
  });

  test('a right answer that isn’t among them is refused by name; so is one in free words, and a kind that isn’t there', async () => {
    const imported = await importText(
      'a.csv',
      'Вопрос;Тип;Ответ 1;Ответ 2;Правильный ответ\nА?;;да;нет;может быть\nБ?;;;;потому что\nВ?;соответствие;а;б;1\n',
      'ru',
    );
    expect(summary(imported)).toEqual(['refused 2 right/unknown', 'refused 3 question/short-answer', 'refused 4 question/kind']);
  });

  test('types: several, a number, an order, true or false', async () => {
    const imported = await importText(
      'a.csv',
      'Question,Type,Answer 1,Answer 2,Answer 3,Answer\nWho?,several,A,B,C,"1, 3"\nHow many?,number,,,,5\nIn which order?,order,Read,Talk,Vote,\nIs it so?,true/false,,,,true\n',
    );
    expect(summary(imported)).toEqual(['good 2 multiple', 'good 3 number', 'good 4 order', 'good 5 choice']);
    expect(picks(imported, 'Is it so?')).toEqual(['+ True', '- False']);
  });

  test('“Вопрос, Ответ” with a number asks for the number', async () => {
    const imported = await importText('a.csv', 'Вопрос;Ответ\nСколько?;5\n', 'ru');
    expect(questionOf(imported, 'Сколько?')).toMatchObject({ kind: 'number', answer: 5 });
  });

  test('in two languages side by side', async () => {
    const imported = await importText(
      'a.csv',
      'Question [en],Question [ru],Correct answer [en],Correct answer [ru],Wrong answer [en],Wrong answer [ru]\nWho?,Кто?,We,Мы,You,Вы\n',
    );
    expect(questionOf(imported, 'Who?')).toMatchObject({ asks: { en: 'Who?', ru: 'Кто?' }, picks: [{ says: { en: 'We', ru: 'Мы' } }, {}] });
  });

  test('columns that nobody knows are told, and cost nothing', async () => {
    const imported = await importText('a.csv', 'Класс,Question,Correct answer,Wrong answer,Points\n5а,Who?,We,You,3\n');
    expect(imported.notes).toEqual([{ code: 'file/columns', values: { found: 'Класс, Points' } }]);
    expect(summary(imported)).toEqual(['good 2 choice']);
  });

  test('a sheet without them is refused with what stands there', async () => {
    const imported = await importText('a.csv', 'Frage;Antwort\nWer?;Wir\n');
    expect(imported).toMatchObject({ format: 'csv', questions: [], notes: [{ code: 'file/header', values: { found: 'Frage, Antwort' } }] });
  });

  test.each([
    ['csv', 'en'],
    ['csv', 'ru'],
    ['xlsx', 'en'],
    ['xlsx', 'ru'],
  ] as const)('the short template as %s in %s comes in as it is, legend and all', async (format, language) => {
    const imported = await importQuestions({ name: `t.${format}`, bytes: await shortTemplate(format, language) }, { language });
    expect(imported).toMatchObject({ format, notes: [] });
    expect(imported.questions.map(({ verdict, question }) => `${verdict} ${question?.kind}`)).toEqual(['good choice', 'good number']);
  });
});

describe('columns of others', () => {
  test('Kahoot’s, below its opening lines; an empty numbered row is no question', async () => {
    const imported = await importFile('kahoot.csv');
    expect(imported.format).toBe('kahoot');
    expect(summary(imported)).toEqual(['good 4 choice', 'good 5 multiple', 'refused 6 right/unknown']);
    expect(questionOf(imported, 'Who votes?')).toMatchObject({ picks: [{ right: true }, {}, { right: true }, {}] });
  });

  test('Wayground’s, between semicolons', async () => {
    const imported = await importFile('wayground.csv');
    expect(imported.format).toBe('wayground');
    expect(summary(imported)).toEqual([
      'good 2 choice',
      'mended 3 multiple media/left',
      'refused 4 question/essay',
      'refused 5 question/short-answer',
    ]);
    expect(questionOf(imported, 'Who opens?')).toMatchObject({ right: { en: 'Article 3 says so.' } });
  });

  test('a spreadsheet that took “1,3” for a number', async () => {
    const head = ['Question - max 120 characters', 'Answer 1', 'Answer 2', 'Answer 3', 'Time limit (sec)', 'Correct answer(s)'];
    const blob = await writeXlsx([head, ['Who votes?', 'Members', 'Guests', 'Chair', 20, 1.3]]).toBlob();
    const imported = await importQuestions({ name: 'k.xlsx', bytes: new Uint8Array(await blob.arrayBuffer()) }, { language: 'en' });
    expect(imported.format).toBe('kahoot');
    expect(questionOf(imported, 'Who votes?')).toMatchObject({ kind: 'multiple', picks: [{ right: true }, {}, { right: true }] });
  });
});

describe('safety of cells', () => {
  test('a text that a spreadsheet would take for a formula is written behind a mark', () => {
    const lines = csvText([['=1+1', '+7', '-5', '@x', '\tx', "'=x", "it's", -5]]).split(',');
    expect(lines).toEqual(["\ufeff'=1+1", "'+7", "'-5", "'@x", '"\'\tx"', "''=x", "it's", '-5\r\n']);
  });
});

test.each([
  {
    name: 'utf-16',
    bytes: new Uint8Array([0xff, 0xfe, ...[...'asks\tanswer\nСколько?\t9'].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]),
    notes: [],
  },
  {
    name: 'windows-1251',
    bytes: new Uint8Array(
      [...'asks;answer\nСколько?;9'].map((c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0))),
    ),
    notes: ['file/encoding'],
  },
])('Cyrillic in $name', async ({ bytes, notes }) => {
  const imported = await importQuestions({ name: 'a.csv', bytes }, { language: 'ru' });
  expect(imported.notes.map(({ code }) => code)).toEqual(notes);
  expect(questionOf(imported, 'Сколько?')).toMatchObject({ answer: 9 });
});
