/** Sheets as spreadsheets and teachers leave them: no key is guessed at, no row lost, and cells are read as they are shown. */
import { describe, expect, test } from 'vitest';
import { importQuestions } from '../../../src/content/questions/import-questions.ts';
import { aWorkbook, cell, number, row } from './a-workbook.ts';
import { importText, keyed } from './read-file.ts';

const csv = async (text: string, language = 'en') => keyed(await importText('a.csv', text, language));
const bytes = async (of: Uint8Array | readonly number[], language = 'ru') =>
  importQuestions({ name: 'a.csv', bytes: Uint8Array.from(of) }, { language });

describe('which answer is right', () => {
  test.each([
    ['T', '+True -False'],
    ['1', '+True -False'],
    ['ИСТИНА', '+True -False'],
    ['FALSE', '-True +False'],
    ['ложь', '-True +False'],
  ])('true or false, said as “%s”', async (said, expected) => {
    expect(await csv(`Question,Type,Answer\nSo?,true/false,${said}\n`)).toEqual([`good 2 «So?» ${expected}`]);
  });

  test.each([
    ['multiple-choice', 'choice'],
    ['Multiple_Choice', 'choice'],
    ['MC', 'choice'],
    ['multi-select', 'multiple'],
    ['TF', 'choice'],
  ])('a type may be called “%s”', async (type, kind) => {
    const imported = await importText('a.csv', `Question,Type,Answer 1,Answer 2,Key\nSo?,${type},True,False,2\n`);
    expect([keyed(imported), imported.questions[0]?.question?.kind]).toEqual([['good 2 «So?» -True +False'], kind]);
  });

  test('what is neither true nor false is refused', async () => {
    expect(await csv('Question,Type,Answer\nSo?,true/false,maybe\nSo?,true/false,\n')).toEqual([
      'refused 2 «So?» right/unknown',
      'refused 3 «So?» right/none',
    ]);
  });

  test('“3” among answers that are numbers: by the other rows, or not at all', async () => {
    const head = 'Question,Answer 1,Answer 2,Answer 3,Correct answer\n';
    expect(await csv(`${head}How many?,5,3,7,3\n`)).toEqual(['refused 2 «How many?» right/ambiguous']);
    expect(await csv(`${head}How many?,5,3,7,3\nWho?,We,You,They,2\n`)).toEqual([
      'good 2 «How many?» -5 -3 +7',
      'good 3 «Who?» -We +You -They',
    ]);
    expect(await csv(`${head}How many?,5,3,7,3\nWho?,We,You,They,You\n`)).toEqual([
      'good 2 «How many?» -5 +3 -7',
      'good 3 «Who?» -We +You -They',
    ]);
    expect(await csv(`${head}How many?,1,2,3,3\n`)).toEqual(['good 2 «How many?» -1 -2 +3']);
  });

  test('“В” is the second of A, B, C and the third of А, Б, В: by the other rows, or not at all', async () => {
    const head = 'Вопрос;Ответ 1;Ответ 2;Ответ 3;Правильный ответ\n';
    expect(await csv(`${head}Кто?;я;ты;он;В\n`, 'ru')).toEqual(['refused 2 «Кто?» right/ambiguous']);
    expect(await csv(`${head}Кто?;я;ты;он;В\nЧто?;а1;б1;в1;Б\n`, 'ru')).toEqual(['good 2 «Кто?» -я -ты +он', 'good 3 «Что?» -а1 +б1 -в1']);
    expect(await csv(`${head}Кто?;я;ты;он;В\nЧто?;а1;б1;в1;С\n`, 'ru')).toEqual(['good 2 «Кто?» -я +ты -он', 'good 3 «Что?» -а1 -б1 +в1']);
  });

  test('answers may have letters of their own, and then those count', async () => {
    const who = ['Who?', 'We', 'You', 'They'].join();
    expect(await csv(`Question,Option A,Option B,Option C,Correct Option\n${who},B\n`)).toEqual(['good 2 «Who?» -We +You -They']);
    expect(await csv(`Question,A,B,C,Answer\n${who},c\n`)).toEqual(['good 2 «Who?» -We -You +They']);
    expect(await csv('Вопрос;А;Б;В;Верный вариант\nКто?;я;ты;он;В\n', 'ru')).toEqual(['good 2 «Кто?» -я -ты +он']);
    expect(await csv('Вопрос;Вариант А;Вариант В;Вариант С;Ключ\nКто?;я;ты;он;В\n', 'ru')).toEqual(['good 2 «Кто?» -я +ты -он']);
  });

  test('why an answer is wrong, however the column is called; alone it is said of the question', async () => {
    const rows = 'Who?,We,You,Not you.,They,Not they.';
    for (const [one, two] of [
      ['Why 1', 'Why 2'],
      ['Feedback 1', 'Feedback 2'],
      ['Почему 1', 'Почему 2'],
    ])
      expect(await csv(`Question,Correct answer,Wrong answer 1,${one},Wrong answer 2,${two}\n${rows}\n`)).toEqual([
        'good 2 «Who?» +We -You#Not you. -They#Not they.',
      ]);
    // A mistake is never said after the right answer.
    const mistake = await importText('a.csv', 'Question,Option A,Option B,Mistake 1,Mistake 2,Key\nWho?,We,You,No.,Not you.,A\n');
    expect([keyed(mistake), mistake.questions[0]?.question?.right]).toEqual([['good 2 «Who?» +We -You#Not you.'], undefined]);
    const imported = await importText('a.csv', 'Question,Option A,Feedback A,Option B,Feedback B,Key\nWho?,We,Yes: we.,You,Not you.,A\n');
    expect(keyed(imported)).toEqual(['good 2 «Who?» +We -You#Not you.']);
    expect(imported.questions[0]?.question).toMatchObject({ right: { en: 'Yes: we.' } });
    const alone = await importText('a.csv', 'Question,Answer 1,Answer 2,Key,Feedback\nWho?,We,You,1,See article 3.\n');
    expect([keyed(alone), alone.questions[0]?.question]).toMatchObject([['good 2 «Who?» +We -You'], { right: { en: 'See article 3.' } }]);
  });

  test('with a nought among the keys nobody knows how answers are counted, unless their columns say so', async () => {
    const rows = 'Who?,We,You,They,0\nWhen?,Now,Soon,Never,2\n';
    expect(await csv(`Question,Answer 1,Answer 2,Answer 3,Correct\n${rows}`)).toEqual([
      'refused 2 «Who?» right/unknown',
      'refused 3 «When?» right/ambiguous',
    ]);
    expect(await csv(`Question,Answer 0,Answer 1,Answer 2,Correct\n${rows}`)).toEqual([
      'good 2 «Who?» +We -You -They',
      'good 3 «When?» -Now -Soon +Never',
    ]);
  });

  test('1 and 0 are yes and no where those are the answers, and some row tells', async () => {
    const rows = (yes: string, no: string, ...keys: string[]) =>
      csv(`Question,Answer 1,Answer 2,Key\n${keys.map((key) => `So?,${yes},${no},${key}`).join('\n')}\n`);
    expect(await rows('True', 'False', '1', '0')).toEqual([
      'mended 2 «So?» +True -False text/mended',
      'mended 3 «So?» -True +False text/mended',
    ]);
    expect(await rows('Нет', 'Да', '1', '0')).toEqual(['mended 2 «So?» -Нет +Да text/mended', 'mended 3 «So?» +Нет -Да text/mended']);
    expect(await rows('False', 'True', '1', '2')).toEqual(['good 2 «So?» +False -True', 'good 3 «So?» -False +True']);
    expect(await rows('False', 'True', '1')).toEqual(['refused 2 «So?» right/ambiguous']);
  });

  test('a letter of the other alphabet names no answer that only looks like it', async () => {
    const russian = (...keys: string[]) =>
      csv(`Вопрос;Вариант А;Вариант Б;Вариант В;Вариант Г;Ключ\n${keys.map((key) => `Кто?;я;ты;он;мы;${key}`).join('\n')}\n`, 'ru');
    expect(await russian('B')).toEqual(['refused 2 «Кто?» right/ambiguous']);
    expect(await russian('B', 'D')).toEqual(['good 2 «Кто?» -я +ты -он -мы', 'good 3 «Кто?» -я -ты -он +мы']);
    expect(await russian('В')).toEqual(['good 2 «Кто?» -я -ты +он -мы']);
    // Where nothing is Russian nobody means В.
    expect(await csv('Question,Answer 1,Answer 2,Answer 3,Key\nWho?,we,you,they,B\n')).toEqual(['good 2 «Who?» -we +you -they']);
  });

  test('a number that stands nowhere among answers that are numbers names none of them', async () => {
    expect(await csv('Question,Answer 1,Answer 2,Answer 3,Answer 4,Correct\nHow many?,12,24,36,48,34\nWho?,a,b,c,d,34\n')).toEqual([
      'refused 2 «How many?» right/unknown',
      'good 3 «Who?» -a -b +c +d',
    ]);
  });

  test('an order is that of its key, and without one that of the sheet', async () => {
    const order = (key: string) => csv(`Question,Type,Answer 1,Answer 2,Answer 3,Correct answer\nHow?,order,Vote,Read,Sign,${key}\n`);
    for (const key of ['"2,1,3"', '213', 'B > A > C', 'Read; Vote; Sign', '2-1-3'])
      expect(await order(key)).toEqual(['good 2 «How?» Read > Vote > Sign']);
    expect(await order('')).toEqual(['good 2 «How?» Vote > Read > Sign']);
    for (const key of ['"2,1"', 'as above']) expect(await order(key)).toEqual(['refused 2 «How?» right/unknown']);
  });

  test('several, by their words', async () => {
    expect(await csv('Question,Option 1,Option 2,Option 3,Correct answers\nWho?,We,You,They,We; They\n')).toEqual([
      'good 2 «Who?» +We -You +They',
    ]);
  });

  test('in our own sheet a mark that says neither yes nor no is refused', async () => {
    expect(await csv('asks,pick1,pick1_right,pick2,pick2_right\nWho?,We,верно,You,нет\nWho?,We,perhaps,You,x\nWho?,We,x,We,\n')).toEqual([
      'good 2 «Who?» +We -You',
      'refused 3 «Who?» right/unknown',
      'refused 4 «Who?» right/both',
    ]);
  });

  test('half a pair, or one thing in two places, is refused and not left out', async () => {
    expect(
      await csv('kind,asks,pair1_left,pair1_right,pair2_left,pair2_right,pair3_left\nmatch,Who?,a,x,b,y,c\nmatch,Who?,a,x,a,y,\n'),
    ).toEqual(['refused 2 «Who?» parts/empty', 'refused 3 «Who?» parts/same']);
    expect(await csv('kind,asks,item1,item2,item3\norder,How?,Read,Vote,Read\n')).toEqual(['refused 2 «How?» parts/same']);
  });

  test('a thousand isn’t one', async () => {
    expect(await csv('Question;Answer\nHow many?;1,000\nHow many?;1 000\nHow many?;1,0\n')).toEqual([
      'good 2 «How many?» 1000',
      'good 3 «How many?» 1000',
      'good 4 «How many?» 1',
    ]);
    expect(await csv('Вопрос;Ответ\nСколько?;1,000\nСколько?;1.000\n', 'ru')).toEqual([
      'refused 2 «Сколько?» number/whole',
      'refused 3 «Сколько?» number/whole',
    ]);
  });
});

describe('CSV', () => {
  const WHO = 'Вопрос;Правильный ответ;Неправильный ответ\r\nКто открывает заседание?;Мы;Вы\r\n';
  const good = ['good 2 «Кто открывает заседание?» +Мы -Вы'];

  test('what stands between the columns’ names stands between the cells, however many commas a question has', async () => {
    expect(await csv(WHO.replace('Кто', 'Кто, где, когда, как, зачем'), 'ru')).toEqual([
      'good 2 «Кто, где, когда, как, зачем открывает заседание?» +Мы -Вы',
    ]);
    expect(await csv(`sep=;\r\n${WHO}`, 'ru')).toEqual(['good 3 «Кто открывает заседание?» +Мы -Вы']);
  });

  test('one letter that was cut in half spoils no other', async () => {
    const of = [...new TextEncoder().encode(WHO), 0xd0, 10];
    const imported = await bytes(of);
    expect([keyed(imported)[0], imported.notes]).toEqual([good[0], []]);
  });

  test('a quotation mark that closes nothing costs its line at most', async () => {
    const rows = ['Question,Correct answer,Wrong answer', '"Hall" is what?,a,b', 'Two?,c,d', '"Three?,e,f', '"Four, or ""more""?",g,h'];
    expect(await csv(rows.join('\n'))).toEqual([
      'mended 2 «“Hall” is what?» +a -b cell/quote text/typeset',
      'good 3 «Two?» +c -d',
      'mended 4 «Three?» +e -f cell/quote',
      'mended 5 «Four, or “more”?» +g -h text/typeset',
    ]);
  });

  test('lines that a spreadsheet took for one cell each are cells again', async () => {
    expect(await csv('Question,Correct answer,Wrong answer\n"""Who, then?"",We,You"\nWho?,We,You\n')).toEqual([
      'good 2 «Who, then?» +We -You',
      'good 3 «Who?» +We -You',
    ]);
  });

  test('a keyboard’s quotes and hyphens become those of the language, and that is told', async () => {
    expect(await csv('Question,Correct answer,Wrong answer\nWhat\'s a quorum - and the \'house\'?,"50 - 1 ""seats""",a -- b\n')).toEqual([
      'mended 2 «What’s a quorum – and the ‘house’?» +50 − 1 “seats” -a – b text/typeset',
    ]);
    expect(await csv('Вопрос,Правильный ответ,Неправильный ответ\n"Что - такое ""Дума""?",а,б\n', 'ru')).toEqual([
      'mended 2 «Что — такое «Дума»?» +а -б text/typeset',
    ]);
  });

  test('columns that are named again further down are no question', async () => {
    const head = 'Question,Correct answer,Wrong answer';
    expect(await csv(`${head}\nWho?,We,You\n${head}\nWhen?,Now,Never\n`)).toEqual(['good 2 «Who?» +We -You', 'good 4 «When?» +Now -Never']);
  });

  test('behind a number they are inches and feet, and backticks are what they are', async () => {
    expect(await csv('Question,Correct answer,Wrong answer\nHow long?,"15"" and ""so""",5\'\nWhich?,`,\'\n')).toEqual([
      'mended 2 «How long?» +15" and “so” -5\' text/typeset',
      'mended 3 «Which?» +` -’ text/typeset',
    ]);
  });

  test('HTML in a cell is read as such', async () => {
    expect(await csv('Question,Correct answer,Wrong answer\n<b>Who</b>&nbsp;opens?,<p>10<sup>3</sup></p>,a < b\n')).toEqual([
      'mended 2 «Who\u00a0opens?» +10³ -a < b text/html',
    ]);
    const both = (en: string, ru: string) => `<span lang=en class=multilang>${en}</span><span lang=ru class=multilang>${ru}</span>`;
    expect(await csv(`Question,Correct answer,Wrong answer\n${both('Who?', 'Кто?')},${both('We', 'Мы')},${both('You', 'Вы')}\n`)).toEqual([
      'mended 2 «Who?/Кто?» +We/Мы -You/Вы text/html',
    ]);
  });

  test('a fault that a spreadsheet shows is no answer', async () => {
    expect(await csv('Question,Correct answer,Wrong answer\nWho?,#NAME?,b\nWho?,a,#Н/Д\n')).toEqual([
      'refused 2 «Who?» cell/fault',
      'refused 3 «Who?» cell/fault',
    ]);
  });

  const in866 = (c: number) => (c >= 0x410 && c <= 0x43f ? c - 0x410 + 0x80 : c >= 0x440 && c <= 0x44f ? c - 0x440 + 0xe0 : c);
  const inMac = (c: number) =>
    c >= 0x410 && c <= 0x42f ? c - 0x410 + 0x80 : c === 0x44f ? 0xdf : c >= 0x430 && c <= 0x44e ? c - 0x430 + 0xe0 : c;
  test.each([
    { name: 'ibm866', of: [...WHO].map((c) => in866(c.charCodeAt(0))) },
    { name: 'x-mac-cyrillic', of: [...WHO.replaceAll('\n', '')].map((c) => inMac(c.charCodeAt(0))) },
    { name: 'utf-16le', of: [...WHO].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]) },
    { name: 'utf-16be', of: [...WHO].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]) },
  ])('Cyrillic in $name, which the file doesn’t say', async ({ name, of }) => {
    const imported = await bytes(of);
    expect([keyed(imported), imported.notes]).toEqual([good, [{ code: 'file/encoding', values: { found: name } }]]);
  });

  test('UTF-8 under an old name, or with its mark twice', async () => {
    const xml =
      '<?xml version="1.0" encoding="windows-1251"?><quiz><question type="truefalse"><questiontext><text>Так?</text></questiontext><answer fraction="100"><text>true</text></answer></question></quiz>';
    expect(keyed(await importText('a.xml', xml))).toEqual(['good 1 «Так?» +True -False']);
    expect(keyed(await importText('a.csv', `\ufeff\ufeff${WHO}`, 'ru'))).toEqual(good);
  });

  test('Western letters of an old Mac', async () => {
    const imported = await bytes(
      [...'Question;Correct answer;Wrong answer\rWho?;Andr\x8e;You\r'].map((c) => c.charCodeAt(0)),
      'en',
    );
    expect([keyed(imported), imported.notes[0]?.values]).toEqual([['good 2 «Who?» +André -You'], { found: 'macintosh' }]);
  });
});

describe('Excel', () => {
  const HEAD = row(1, cell('A1', 'Question'), cell('B1', 'Correct answer'), cell('C1', 'Wrong answer 1'), cell('D1', 'Wrong answer 2'));
  const excel = async (sheets: Readonly<Record<string, string>>, language = 'en', prefix = '') =>
    importQuestions({ name: 'a.xlsx', bytes: aWorkbook(sheets, prefix) }, { language });
  const majority = row(
    2,
    cell('A2', 'What majority?'),
    number('B2', 0.5, 'percent'),
    number('C2', 0.666666667, 'tenths'),
    number('D2', 12.5),
  );

  test('a cell is read as it is shown: percent, dates, hours', async () => {
    const days = row(3, cell('A3', 'When?'), number('B3', 34315, 'date'), number('C3', 0.375, 'hours'), number('D3', 46117, 'day'));
    expect(keyed(await excel({ Q: HEAD + majority + days }))).toEqual([
      'good 2 «What majority?» +50% -66.7% -12.5',
      'mended 3 «When?» +12 December 1993 -9:00 -5 April cell/date cell/date cell/date',
    ]);
    expect(keyed(await excel({ Q: HEAD + majority + days }, 'ru'))).toEqual([
      'good 2 «What majority?» +50\u00a0% -66,7\u00a0% -12,5',
      'mended 3 «When?» +12 декабря 1993 г. -9:00 -5 апреля cell/date cell/date cell/date',
    ]);
  });

  test('a date in a column that nobody reads is nobody’s trouble', async () => {
    const sheet =
      row(1, cell('A1', 'Question'), cell('B1', 'Answer'), cell('C1', 'Made on')) +
      row(2, cell('A2', 'How many?'), number('B2', 9), number('C2', 46117, 'day'));
    expect(keyed(await excel({ Q: sheet }))).toEqual(['good 2 «How many?» 9']);
  });

  test('formulas as what they came to, faults as faults, sums without their noise', async () => {
    const sheet = `${HEAD}<row r="2">${cell('A2', 'Who?')}<c r="B2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C2"><f>0.1+0.2</f><v>0.30000000000000004</v></c></row><row r="3">${cell('A3', 'Who?')}<c r="B3" t="e"><f>FOO()</f><v>#NAME?</v></c>${cell('C3', 'x')}</row>`;
    expect(keyed(await excel({ Q: sheet }))).toEqual(['good 2 «Who?» +ab -0.3', 'refused 3 «Who?» cell/fault']);
  });

  test('empty cells at the end of the world, rows without cells, and gaps: each question has its own row', async () => {
    const sheet = `${HEAD}<row r="4">${cell('A4', 'Who?')}${cell('B4', 'We')}${cell('C4', 'You')}</row><row r="1048576" ht="12.8"><c r="XFD1048576" s="1"/></row>`;
    expect(keyed(await excel({ Q: sheet }))).toEqual(['good 4 «Who?» +We -You']);
  });

  test('every sheet that names such columns, each question with its sheet; others are told', async () => {
    const who = row(2, cell('A2', 'Who?'), cell('B2', 'We'), cell('C2', 'You'));
    const strange = row(1, cell('A1', 'x'), cell('B1', 'y'), cell('C1', 'z')) + row(2, cell('A2', '1'), cell('B2', '2'), cell('C2', '3'));
    const imported = await excel({ Note: row(1, cell('A1', 'Read me')), One: HEAD + who, Marks: strange, Two: HEAD + who });
    expect(imported.questions.map(({ file, line }) => `${file} ${line}`)).toEqual(['One 2', 'Two 2']);
    expect(imported.notes).toEqual([{ code: 'file/sheets', values: { found: 'Marks' } }]);
  });

  test('with a prefix before every name, or without places, as other programs write it', async () => {
    expect(keyed(await excel({ Q: HEAD + majority }, 'en', 'x:'))).toEqual(['good 2 «What majority?» +50% -66.7% -12.5']);
    expect(keyed(await excel({ Q: (HEAD + majority).replace(/ r="[^"]*"/g, '') }))).toEqual(['good 2 «What majority?» +50% -66.7% -12.5']);
  });

  test('a document of another office program is named as unknown', async () => {
    const { zipped } = await import('../../builders/zip.ts');
    const of = (name: string) => zipped(new Map([name, 'META-INF/manifest.xml'].map((file) => [file, new TextEncoder().encode('<x/>')])));
    for (const name of ['content.xml', 'word/document.xml']) {
      expect(await importQuestions({ name: 'a.ods', bytes: of(name) }, { language: 'en' })).toMatchObject({
        format: null,
        notes: [{ code: 'file/unknown' }],
      });
    }
  });
});

test('a number before the question is not what is asked, and a column of points makes no other format of a sheet', async () => {
  const blooket =
    'Question #,Question Text,Answer 1,Answer 2,"Answer 3\n(Optional)",Time Limit (sec),"Correct Answer(s)\n(Only include Answer #)"';
  expect(await csv(`"Blooket\nImport Template",,,,,,\n${blooket}\n1,Who?,We,You,,20,2\n2,Two?,a,b,c,20,"1,3"\n`)).toEqual([
    'good 6 «Who?» -We +You',
    'good 7 «Two?» +a -b +c',
  ]);
  expect(await csv('Question,Answer 1,Points,Answer 2,Correct answer\nWho?,We,3,You,B\n')).toEqual(['good 2 «Who?» -We +You']);
});

test('Wayground’s template says below each name what belongs there, and that is no question', async () => {
  const names = [
    'Question Text',
    'Question Type',
    'Option 1',
    'Option 2',
    'Option 3',
    'Correct Answer',
    'Time in seconds',
    'Image Link',
    'Answer explanation',
  ];
  const what = ['"Text of the question', '', '(required)"', '"Question Type', '', '(default is Multiple Choice)"']
    .join('\n')
    .replace(')"\n"Q', ')","Q');
  const rest = ',Text for option 1,Text for option 2,Text for option 3,The correct option choice,Time,Link,Explanation';
  expect(await csv(`${names.join()}\n${what}${rest}\nWho?,,We,You,,2,20,,\nWho?,Poll,We,You,,,20,,\n`)).toEqual([
    'good 7 «Who?» -We +You',
    'refused 8 «Who?» question/kind',
  ]);
});
