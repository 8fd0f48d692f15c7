/** A step doesn't end while something in it is missing or can't be. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/desk/wizard/answers.ts';
import { filledSteps, missingIn } from '../../../src/desk/wizard/step.ts';
import { deskWizardWords } from '../../../src/text/words/desk-wizard.ts';
import { RIVER } from '../../builders/wizard-answers.ts';

const missing = (step: number, changes: Partial<Answers>) => missingIn(step, { ...RIVER, ...changes }, deskWizardWords('en'));

describe('a number that can’t be', () => {
  const withSeats = (seats: number) => ({ blocs: RIVER.blocs.map((bloc, i) => (i === 1 ? { ...bloc, seats } : bloc)) });

  test.each([0, -3, 501])('%i seats are told, and whose', (seats) => {
    expect(missing(2, withSeats(seats))).toEqual(['Bloc 2, seats (a whole number from 1 to 500)']);
  });

  test('days too few for what goes round are told', () => {
    expect(missing(3, { days: RIVER.rumours.length - 1 })).toEqual([
      `Working days before the vote (a whole number from ${RIVER.rumours.length} to 10)`,
    ]);
  });

  test('what can be isn’t', () => {
    expect([...missing(2, withSeats(1)), ...missing(3, { days: 10 })]).toEqual([]);
  });
});

test('of two boxes for a mistake, the empty one is named', () => {
  const [first, ...others] = RIVER.questions;
  if (!first) throw new Error('There is a first question');
  const wrong = first.wrong.map((one, i) => (i === 1 ? { ...one, why: ' ' } : one));
  expect(missing(4, { questions: [{ ...first, wrong }, ...others] })).toEqual([
    'Question 1, wrong answer 2: the mistake behind it, kindly',
  ]);
});

test('one can go to the steps that are filled and to the next, and not past a gap', () => {
  const filled = (changes: Partial<Answers>) => filledSteps({ ...RIVER, ...changes }, deskWizardWords('en'));
  const noSeats = RIVER.blocs.map((bloc) => ({ ...bloc, seats: 0 }));
  expect([filled({}), filled({ title: '' }), filled({ blocs: noSeats })]).toEqual([5, 0, 2]);
});
