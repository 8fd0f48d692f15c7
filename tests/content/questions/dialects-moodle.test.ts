/** Moodle XML as its versions and people write it. */
import { describe, expect, test } from 'vitest';
import { importText, keyed } from './read-file.ts';

describe('Moodle XML', () => {
  const question = (more: string, format = '') =>
    `<quiz><question type="multichoice"><name><text>n</text></name><questiontext ${format}><text>**Who** opens?</text></questiontext>${more}<answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer></question></quiz>`;
  const read = async (xml: string) => keyed(await importText('a.xml', xml));

  test('Markdown loses its marks, and formats may be numbered as they once were', async () => {
    expect(await read(question('', 'format="markdown"'))).toEqual(['good 1 «Who opens?» +a -b']);
    expect(await read(question('', 'format="4"'))).toEqual(['good 1 «Who opens?» +a -b']);
  });

  test('a picture beside the text, as before 2.0, is told of', async () => {
    expect(await read(question('<image>hall.png</image>', 'format="markdown"'))).toEqual(['mended 1 «Who opens?» +a -b media/left']);
  });

  const answered = (type: string, answers: string) =>
    `<quiz><question type="${type}"><questiontext><text>Law?</text></questiontext>${answers}</question></quiz>`;

  test('a bare ampersand, answers without an element for their text, and commas in shares are mended', async () => {
    expect(
      await read(answered('multichoice', '<answer fraction="100">law & order</answer><answer fraction="0">a &lt; b</answer>')),
    ).toEqual(['mended 1 «Law?» +law & order -a < b text/mended']);
    const shares =
      '<single>false</single><answer fraction="33,33333">a</answer><answer fraction="66.66667">b</answer><answer fraction="0">c</answer>';
    expect(await read(answered('multichoice', shares))).toEqual(['good 1 «Law?» +a +b -c']);
  });

  test('a left side without its right one is told, and all answers right is no question', async () => {
    const side = (left: string, right: string) => `<subquestion><text>${left}</text><answer><text>${right}</text></answer></subquestion>`;
    expect(await read(answered('matching', side('a', 'x') + side('b', '') + side('c', 'z')))).toEqual(['refused 1 «Law?» parts/empty']);
    expect(await read(answered('multichoice', '<answer fraction="100">a</answer><answer fraction="100">b</answer>'))).toEqual([
      'refused 1 «Law?» right/several right/all',
    ]);
  });

  test('a right answer that is only a picture is refused, and a wrong one is told', async () => {
    const picture = '<text>&lt;img src="x"&gt;</text></answer>';
    const multiple = (share: string) =>
      `<single>false</single><answer fraction="50"><text>a</text></answer><answer fraction="${share}" format="html">${picture}<answer fraction="0"><text>b</text></answer>`;
    expect(await read(answered('multichoice', multiple('50')))).toEqual(['refused 1 «Law?» media/left parts/empty']);
    expect(await read(answered('multichoice', multiple('0')))).toEqual(['mended 1 «Law?» +a -b media/left']);
    const order = `<answer fraction="1"><text>a</text></answer><answer fraction="2" format="html">${picture}<answer fraction="3"><text>c</text></answer>`;
    expect(await read(answered('ordering', order))).toEqual(['refused 1 «Law?» media/left parts/empty']);
  });

  test('a tag as an answer is what is asked about', async () => {
    const tag = '<answer fraction="100" format="html"><text>&amp;lt;br&amp;gt;</text></answer><answer fraction="0"><text>b</text></answer>';
    expect(await read(answered('multichoice', tag))).toEqual(['mended 1 «Law?» +< br> -b text/markup']);
  });

  test('texts for several languages at once, and for all others', async () => {
    const many = '{mlang en}Who?{mlang}{mlang ru,be}Кто?{mlang}{mlang other}Qui?{mlang}';
    const imported = await importText('a.xml', question('').replace('**Who** opens?', many));
    expect(imported.questions[0]?.question?.asks).toEqual({ en: 'Who?', ru: 'Кто?', be: 'Кто?' });
    const alone = await importText('a.xml', question('').replace('**Who** opens?', '{mlang other}Who?{mlang}'));
    expect(alone.questions[0]?.question?.asks).toEqual({ en: 'Who?' });
  });

  test('a thousand isn’t one', async () => {
    const number = (value: string) =>
      `<quiz><question type="numerical"><questiontext><text>How many?</text></questiontext><answer fraction="100"><text>${value}</text></answer></question></quiz>`;
    expect(await read(number('1,000'))).toEqual(['refused 1 «How many?» right/none']);
    expect(await read(number('9.000'))).toEqual(['good 1 «How many?» 9']);
  });
});
