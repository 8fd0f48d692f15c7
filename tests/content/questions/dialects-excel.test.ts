/** Excel’s cells are read as they are shown, from every sheet, whoever wrote the file. */
import { describe, expect, test } from 'vitest';
import { importQuestions } from '../../../src/content/questions/import-questions.ts';
import { zipped } from '../../builders/zip.ts';
import { aWorkbook, cell, number, row } from './a-workbook.ts';
import { keyed } from './read-file.ts';

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
    const of = (name: string) => zipped(new Map([name, 'META-INF/manifest.xml'].map((file) => [file, new TextEncoder().encode('<x/>')])));
    for (const name of ['content.xml', 'word/document.xml']) {
      expect(await importQuestions({ name: 'a.ods', bytes: of(name) }, { language: 'en' })).toMatchObject({
        format: null,
        notes: [{ code: 'file/unknown' }],
      });
    }
  });
});
