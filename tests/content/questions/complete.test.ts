/** A draft becomes a whole question of the pack's languages, and what stands in is told. */
import { expect, test } from 'vitest';
import { completeQuestion } from '../../../src/content/questions/complete.ts';
import { importText, questionOf } from './read-file.ts';

const completion = {
  claim: 'A1.2',
  deciding: { en: 'It has nine seats.', ru: 'В нём девять мест.' },
  tag: 'council',
  ledger: 'understanding',
  about: 'fact',
  languages: ['en', 'ru'],
} as const;

test('takes the author’s claim, fills every language, and tells where a text stands in', async () => {
  const draft = questionOf(await importText('a.gift', '::Seats::How many seats? {=nine#Yes. ~eight#No. ~ten}'), 'How many');
  const { question, standIns } = completeQuestion(draft, completion);
  expect(question).toEqual({
    id: 'Seats',
    tags: ['council'],
    ledger: 'understanding',
    about: 'fact',
    asks: { en: 'How many seats?', ru: 'How many seats?' },
    claim: 'A1.2',
    deciding: completion.deciding,
    right: { en: 'Yes.', ru: 'Yes.' },
    kind: 'choice',
    picks: [
      { id: 'a', says: { en: 'nine', ru: 'nine' }, right: true },
      { id: 'b', says: { en: 'eight', ru: 'eight' }, feedback: { en: 'No.', ru: 'No.' } },
      {
        id: 'c',
        says: { en: 'ten', ru: 'ten' },
        feedback: { en: 'Not this. Read the passage once more.', ru: 'Не это. Прочтите отрывок ещё раз.' },
      },
    ],
  });
  expect(standIns.map((path) => path.join('.'))).toEqual([
    'asks.ru',
    'right.ru',
    'picks.0.says.ru',
    'picks.1.says.ru',
    'picks.1.feedback.ru',
    'picks.2.says.ru',
    'picks.2.feedback.en',
    'picks.2.feedback.ru',
  ]);
});

test('ids that are taken are given anew', async () => {
  const imported = await importText('a.gift', '::Seats::One? {T}\n\n::Seats::Two? {F}');
  expect(imported.questions.map(({ question }) => question?.id)).toEqual(['Seats', 'Seats-2']);
});
