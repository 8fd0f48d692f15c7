import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pointsFor } from '../../src/core/checkpoint.ts';
import { answerOf, type Composition, emptyComposition, touch } from '../../src/core/compose.ts';
import { gradeAnswer, isComplete } from '../../src/core/grade.ts';
import type { Answer, Question } from '../../src/core/question.ts';
import { roller } from '../../src/core/roller.ts';
import { start } from '../../src/core/start.ts';
import { rightAnswer, sampleIntent } from '../../src/core/templates.ts';
import { aLevel, anEntry, QUESTIONS } from '../builders/level.ts';

const level = aLevel();
const { sources } = level.shared;
const question = (id: string) => QUESTIONS.find((q) => q.id === id) as Question;

describe('grading', () => {
  test.each(QUESTIONS.map((q) => [q.kind, q] as const))('the right answer to a %s question is complete and right', (_kind, q) => {
    expect(isComplete(q, rightAnswer(q), sources)).toBe(true);
    expect(gradeAnswer(q, rightAnswer(q)).right).toBe(true);
    expect(pointsFor(gradeAnswer(q, rightAnswer(q)), 1)).toBe(4);
    expect(pointsFor(gradeAnswer(q, rightAnswer(q)), 2)).toBe(2);
  });

  test('any complete answer has credit between nothing and all, and all only when right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), fc.string(), (q, seed) => {
        const intent = sampleIntent(
          level,
          { kind: 'answer', target: q.id, fill: { shape: 'answer', question: q } },
          roller(seed, 'answer'),
        );
        if (intent.kind !== 'answer') throw new Error('expected an answer');
        expect(isComplete(q, intent.answer, sources)).toBe(true);
        const { right, credit, wrong } = gradeAnswer(q, intent.answer);
        expect(credit[0]).toBeGreaterThanOrEqual(0);
        expect(right).toBe(wrong.length === 0);
        expect(right || pointsFor({ right, credit, wrong }, 1) < 4).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('anything at all can be asked whether it is complete, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), fc.anything(), (q, junk) => {
        const answer = {
          kind: q.kind,
          pick: junk,
          picks: junk,
          order: junk,
          pairs: junk,
          bins: junk,
          value: junk,
          claim: junk,
        } as unknown as Answer;
        expect(typeof isComplete(q, answer, sources)).toBe('boolean');
      }),
    );
  });

  test('ticking everything earns no more than ticking what is right', () => {
    expect(gradeAnswer(question('q-multiple'), { kind: 'multiple', picks: ['a', 'b', 'c'] })).toEqual({
      right: false,
      credit: [1, 2],
      wrong: ['c'],
    });
    expect(gradeAnswer(question('q-multiple'), { kind: 'multiple', picks: ['c'] }).credit).toEqual([0, 2]);
  });

  test('one slip in an order costs one step', () => {
    expect(gradeAnswer(question('q-order'), { kind: 'order', order: ['a', 'c', 'b'] }).credit).toEqual([1, 2]);
  });

  test.each([
    ['q-multiple', { kind: 'multiple', picks: [] }],
    ['q-multiple', { kind: 'multiple', picks: ['a', 'a'] }],
    ['q-order', { kind: 'order', order: ['a', 'b'] }],
    ['q-match', { kind: 'match', pairs: { a: 'a', b: 'a', c: 'c' } }],
    ['q-categorise', { kind: 'categorise', bins: { a: 'x' } }],
    ['q-number', { kind: 'number', value: 451 }],
    ['q-number', { kind: 'number', value: 1.5 }],
    ['q-hottext', { kind: 'hottext', claim: 'A3' }],
  ] as const)('an incomplete answer to %s is not graded but asked for again', (id, answer) => {
    expect(isComplete(question(id), answer as Answer, sources)).toBe(false);
  });
});

describe('composing', () => {
  const atQuestion = (id: string) => {
    const { run } = start(level, anEntry());
    return { ...run, at: { kind: 'checkpoint', drawn: [id], index: 0, asked: { question: id, attempts: [] } } } as typeof run;
  };

  test('in a match, taking a right-hand side frees it elsewhere', () => {
    const run = atQuestion('q-match');
    let c: Composition = { ...emptyComposition, question: 'q-match' };
    c = touch(level, run, c, { kind: 'place', id: 'a', at: 'b' });
    c = touch(level, run, c, { kind: 'place', id: 'c', at: 'b' });
    expect(c.placed).toEqual({ c: 'b' });
    expect(answerOf(question('q-match'), c)).toBeNull();
  });

  test('a choice replaces, a multiple toggles', () => {
    const one = touch(level, atQuestion('q-choice'), { ...emptyComposition, picked: ['a'] }, { kind: 'pick', id: 'b' });
    expect(one.picked).toEqual(['b']);
    const many = touch(level, atQuestion('q-multiple'), { ...emptyComposition, picked: ['a'] }, { kind: 'pick', id: 'b' });
    expect(many.picked).toEqual(['a', 'b']);
  });
});
