/** Questions from a file come into a draft whole: each with the sentence of the claim that decides it, and none is lost on the way. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { QuestionDraft } from '../../../src/content/questions/draft.ts';
import { exportQuestions } from '../../../src/content/questions/export-questions.ts';
import { importQuestions } from '../../../src/content/questions/import-questions.ts';
import { readPack } from '../../../src/content/read-pack.ts';
import type { Intent } from '../../../src/core/intent.ts';
import { assemblePack } from '../../../src/core/level.ts';
import { openIntents } from '../../../src/core/open-intents.ts';
import { below, roller } from '../../../src/core/roller.ts';
import { start } from '../../../src/core/start.ts';
import { step } from '../../../src/core/step.ts';
import { rightAnswer, sampleIntent } from '../../../src/core/templates.ts';
import { OpenDraft } from '../../../src/desk/draft/open-draft.ts';
import { addQuestions } from '../../../src/desk/questions/add-questions.ts';
import { answersOf } from '../../../src/desk/questions/answers-of.ts';
import { drawnTags } from '../../../src/desk/questions/drawn-tags.ts';
import { questionsOf } from '../../../src/desk/questions/questions-of.ts';
import { LEVELS, packFiles } from '../../builders/shipped.ts';

const FILES = packFiles(`${LEVELS}/school-council`);
const SHEET = [...FILES.keys()].find((file) => file.startsWith('questions/')) ?? '';

function aDraft(files: ReadonlyMap<string, string> = FILES) {
  const draft = new OpenDraft('d', { files });
  const [first, second] = questionsOf(new OpenDraft('s', { files: FILES })).questions;
  if (!first || !second || first.claim === second.claim) throw new Error('The pack has two questions on two claims');
  const target = { file: SHEET, claim: first.claim, deciding: first.deciding, tag: 'imported', ledger: 'understanding' } as const;
  return { draft, first, second, target };
}

const asked = (id: string, more: Partial<QuestionDraft> = {}): QuestionDraft =>
  ({
    id,
    kind: 'choice',
    tags: [],
    asks: { en: `${id}?`, ru: `${id}?` },
    picks: [
      { id: 'a', says: { en: 'Yes.', ru: 'Да.' }, right: true },
      { id: 'b', says: { en: 'No.', ru: 'Нет.' }, feedback: { en: 'Read on.', ru: 'Читайте дальше.' } },
    ],
    ...more,
  }) as QuestionDraft;

const inDraft = (draft: OpenDraft, id: string) => questionsOf(draft).questions.find((q) => q.id === id);

describe('a question that names its claim', () => {
  test('is decided by that claim’s sentence, as GIFT carries the claim alone', () => {
    const { draft, second, target } = aDraft();
    addQuestions(draft, [asked('own', { claim: second.claim })], target, 'import');
    expect(inDraft(draft, 'own')).toMatchObject({ claim: second.claim, deciding: second.deciding });
    expect(readPack(draft.files, {}).problems.filter((p) => p.severity === 'error')).toEqual([]);
  });

  test('is decided by what that claim says now, whatever the file remembers of it', () => {
    const { draft, second, target } = aDraft();
    addQuestions(draft, [asked('old', { claim: second.claim, deciding: { en: 'As it was.', ru: 'Как было.' } })], target, 'import');
    expect(inDraft(draft, 'old')).toMatchObject({ claim: second.claim, deciding: second.deciding });
  });

  test('that this pack doesn’t have is decided by the one that was chosen', () => {
    const { draft, first, target } = aDraft();
    addQuestions(draft, [asked('foreign', { claim: 'X99', deciding: { en: 'From afar.', ru: 'Издалека.' } })], target, 'import');
    expect(inDraft(draft, 'foreign')).toMatchObject({ claim: first.claim, deciding: first.deciding });
  });
});

describe('what is brought in is asked', () => {
  const notDrawn = (draft: OpenDraft) => readPack(draft.files, {}).problems.filter((p) => p.code === 'question/not-drawn');

  test('the tags that checkpoints draw are known, the usual one first, each with its ledger', () => {
    expect(drawnTags(new OpenDraft('d', { files: FILES }))).toEqual([
      { tag: 'paper-reading', count: 2, ledger: 'understanding' },
      { tag: 'council-rules', count: 1, ledger: 'procedure' },
    ]);
  });

  test('a tag of the file’s own, that no checkpoint draws, is joined by the chosen one', () => {
    const { draft, target } = aDraft();
    addQuestions(draft, [asked('categorised', { tags: ['unit-3'] })], { ...target, tag: 'paper-reading' }, 'import');
    expect(inDraft(draft, 'categorised')?.tags).toEqual(['paper-reading', 'unit-3']);
    expect(notDrawn(draft)).toEqual([]);
  });

  test('one of its own that is drawn is enough', () => {
    const { draft, target } = aDraft();
    addQuestions(draft, [asked('rule', { tags: ['council-rules'], ledger: 'procedure' })], { ...target, tag: 'paper-reading' }, 'import');
    expect(inDraft(draft, 'rule')?.tags).toEqual(['council-rules']);
  });

  test('it stands in the ledger of its tag; one that brings another ledger has a drawn tag of that one', () => {
    const { draft, target } = aDraft();
    const into = { ...target, tag: 'paper-reading', ledger: 'sources' } as const;
    addQuestions(draft, [asked('plain'), asked('brings', { ledger: 'procedure' })], into, 'import');
    expect(inDraft(draft, 'plain')).toMatchObject({ ledger: 'understanding', tags: ['paper-reading'] });
    expect(inDraft(draft, 'brings')).toMatchObject({ ledger: 'procedure', tags: ['council-rules'] });
    expect(notDrawn(draft)).toEqual([]);
  });

  test('and where it isn’t, the checker says so, once for all of them', () => {
    const { draft, target } = aDraft();
    addQuestions(draft, [asked('one'), asked('two')], target, 'import');
    expect(notDrawn(draft)).toMatchObject([{ severity: 'warning', values: { tag: 'imported', found: 2 } }]);
  });
});

test.each(['gift', 'moodle-xml', 'csv'] as const)('what the desk writes as %s comes back without an error', async (format) => {
  const { draft, target } = aDraft();
  const { questions, languages, claimsOf } = questionsOf(draft);
  const { text } = exportQuestions(questions, format, { languages, claimsOf });
  const name = `q.${format === 'moodle-xml' ? 'xml' : format}`;
  const taken = questions.map(({ id }) => id);
  const imported = await importQuestions({ name, bytes: new TextEncoder().encode(text) }, { language: 'en', taken });
  const drafts = imported.questions.flatMap(({ question }) => (question ? [question] : []));
  expect(drafts).toHaveLength(questions.length);
  addQuestions(draft, drafts, { ...target, file: null }, 'import');
  expect(readPack(draft.files, {}).problems.filter((p) => p.severity === 'error')).toEqual([]);
});

test('what other programs wrote is asked in the game, each kind with the key that its file gives', async () => {
  const qti = (name: string) => readFileSync(path.resolve(import.meta.dirname, `../../content/questions/files/qti/${name}.xml`), 'utf8');
  const files = {
    'a.gift':
      'Choice?{=right ~wrong}\n\nNumber?{#7}\n\nMatch?{=a -> x =b -> y}\n\nMultiple?{~%50%one ~%50%two ~%-100%three}\n\nTrue?{F}\n\nIs x<y and y>z **?{=a ~b}\n',
    'a.txt': 'Aiken?\nA. right\nB. wrong\nANSWER: A\n',
    'a.csv': 'Вопрос;Ответ 1;Ответ 2;Ключ\nTable?;wrong;right;2\n',
    'order.xml': qti('order'),
    'match.xml': qti('match'),
  };
  const { draft, target } = aDraft();
  const there = questionsOf(draft).questions.map(({ id }) => id);
  const taken: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const { questions } = await importQuestions(
      { name, bytes: new TextEncoder().encode(text) },
      { language: 'en', taken: [...there, ...taken] },
    );
    const drafts = questions.flatMap(({ question }) => (question ? [question] : []));
    taken.push(...drafts.map(({ id }) => id));
    addQuestions(draft, drafts, { ...target, tag: 'paper-reading' }, 'import');
  }
  expect(taken).toHaveLength(10);
  const { pack, problems } = readPack(draft.files, { play: true });
  expect(problems.filter((p) => p.severity === 'error')).toEqual([]);
  const [level] = pack ? assemblePack(pack).levels : [];
  if (!level) throw new Error('The pack has a level');
  // By chance, until each has come up and was answered by its key.
  const answered = new Map<string, readonly string[]>();
  for (let seed = 0; answered.size < taken.length && seed < 200; seed++) {
    const roll = roller(`seed-${seed}`, 'walk');
    let { run } = start(level, { seed: `seed-${seed}`, handover: null, usedQuestions: [], votes: 'rolled' });
    for (let n = 0; n < 200; n++) {
      const open = openIntents(level, run);
      const template = open[below(roll, open.length)];
      if (!template) break;
      const { fill } = template;
      const asked = fill.shape === 'answer' ? fill.question : undefined;
      const intent: Intent = asked
        ? { kind: 'answer', target: template.target, answer: rightAnswer(asked) }
        : sampleIntent(level, template, roll);
      const result = step(level, run, intent);
      if (result.kind === 'rejection') throw new Error(result.code);
      run = result.run;
      if (asked && taken.includes(asked.id)) answered.set(asked.asks.en ?? '', answersOf(asked as QuestionDraft, 'en').right);
    }
  }
  expect(Object.fromEntries([...answered].sort())).toEqual({
    'Aiken?': ['right'],
    'Before or after the vote?': ['Reading — Before', 'Speaking — Before', 'Tally — After'],
    'Choice?': ['right'],
    'In which order?': ['Read → Vote'],
    'Is x < y and y>z * *?': ['a'],
    'Match?': ['a — x', 'b — y'],
    'Multiple?': ['one', 'two'],
    'Number?': ['7'],
    'Table?': ['right'],
    'True?': ['False'],
  });
});

test('walkthroughs that were recorded with other questions go out in the same step, and come back with it', () => {
  const { draft, target } = aDraft();
  const walks = () => [...draft.files.keys()].filter((file) => file.startsWith('walkthroughs/')).length;
  const before = walks();
  addQuestions(draft, [asked('new')], { ...target, tag: 'paper-reading' }, 'import');
  expect([before > 0, walks()]).toEqual([true, 0]);
  expect(readPack(draft.files, { play: true }).problems.filter((p) => p.severity === 'error')).toEqual([]);
  draft.undo();
  expect([walks(), inDraft(draft, 'new')]).toEqual([before, undefined]);
});

describe('a sheet that can’t be written on', () => {
  test.each([
    ['damaged', 'questions: [\n'],
    ['something else', 'questions: none\n'],
  ])('%s: they come into a new one', (_, text) => {
    const { draft, target } = aDraft(new Map([...FILES, [SHEET, text]]));
    expect(addQuestions(draft, [asked('kept'), asked('too')], target, 'import')).toBe('questions/imported.yaml');
    expect([inDraft(draft, 'kept')?.id, inDraft(draft, 'too')?.id]).toEqual(['kept', 'too']);
    expect(draft.files.get(SHEET)).toBe(text);
  });
});
