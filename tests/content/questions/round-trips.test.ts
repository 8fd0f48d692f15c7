/** Importing what was exported gives the same questions, as far as each format carries them. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readManuscript } from '../../../src/content/manuscript.ts';
import type { Question, QuestionDraft, Wording } from '../../../src/content/questions/draft.ts';
import { type ExportFormat, exportQuestions } from '../../../src/content/questions/export-questions.ts';
import { importQuestions } from '../../../src/content/questions/import-questions.ts';
import { LEVELS, packFiles } from '../../builders/shipped.ts';
import { arbitraryQuestion, arbitraryQuestions } from './arbitrary-question.ts';

const NAMES: Readonly<Record<ExportFormat, string>> = { csv: 'q.csv', gift: 'q.gift', 'moodle-xml': 'q.xml' };
const CLAIMS = ['A1.1', 'A1.2', 'A1.3', 'R10'].map((id) => ({ id, says: { en: `Sentence ${id}.`, ru: `Предложение ${id}.` } }));
const claimsOf = () => CLAIMS;

async function there(questions: readonly Question[], format: ExportFormat, languages: readonly string[], language = 'en') {
  const { text, left } = exportQuestions(questions, format, { languages, claimsOf, language });
  expect(left).toEqual([]);
  const imported = await importQuestions(
    { name: NAMES[format], bytes: new TextEncoder().encode(text) },
    { language: languages[0] ?? 'en' },
  );
  expect(imported.notes).toEqual([]);
  expect(imported.questions.map(({ verdict, notes }) => [verdict, notes])).toEqual(questions.map(() => ['good', []]));
  return imported.questions.map(({ question }) => question);
}

const runs = (numRuns: number) => ({ numRuns: process.env.TEST_SIZE === 'full' ? numRuns * 20 : numRuns });

describe('round trips', () => {
  test.each(['en', 'ru'])('CSV gives back everything of every kind, as a desk in %s writes it', async (language) => {
    await fc.assert(
      fc.asyncProperty(arbitraryQuestions, async (questions) => {
        expect(await there(questions, 'csv', ['en', 'ru'], language)).toEqual(questions);
      }),
      runs(100),
    );
  });

  test.each([
    { languages: ['en', 'ru'], format: 'moodle-xml' as const },
    { languages: ['ru'], format: 'moodle-xml' as const },
    { languages: ['en', 'ru'], format: 'gift' as const },
    { languages: ['en'], format: 'gift' as const },
  ])('$format in $languages gives back what it can carry', async ({ format, languages }) => {
    await fc.assert(
      fc.asyncProperty(arbitraryQuestion, async (question) => {
        expect(await there([question], format, languages)).toEqual([carried(question, format, languages)]);
      }),
      runs(150),
    );
  });

  test('every question of the shipped packs comes back from CSV whole, and from Moodle XML and GIFT as far as they carry it', async () => {
    const manuscripts = readdirSync(LEVELS)
      .filter((name) => existsSync(path.join(LEVELS, name, 'pack.yaml')))
      .map((name) => readManuscript(packFiles(path.join(LEVELS, name))).manuscript);
    for (const { questions: sheets, languages } of manuscripts) {
      const all = sheets.flatMap(({ value }) => value.questions);
      expect(all.length).toBeGreaterThan(0);
      expect(await there(all, 'csv', languages)).toEqual(all);
      // A hottext question wants its own passage's sentences, which the table above doesn’t have.
      const portable = all.filter(({ kind }) => kind !== 'hottext');
      for (const format of ['moodle-xml', 'gift'] as const)
        expect(await there(portable, format, languages)).toEqual(portable.map((question) => carried(question, format, languages)));
    }
  });

  test('a hottext question is left out and named where its passage isn’t known', () => {
    const [question] = fc.sample(
      arbitraryQuestion.filter(({ kind }) => kind === 'hottext'),
      1,
    );
    if (!question) throw new Error('No question was made');
    expect(exportQuestions([question], 'gift', { languages: ['en'] }).left).toEqual([question.id]);
  });
});

test('in GIFT, marks of the format are escaped, and those that only count at a start are written as entities', async () => {
  const says = (en: string) => ({ en });
  const question: Question = {
    ...{ id: 'steps', tags: ['t'], ledger: 'sources', about: 'fact', claim: 'R10', asks: says('When: 9:00?'), deciding: says('-') },
    ...{ kind: 'order', items: ['// first', '[html] {x}', '%50% ~y'].map((item, n) => ({ id: `i${n}`, says: says(item) })) },
    ...{ right: says('Yes.'), wrong: says('No.') },
  };
  expect(exportQuestions([question], 'gift', { languages: ['en'] }).text).toBe(
    [
      '// [id:steps] [tag:t] [tag:claim:R10] [tag:ledger:sources] [tag:about:fact]',
      '::steps::[html]When\\: 9\\:00?{>3 ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST SHOW none',
      '&\\#47;/ first',
      '&\\#91;html] \\{x\\}',
      '&\\#37;50% \\~y',
      '}',
      '',
      '',
    ].join('\n'),
  );
  expect(await there([question], 'gift', ['en'])).toEqual([carried(question, 'gift', ['en'])]);
});

/** What GIFT and Moodle XML keep of a question. */
function carried(question: Question, format: 'gift' | 'moodle-xml', languages: readonly string[]): QuestionDraft {
  const words = (wording: Wording) => Object.fromEntries(languages.map((language) => [language, wording[language] ?? '']));
  const { id, tags, ledger, about, claim } = question;
  const isTold = format === 'moodle-xml' || ['choice', 'number', 'hottext'].includes(question.kind);
  const common = { id, tags, ledger, about, claim, asks: words(question.asks), ...(isTold && { right: words(question.right) }) };
  const wrong = 'wrong' in question && isTold ? { wrong: words(question.wrong) } : {};
  const letter = (n: number) => String.fromCharCode(97 + n);
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return {
        ...common,
        kind: question.kind,
        picks: question.picks.map(({ says, right, feedback }, n) => ({
          id: letter(n),
          says: words(says),
          ...(right && { right }),
          ...(feedback && { feedback: words(feedback) }),
        })),
      };
    case 'order':
      return { ...common, kind: 'order', items: question.items.map(({ says }, n) => ({ id: letter(n), says: words(says) })), ...wrong };
    case 'match':
      return {
        ...common,
        kind: 'match',
        pairs: question.pairs.map(({ left, right }, n) => ({ id: letter(n), left: words(left), right: words(right) })),
        ...wrong,
      };
    case 'categorise': {
      // Bins come in the order in which items name them, those of no item last.
      const used = new Set(question.items.map(({ bin }) => bin));
      const order = [...used, ...question.bins.map((bin) => bin.id).filter((bin) => !used.has(bin))];
      const says = (bin: string) => words(question.bins.find((one) => one.id === bin)?.says ?? {});
      return {
        ...common,
        kind: 'categorise',
        bins: order.map((bin, n) => ({ id: `bin-${letter(n)}`, says: says(bin) })),
        items: question.items.map((item, n) => ({ id: letter(n), says: words(item.says), bin: `bin-${letter(order.indexOf(item.bin))}` })),
        ...wrong,
      };
    }
    case 'number': {
      const { answer, min, max } = question;
      return {
        ...common,
        kind: 'number',
        answer,
        min,
        max,
        near: question.near.map(({ is, feedback }) => ({ is, feedback: words(feedback) })),
        ...wrong,
      };
    }
    default:
      return {
        ...common,
        kind: 'choice',
        picks: CLAIMS.map((claim, n) => ({
          id: letter(n),
          says: words(claim.says),
          ...(claim.id === question.claim
            ? { right: true as const }
            : { feedback: words(question.feedback?.[claim.id] ?? question.wrong) }),
        })),
      };
  }
}
