/** Whatever program wrote it and however its answers read, a key is the one that was written, or the question is refused. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImportedQuestion } from '../../../src/content/questions/draft.ts';
import { importText } from './read-file.ts';

type Asked = { readonly picks: readonly string[]; readonly rights: readonly number[] };

/** Answers that could be taken for keys, numbers, letters or marks. */
const TEXTS = [
  '1',
  '2',
  '3',
  '4',
  '0',
  '12',
  '34',
  '1,3',
  '2.0',
  '1,000',
  'A',
  'B',
  'C',
  'А',
  'Б',
  'В',
  'a',
  'b)',
  'A. one',
  'B or C',
  'ANSWER: B',
];
const MORE = [
  'Yes',
  'No',
  'true',
  'the chair',
  'The chair',
  '=x',
  '~y',
  '#1',
  '50%',
  '%50%',
  '{z}',
  'a -> b',
  'x:y',
  '<b>',
  '10 > 9',
  "it's",
  '"Дума"',
  '&',
  '-',
  '+7',
];
const asked = (several: boolean): fc.Arbitrary<Asked> =>
  fc
    .uniqueArray(fc.constantFrom(...TEXTS, ...MORE), { minLength: 2, maxLength: 5 })
    .chain((picks) =>
      fc
        .uniqueArray(fc.nat(picks.length - 1), { minLength: 1, maxLength: several ? Math.max(1, picks.length - 1) : 1 })
        .map((rights) => ({ picks, rights: [...rights].sort((a, b) => a - b) })),
    );

const isRight = ({ rights }: Asked, n: number) => rights.includes(n);
const xml = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const gift = (text: string) => text.replace(/[~=#{}:\\]/g, (mark) => `\\${mark}`);

/** Each a whole file of some questions. */
const DIALECTS: Readonly<Record<string, { readonly name: string; readonly several: boolean; write(all: readonly Asked[]): string }>> = {
  aiken: {
    name: 'a.txt',
    several: true,
    write: (all) =>
      all
        .map(
          (q) =>
            `What?\n${q.picks.map((text, n) => `${'ABCDE'[n]}. ${text}`).join('\n')}\nANSWER: ${q.rights.map((n) => 'ABCDE'[n]).join(', ')}\n`,
        )
        .join('\n'),
  },
  gift: {
    name: 'a.gift',
    several: false,
    write: (all) =>
      all.map((q) => `What?{\n${q.picks.map((text, n) => `${isRight(q, n) ? '=' : '~'}${gift(text)}`).join('\n')}\n}\n`).join('\n'),
  },
  'gift with shares': {
    name: 'a.gift',
    several: true,
    write: (all) =>
      all
        .map((q) => `What?{\n${q.picks.map((text, n) => `~%${isRight(q, n) ? 100 / q.rights.length : -50}%${gift(text)}`).join('\n')}\n}\n`)
        .join('\n'),
  },
  'moodle xml': {
    name: 'a.xml',
    several: true,
    write: (all) =>
      `<quiz>${all.map((q) => `<question type="multichoice"><questiontext><text>What?</text></questiontext><single>${q.rights.length === 1}</single>${q.picks.map((text, n) => `<answer fraction="${isRight(q, n) ? 100 / q.rights.length : 0}" format="plain_text"><text>${xml(text)}</text></answer>`).join('')}</question>`).join('')}</quiz>`,
  },
  'qti 1.2': {
    name: 'a.xml',
    several: true,
    write: (all) =>
      `<questestinterop>${all
        .map((q, i) => {
          const labels = q.picks.map(
            (text, n) =>
              `<response_label ident="p${n}"><material><mattext texttype="text/plain">${xml(text)}</mattext></material></response_label>`,
          );
          const equal = (n: number) => `<varequal respident="r">p${n}</varequal>`;
          const condition = q.picks.map((_, n) => (isRight(q, n) ? equal(n) : `<not>${equal(n)}</not>`)).join('');
          return `<item ident="i${i}"><presentation><material><mattext>What ${i}?</mattext></material><response_lid ident="r" rcardinality="${q.rights.length > 1 ? 'Multiple' : 'Single'}"><render_choice>${labels.join('')}</render_choice></response_lid></presentation><resprocessing><respcondition><conditionvar><and>${condition}</and></conditionvar><setvar action="Set">100</setvar></respcondition></resprocessing></item>`;
        })
        .join('')}</questestinterop>`,
  },
  'qti 2.1': {
    name: 'a.xml',
    several: true,
    write: (all) =>
      `<assessmentTest>${all
        .map((q, i) => {
          const choices = q.picks.map((text, n) => `<simpleChoice identifier="p${n}">${xml(text)}</simpleChoice>`);
          const values = q.rights.map((n) => `<value>p${n}</value>`);
          return `<assessmentItem identifier="i${i}"><responseDeclaration identifier="R" cardinality="${q.rights.length > 1 ? 'multiple' : 'single'}" baseType="identifier"><correctResponse>${values.join('')}</correctResponse></responseDeclaration><itemBody><choiceInteraction responseIdentifier="R"><prompt>What?</prompt>${choices.join('')}</choiceInteraction></itemBody></assessmentItem>`;
        })
        .join('')}</assessmentTest>`,
  },
  'words in a sheet': sheet((q) => q.rights.map((n) => q.picks[n] ?? '').join('; ')),
  'numbers in a sheet': sheet((q) => q.rights.map((n) => n + 1).join(',')),
  'letters in a sheet': sheet((q) => q.rights.map((n) => 'ABCDE'[n]).join(', ')),
  'Russian letters in a sheet': sheet((q) => q.rights.map((n) => 'АБВГД'[n]).join(', ')),
  'Kahoot’s sheet': sheet((q) => q.rights.map((n) => n + 1).join(','), ['Time limit (sec)', '20']),
};

function sheet(
  key: (q: Asked) => string,
  more?: readonly [string, string],
): { name: string; several: boolean; write(all: readonly Asked[]): string } {
  const head = ['Question', ...[1, 2, 3, 4, 5].map((n) => `Answer ${n}`), ...(more ? [more[0]] : []), 'Correct answer'].join();
  const line = (q: Asked) =>
    ['What?', ...[0, 1, 2, 3, 4].map((n) => q.picks[n] ?? ''), ...(more ? [more[1]] : []), key(q)].map(cell).join();
  return { name: 'a.csv', several: true, write: (all) => `${head}\n${all.map(line).join('\n')}\n` };
}

/** Which of what was written is right by what was read; null where it is refused. */
function rightsOf({ question }: ImportedQuestion): readonly number[] | null {
  if (question === null) return null;
  if (question.kind !== 'choice' && question.kind !== 'multiple') throw new Error(`It became ${question.kind}`);
  return question.picks.flatMap((pick, n) => (pick.right ? [n] : []));
}

function saidIn({ question }: ImportedQuestion): readonly string[] {
  return question && 'picks' in question ? question.picks.map(({ says }) => says.en ?? '') : [];
}

test.each(Object.keys(DIALECTS))('%s', async (name) => {
  const dialect = DIALECTS[name];
  if (!dialect) throw new Error(name);
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(asked(dialect.several), { minLength: 1, maxLength: 4 }), async (all) => {
      const { questions } = await importText(dialect.name, dialect.write(all));
      expect(questions.length).toBe(all.length);
      for (const [i, one] of questions.entries()) {
        const rights = rightsOf(one);
        if (rights === null) continue;
        kept += 1;
        expect({ i, rights }).toEqual({ i, rights: all[i]?.rights });
        // What is called good has all its answers, word for word.
        if (one.verdict === 'good') expect(saidIn(one)).toEqual(all[i]?.picks);
      }
    }),
    { numRuns: process.env.TEST_SIZE === 'full' ? 2_000 : 80 },
  );
  expect(kept).toBeGreaterThan(30);
});
