/** An answer in the making: whole only when nothing is missing, and the same again when it is read back. */
import { describe, expect, test } from 'vitest';
import { isComplete } from '../../../../src/core/grade.ts';
import { roller } from '../../../../src/core/roller.ts';
import { answerOf, draftOf, picking, placing, shifting } from '../../../../src/room/clients/pupil/questions/draft.ts';
import { linesOf } from '../../../../src/room/clients/pupil/questions/given.tsx';
import { answerMeant, shownQuestion } from '../../../../src/room/rules/blind.ts';
import { anyAnswer } from '../../../builders/class-room.ts';
import { shippedPack } from '../../../builders/shipped.ts';

const { shared } = shippedPack();
const shown = shared.questions.map((question) => ({ question, shown: shownQuestion(shared, question, 'seed', 'en') }));

describe('a draft', () => {
  test('of every question in the bank makes the answer it was made from, and the rules call that whole', () => {
    for (const { question, shown: asked } of shown) {
      const answer = anyAnswer(asked, roller(question.id, 'any'));
      const again = answerOf(asked, draftOf(asked, answer));
      // Picks are sent in the order in which they stand.
      expect(again).toEqual(answer.kind === 'multiple' ? { ...answer, picks: answer.picks.toSorted() } : answer);
      const meant = again && answerMeant(shared, question, 'seed', again);
      expect(meant && isComplete(question, meant, shared.sources), question.id).toBe(true);
      expect(linesOf(asked, answer).every((line) => line.trim().length > 0)).toBe(true);
    }
  });

  test('that is empty makes no answer, except for an order, which always stands somehow', () => {
    for (const { shown: asked } of shown) expect(answerOf(asked, draftOf(asked, null)) === null, asked.kind).toBe(asked.kind !== 'order');
  });

  test('that lacks one partner, or one place, makes no answer', () => {
    for (const kind of ['match', 'categorise'] as const) {
      const asked = shown.find((s) => s.shown.kind === kind)?.shown;
      if (!asked) throw new Error(`The bank has no ${kind}`);
      const whole = draftOf(asked, anyAnswer(asked, roller(kind, 'any')));
      const [first = ''] = Object.keys(whole.placed);
      expect(answerOf(asked, placing(whole, first, null))).toBeNull();
    }
  });

  test('takes a number only inside its range, and only a whole one', () => {
    const asked = shown.find((s) => s.shown.kind === 'number')?.shown;
    const [least = 0, most = 0] = asked?.range ?? [];
    if (!asked) throw new Error('The bank has no number');
    const answer = (value: number | null) => answerOf(asked, { picked: [], placed: {}, value });
    expect([least - 1, most + 1, least + 0.5, null].map(answer)).toEqual([null, null, null, null]);
    expect(answer(most)).toEqual({ kind: 'number', value: most });
  });

  test('moves a thing by one place and no further than the ends', () => {
    const draft = { picked: ['a', 'b', 'c'], placed: {}, value: null };
    expect(shifting(draft, 'c', -1).picked).toEqual(['a', 'c', 'b']);
    expect(shifting(draft, 'a', -1)).toBe(draft);
    expect(shifting(draft, 'c', 1)).toBe(draft);
  });

  test('of one choice takes the place of the one before; of several, a second press takes it back', () => {
    const one = { kind: 'choice', asks: '', options: [] } as const;
    const many = { kind: 'multiple', asks: '', options: [] } as const;
    const draft = { picked: ['a'], placed: {}, value: null };
    expect(picking(one, draft, 'b').picked).toEqual(['b']);
    expect(picking(many, draft, 'b').picked).toEqual(['a', 'b']);
    expect(picking(many, draft, 'a').picked).toEqual([]);
  });
});
