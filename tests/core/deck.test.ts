import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Deck, type DeckCard, daysAhead, dueCards, missedIn, withCard, withMissed } from '../../src/core/deck.ts';
import type { GameEvent } from '../../src/core/event.ts';
import { practiceLevel, recallOf } from '../../src/core/practice.ts';
import { start } from '../../src/core/start.ts';
import { step } from '../../src/core/step.ts';
import { rightAnswer } from '../../src/core/templates.ts';
import { aLevel, anEntry } from '../builders/level.ts';
import { planBy } from '../builders/plan.ts';

const DAY = 86_400_000;
const card = (question: string, due: number): DeckCard => ({ pack: 'p', question, due, memory: null });

/** What a whole run says, step by step. */
function eventsOf(chance: string): readonly GameEvent[] {
  const level = aLevel();
  const { entry, intents } = planBy(level, anEntry({ seed: chance }), chance);
  const started = start(level, entry);
  let { run } = started;
  return intents.flatMap((intent) => {
    const result = step(level, run, intent);
    if (result.kind === 'rejection') throw new Error(result.code);
    run = result.run;
    return result.events;
  });
}

describe('the review deck', () => {
  test('takes exactly the questions of a run that were not right at the first try', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (n) => {
        const events = eventsOf(`deck-${n}`);
        const first = events.flatMap((e) => (e.kind === 'question-answered' && e.attempt === 1 ? [e] : []));
        const deck = withMissed([], 'test-pack', missedIn(events), 1000);
        expect(deck.map((c) => c.question).sort()).toEqual(first.flatMap((e) => (e.grade.right ? [] : [e.question])).sort());
        expect(deck.every((c) => c.pack === 'test-pack' && c.due === 1000 && c.memory === null)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('has each question once, and one that is missed again comes back at once with what was remembered', () => {
    const memory = { stability: 9, difficulty: 5, scheduledDays: 9, reps: 3, lapses: 0, state: 2, reviewed: 1 };
    const deck: Deck = [{ ...card('a', 9 * DAY), memory }, card('b', 50)];
    expect(withMissed(deck, 'p', ['a', 'b', 'c', 'c'], 100)).toEqual([{ ...card('a', 100), memory }, card('b', 50), card('c', 100)]);
    expect(withMissed(deck, 'other', ['a'], 100)).toHaveLength(3);
  });

  test('asks what is due, longest due first, and passes over what its pack no longer has', () => {
    const deck = [card('late', 30), card('early', 10), card('gone', 5), card('tomorrow', DAY)];
    expect(dueCards(deck, 40, (c) => c.question !== 'gone').map((c) => c.question)).toEqual(['early', 'late']);
    expect(dueCards(deck, 40)).toHaveLength(3);
  });

  test('puts a reviewed card in the place of the one it was', () => {
    expect(withCard([card('a', 1), card('b', 2)], card('a', 9))).toEqual([card('a', 9), card('b', 2)]);
  });

  test('tells how many come back on which day', () => {
    const deck = [card('a', 0), card('b', DAY + 5), card('c', 2 * DAY - 1), card('d', 9 * DAY), card('old', -DAY)];
    expect(daysAhead(deck, 0)).toEqual([
      { days: 0, cards: 2 },
      { days: 1, cards: 2 },
      { days: 9, cards: 1 },
    ]);
  });
});

describe('a practice level', () => {
  const { shared } = aLevel();
  const ids = shared.questions.map((q) => q.id);

  test('asks the wanted questions in the wanted order, by the rules of a checkpoint', () => {
    const wanted = [...ids].reverse();
    const level = practiceLevel(shared, ['gone-from-the-pack', ...wanted]);
    if (!level) throw new Error('There is nothing to practise');
    let { run } = start(level, anEntry());
    const asked: string[] = [];
    while (run.at.kind === 'checkpoint') {
      const { question } = run.at.asked;
      asked.push(question);
      const found = shared.questions.find((q) => q.id === question);
      if (!found) throw new Error(question);
      for (const intent of [
        { kind: 'answer', target: question, answer: rightAnswer(found) },
        { kind: 'continue', target: run.beat },
      ] as const) {
        const result = step(level, run, intent);
        if (result.kind === 'rejection') throw new Error(result.code);
        run = result.run;
      }
    }
    expect(asked).toEqual(wanted);
    expect(run.at.kind).toBe('ending');
  });

  test('is none where the pack has none of the questions any more', () => {
    expect(practiceLevel(shared, ['gone'])).toBeNull();
  });

  test('right at once is good, at the second try hard, and wrong is again', () => {
    expect([recallOf(1, true), recallOf(2, true), recallOf(1, false), recallOf(2, false)]).toEqual(['good', 'hard', 'again', 'again']);
  });
});
