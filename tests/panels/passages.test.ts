/** Which passages an answer opens. */
import { expect, test } from 'vitest';
import type { ChoiceQuestion } from '../../src/core/question.ts';
import { passagesOpened } from '../../src/panels/beats/passages.tsx';
import { aShared } from '../builders/level.ts';

const { sources } = aShared();
const say = (text: string) => ({ en: text });
const question: ChoiceQuestion = {
  kind: 'choice',
  id: 'q',
  tags: [],
  ledger: 'understanding',
  asks: say('?'),
  claim: 'A3',
  deciding: say(''),
  about: 'fact',
  right: say('Yes.'),
  picks: [
    { id: 'right', says: say('right'), right: true },
    { id: 'near', says: say('near'), opens: ['A1', 'A2'] },
    { id: 'far', says: say('far') },
  ],
};
const answered = (pick: string) => ({
  answer: { kind: 'choice', pick } as const,
  grade: { right: pick === 'right', credit: [0, 1] as const, wrong: [pick] },
});

test('opens the passage that decides, first', () => {
  expect(passagesOpened(question, answered('far'), sources).map((f) => f.passage.id)).toEqual(['P2']);
});

test('opens once each passage that a wrong pick points to', () => {
  expect(passagesOpened(question, answered('near'), sources).map((f) => f.passage.id)).toEqual(['P2', 'P1']);
});
