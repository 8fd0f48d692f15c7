/** A new question is asked for sure where all others of its tag are; where they are drawn by chance it is one of them. */
import { expect, test } from 'vitest';
import { OpenDraft } from '../../../src/desk/draft/open-draft.ts';
import { editFile } from '../../../src/desk/forms/draft-edits.ts';

const SHEET = 'questions/reading.yaml';
const LEVEL = 'levels/one.yaml';

function aDraft(count: number) {
  const sheet = 'questions:\n  - id: q1\n    tags: [reading]\n  - id: q2\n    tags: [reading]\n';
  const level = `beats:\n  - id: asks\n    kind: checkpoint\n    draws:\n      - { tag: reading, count: ${count} } # all there are, and no other\n`;
  const draft = new OpenDraft('draft', {
    files: new Map([
      [SHEET, sheet],
      [LEVEL, level],
    ]),
  });
  return { draft, level };
}

const add = (draft: OpenDraft, tag: string) =>
  editFile(draft, SHEET, [{ kind: 'insert', path: ['questions', 2], value: { id: 'q3', tags: [tag] } }], 'add a question');

test('where all are asked one more is drawn, and one undo takes both back', () => {
  const { draft, level } = aDraft(2);
  expect(add(draft, 'reading')).toBe(true);
  expect(draft.files.get(LEVEL)).toBe(level.replace('count: 2', 'count: 3'));
  draft.undo();
  expect([draft.files.get(LEVEL), draft.files.get(SHEET)?.includes('q3')]).toEqual([level, false]);
});

test('where some are drawn by chance, and where another tag is drawn, nothing changes', () => {
  for (const [count, tag] of [
    [1, 'reading'],
    [2, 'other'],
  ] as const) {
    const { draft, level } = aDraft(count);
    expect(add(draft, tag)).toBe(true);
    expect(draft.files.get(LEVEL)).toBe(level);
  }
});
