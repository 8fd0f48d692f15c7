/** A pack as large as anybody will write: 50 levels, 2,000 beats, 10,000 questions, and nothing wrong with it. */
import { writtenSheet } from '../../src/content/written-sheet.ts';
import { wizardPack } from '../../src/desk/wizard/wizard-pack.ts';
import { RIVER } from './wizard-answers.ts';

export const BIG = { levels: 50, beats: 40, questions: 10_000, perSheet: 200 } as const;

export function bigPack(): ReadonlyMap<string, string> {
  const files = new Map(wizardPack({ ...RIVER, title: 'A very large pack' }));
  const text = files.get('levels/first-vote.yaml') ?? '';
  const ids = Array.from({ length: BIG.levels }, (_, i) => `level-${i + 1}`);
  files.delete('levels/first-vote.yaml');
  for (const id of ids) files.set(`levels/${id}.yaml`, levelFrom(text, id));
  files.set(
    'pack.yaml',
    (files.get('pack.yaml') ?? '').replace(/levels:\n {2}- "first-vote"/, `levels:\n${ids.map((id) => `  - "${id}"`).join('\n')}`),
  );
  files.delete('questions/reading.yaml');
  for (let n = 0; n < BIG.questions; n += BIG.perSheet) files.set(`questions/sheet-${n / BIG.perSheet + 1}.yaml`, sheetFrom(n));
  return files;
}

/** The small level with a long way through stories before its agenda. */
function levelFrom(text: string, id: string): string {
  const more = BIG.beats - 6;
  const page = (n: number) => ({
    id: `page-${n}`,
    kind: 'story',
    set: 'room',
    title: { en: `Page ${n}` },
    lines: [{ who: 'narrator', says: { en: 'The lamp hums, and somebody turns a page.' }, fiction: true }],
    next: [{ to: n < more ? `page-${n + 1}` : 'before-the-vote' }],
  });
  const pages = writtenSheet(Array.from({ length: more }, (_, i) => page(i + 1)))
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
  return text
    .replace('id: "first-vote"', `id: "${id}"`)
    .replace('      - to: "before-the-vote"', '      - to: "page-1"')
    .replace('  - id: "before-the-vote"', `${pages}\n  - id: "before-the-vote"`);
}

function sheetFrom(first: number): string {
  const [model] = RIVER.questions;
  if (!model) throw new Error('There is a question to copy');
  const questions = Array.from({ length: BIG.perSheet }, (_, i) => ({
    id: `question-${first + i + 1}`,
    kind: 'choice',
    tags: ['reading'],
    ledger: 'understanding',
    about: 'fact',
    asks: { en: `${model.asks} This is number ${first + i + 1}.` },
    claim: 'A1.1',
    deciding: { en: RIVER.passages[0]?.sentences[0]?.says ?? '' },
    picks: [
      { id: 'right', right: true, says: { en: model.right } },
      ...model.wrong.map(({ says, why }, n) => ({ id: `wrong-${n + 1}`, says: { en: says }, feedback: { en: why } })),
    ],
    right: { en: 'Yes. That is the sentence.' },
  }));
  return writtenSheet({ questions });
}
