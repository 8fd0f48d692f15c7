/** Files of a report: no cell is a formula, no name stands where names are removed, statements say what xAPI asks for. */
import fc from 'fast-check';
import Papa from 'papaparse';
import readXlsx from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { csvOf, inert, xlsxOf } from '../../../src/room/report/files.ts';
import { namingOf } from '../../../src/room/report/naming.ts';
import { reportOf } from '../../../src/room/report/report.ts';
import { tablesOf } from '../../../src/room/report/tables.ts';
import { xapiOf } from '../../../src/room/report/xapi.ts';
import { reportWords } from '../../../src/text/words/class-report.ts';
import { COUNCIL, lessonOf, randomLesson } from '../../builders/random-lesson.ts';

const lesson = lessonOf(randomLesson('files', 7));
const report = reportOf(COUNCIL, lesson);
const files = (hasNames: boolean, language = 'en') => {
  const words = reportWords(language);
  return tablesOf(report, words, namingOf(report.evidence, hasNames, words), language);
};
const EVIL = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '\u0000=', '\u00a0+', '＝', "'=", '\ufeff='), fc.string({ maxLength: 12 }))
  .map(([mark, rest]) => `${mark}${rest}`);

describe('a cell', () => {
  test('that begins like a formula is text in CSV, whatever else it holds', async () => {
    await fc.assert(
      fc.asyncProperty(EVIL, EVIL, async (head, cell) => {
        const text = await csvOf({ head: [head], rows: [[cell], ['x']] });
        const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' });
        for (const [read] of data.slice(0, 2)) expect(read).not.toMatch(/^[\s\ufeff]*[=+\-@\t\r＝＋－＠]/u);
      }),
      { numRuns: 200 },
    );
  });

  test('that is harmless stays as it is, commas, quotes, lines and all', async () => {
    const calm = ['Ада', 'a,b', 'say "no"', 'two\nlines', '3 - 2', 'a=b', "it's"];
    const { data } = Papa.parse<string[]>((await csvOf({ head: ['x'], rows: calm.map((c) => [c]) })).slice(1), { delimiter: ',' });
    expect(data.slice(1, 1 + calm.length).map(([c]) => c)).toEqual(calm);
    for (const text of calm) expect(inert(text)).toBe(text);
  });

  test('that is a number stays one, below zero too', async () => {
    expect(await csvOf({ head: ['x'], rows: [[-0.25]] })).toBe('\ufeffx\r\n-0.25\r\n');
  });

  test('is text in XLSX too, and nothing there is a formula', async () => {
    const bytes = await xlsxOf([{ name: 'Answers', head: ['=1+1'], rows: [['=HYPERLINK("x")'], ['@a'], [-1]] }]);
    const sheet = await readXlsx(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    expect(JSON.stringify(sheet)).toContain("'=HYPERLINK");
    expect(JSON.stringify(sheet)).not.toMatch(/"[=@]/);
  });
});

describe('the tables', () => {
  test('hold one row for each answer, and every row fits its head', () => {
    const all = files(true);
    expect(all.answers.rows.length).toBe(report.evidence.replies.length);
    expect(all.answers.rows.length).toBeGreaterThan(20);
    for (const { head, rows } of Object.values(all)) for (const row of rows) expect(row.length).toBe(head.length);
  });

  test.each(['en', 'ru'])('without names hold no name, no id and no code of a pupil (%s)', async (language) => {
    const named = JSON.stringify(files(true, language));
    expect(named).toContain('Pupil No 1');
    const bare =
      JSON.stringify(files(false, language)) + JSON.stringify(xapiOf(report, namingOf(report.evidence, false, reportWords(language))));
    for (const { name, id, code } of Object.values(lesson.pupils)) {
      // Numbers stand as `pupil-7` on purpose; ids of devices never do.
      for (const secret of [name, code]) expect(bare).not.toContain(secret);
      if (!/^pupil-\d+$/.test(id)) expect(bare).not.toContain(id);
    }
  });
});

describe('xAPI statements', () => {
  const statements = xapiOf(report, namingOf(report.evidence, true, reportWords('en')), 1_800_000_000_000);

  test('have ids of their own, the same each time', () => {
    expect(new Set(statements.map((s) => s.id)).size).toBe(statements.length);
    for (const { id } of statements) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(xapiOf(report, namingOf(report.evidence, true, reportWords('en')), 1_800_000_000_000)).toEqual(statements);
  });

  test('say who answered what, as interactions, with verbs and kinds of the ADL vocabulary', () => {
    expect(statements.filter((s) => s.verb.id.endsWith('/answered')).length).toBe(report.evidence.replies.length);
    const votes = report.evidence.counted.reduce((n, c) => n + Object.keys(c.votes ?? {}).length, 0);
    expect(statements.filter((s) => s.verb.id.endsWith('/responded')).length).toBe(votes);
    for (const { verb, object, actor, result } of statements) {
      expect(verb.id).toMatch(/^http:\/\/adlnet\.gov\/expapi\/verbs\/(answered|responded)$/);
      expect(object.definition).toMatchObject({ type: 'http://adlnet.gov/expapi/activities/cmi.interaction' });
      expect(['choice', 'sequencing', 'matching', 'numeric']).toContain(object.definition.interactionType);
      expect(() => new URL(object.id)).not.toThrow();
      expect(actor.account.homePage).toMatch(/^https:/);
      expect(typeof result?.response).toBe('string');
    }
  });

  test('give a right answer the response that its pattern has', () => {
    let compared = 0;
    for (const { object, result } of statements) {
      const { correctResponsesPattern: patterns, interactionType } = object.definition as Record<string, unknown>;
      if (result?.success !== true || !Array.isArray(patterns)) continue;
      const parts = (text: string) => (interactionType === 'sequencing' ? [text] : text.split('[,]').sort());
      const right = String(patterns[0]).split('[:]')[0] ?? '';
      expect(parts(String(result.response))).toEqual(parts(right));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(3);
  });

  test('name nobody and no day where names are removed', () => {
    const bare = xapiOf(report, namingOf(report.evidence, false, reportWords('en')), 1_800_000_000_000);
    expect(bare.length).toBe(statements.length);
    for (const { actor, timestamp } of bare) {
      expect(actor.name).toBeUndefined();
      expect(timestamp).toBeUndefined();
    }
    expect(JSON.stringify(bare)).not.toContain(report.evidence.title);
    // What was made with names can't be laid beside it by its ids.
    const ids = new Set(statements.flatMap((s) => [s.id, s.actor.account.homePage]));
    for (const s of bare) for (const id of [s.id, s.actor.account.homePage]) expect(ids.has(id)).toBe(false);
  });
});
