/** CSV as spreadsheets and quiz programs leave it: encodings, quotes, HTML, and columns of others. */
import { describe, expect, test } from 'vitest';
import { importQuestions } from '../../../src/content/questions/import-questions.ts';
import { importText, keyed } from './read-file.ts';

const csv = async (text: string, language = 'en') => keyed(await importText('a.csv', text, language));
const bytes = async (of: Uint8Array | readonly number[], language = 'ru') =>
  importQuestions({ name: 'a.csv', bytes: Uint8Array.from(of) }, { language });

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
