/** What a screen shows of a run: the task on the first page only, and an order that nobody finds nearly sorted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysSaid, shownOrder, taskShown } from '../../src/core/shown.ts';
import { start } from '../../src/core/start.ts';
import { step } from '../../src/core/step.ts';
import { shippedPack } from '../builders/shipped.ts';

const pack = shippedPack('school-council');
const [level] = pack.levels;
const question = pack.shared.questions.find((q) => q.kind === 'order');
if (!level || question?.kind !== 'order') throw new Error('The pack has a level and an order to find');
const entry = { seed: 'shown', handover: null, usedQuestions: [], votes: 'rolled' } as const;

describe('the task of a level', () => {
  test('stands on its first page, and on no other', () => {
    const { run } = start(level, entry);
    expect(taskShown(level, run)).toEqual(level.task);
    const next = step(level, run, { kind: 'continue', target: level.start });
    expect(next.kind === 'rejection' ? null : taskShown(level, next.run)).toBeNull();
  });

  test.each(['delisting-bill', 'school-council'])('is said by every level of %s, in each of its languages', (id) => {
    const { levels, shared } = shippedPack(id);
    for (const l of levels) expect(Object.keys(l.task ?? {}), l.id).toEqual(shared.languages.map((one) => one.code));
  });
});

test('an order to be found begins with at least half of its pairs the wrong way round', () => {
  const right = question.items.map((i) => i.id);
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const { run } = start(level, { ...entry, seed });
      const places = shownOrder(level, run, question).map((id) => right.indexOf(id));
      expect([...places].sort()).toEqual(right.map((_, i) => i));
      const wrong = places.flatMap((place, i) => places.slice(i + 1).filter((later) => later < place)).length;
      expect(wrong * 2).toBeGreaterThanOrEqual((right.length * (right.length - 1)) / 2);
    }),
  );
});

test('says of an option what is really spent: never more than is left, and nothing where its author leaves it unsaid', () => {
  const { run } = start(level, entry);
  const option = { id: 'wait', lines: [], says: { en: 'Let the clock run.' }, next: [{ to: 'end' }] };
  expect(daysSaid({ ...option, days: 14 }, { ...run, daysLeft: 4 })).toBe(4);
  expect(daysSaid({ ...option, days: 3 }, { ...run, daysLeft: 4 })).toBe(3);
  expect(daysSaid({ ...option, days: 3, unsaid: true }, { ...run, daysLeft: 4 })).toBe(0);
  expect(daysSaid(option, run)).toBe(0);
});
