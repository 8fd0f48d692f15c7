import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Deck } from '../../src/core/deck.ts';
import { assemblePack, type Pack } from '../../src/core/level.ts';
import { rightAnswer } from '../../src/core/templates.ts';
import { Review } from '../../src/main/review.ts';
import { leaveMissed, readMail } from '../../src/saves/class-mail.ts';
import { newProfile, type Profile } from '../../src/saves/profile.ts';
import type { Session } from '../../src/session/session.ts';
import { aShared } from '../builders/level.ts';

const DAY = 86_400_000;

/** A keeper as far as a review needs one: the profile at hand. */
function aKeeper(deck: Deck) {
  const keeper = {
    view: { profile: { ...newProfile('p', 'Anna', 'en'), deck } as Profile },
    keep: async (profile: Profile) => {
      keeper.view = { profile };
      return true;
    },
  };
  return keeper;
}

describe('a review', () => {
  const pack: Pack = assemblePack({ shared: aShared(), levels: [] });
  const { questions } = pack.shared;
  const id = pack.shared.pack;
  let session: Session | null = null;
  let shown = 0;

  afterEach(() => vi.unstubAllGlobals());

  beforeEach(() => {
    session = null;
    shown = 0;
  });

  function aReview(deck: Deck) {
    const keeper = aKeeper(deck);
    const review = new Review({
      // Only these two of it are used.
      keeper: keeper as never,
      packOf: async (wanted) => (wanted === id ? pack : null),
      seed: () => 'seed',
      onSession: (began) => {
        session = began;
      },
      show: () => {
        shown++;
      },
    });
    return { review, keeper };
  }

  const card = (question: string, due = 0, of = id) => ({ pack: of, question, due, memory: null });

  test('asks what was missed in class on this device, and takes it into the deck once', async () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, text: string) => void kept.set(name, text),
      removeItem: (name: string) => void kept.delete(name),
    });
    const missed = questions[1]?.id ?? '';
    for (const at of [1_000, 2_000]) leaveMissed({ pack: id, question: missed, at });
    const { review, keeper } = aReview([]);
    expect(review.due([])).toBe(1);
    await review.fetch();
    await Promise.resolve();
    expect(keeper.view.profile.deck).toEqual([card(missed, 2_000)]);
    expect(readMail()).toEqual([]);
    review.begin();
    const at = session?.run.at;
    expect(at?.kind === 'checkpoint' && at.drawn).toEqual([missed]);
    for (const text of ['', '{}', '[null, 1, {"pack":"a"}]', '[broken']) {
      kept.set([...kept.keys()][0] ?? 'third-reading/missed-in-class', text);
      expect(readMail()).toEqual([]);
    }
  });

  test('passes over what its pack no longer asks, and packs that aren’t here', async () => {
    const first = questions[0]?.id ?? '';
    const { review } = aReview([
      card('gone'),
      card(first),
      card('q', 0, 'another-pack'),
      card(questions[1]?.id ?? '', Date.now() + 5 * DAY),
    ]);
    await review.fetch();
    expect(review.due([card('gone'), card(first), card('q', 0, 'another-pack')])).toBe(1);
    review.begin();
    const at = session?.run.at;
    expect(at?.kind === 'checkpoint' && at.drawn).toEqual([first]);
    expect(shown).toBe(1);
  });

  test('shows its page also when nothing is left to ask', async () => {
    const { review } = aReview([card('gone')]);
    await review.fetch();
    review.begin();
    expect(session).toBeNull();
    expect(shown).toBe(1);
  });

  test('schedules each answer at once: a second try replaces the first, and is one review', async () => {
    const one = questions.find((q) => q.kind === 'choice');
    const two = questions.find((q) => q.kind !== 'choice');
    if (!one || !two) throw new Error('The test pack has a choice and another question');
    const { review, keeper } = aReview([card(one.id), card(two.id, 1)]);
    await review.fetch();
    review.begin();
    const began = session as Session | null;
    const wrong = one.kind === 'choice' ? (one.picks.find((p) => !p.right)?.id ?? '') : '';
    const dueOf = (question: string) => keeper.view.profile.deck.find((c) => c.question === question);
    began?.dispatch({ kind: 'answer', target: one.id, answer: { kind: 'choice', pick: wrong } });
    const again = dueOf(one.id);
    expect(again?.memory).toMatchObject({ reps: 1 });
    began?.dispatch({ kind: 'answer', target: one.id, answer: rightAnswer(one) });
    const hard = dueOf(one.id);
    expect(hard?.memory).toMatchObject({ reps: 1 });
    expect(hard?.memory?.stability).toBeGreaterThan(again?.memory?.stability ?? 99);
    expect(hard?.due).toBeGreaterThanOrEqual(again?.due ?? 0);
    expect(dueOf(two.id)?.memory).toBeNull();
  });

  test('takes into the deck what play has missed at the first try', () => {
    const { review, keeper } = aReview([]);
    const grade = { right: false, credit: [0, 1] as const, wrong: [] };
    review.note(id, [
      { kind: 'question-answered', question: 'a', grade, attempt: 1 },
      { kind: 'question-answered', question: 'b', grade, attempt: 2 },
    ]);
    expect(keeper.view.profile.deck.map((c) => c.question)).toEqual(['a']);
  });
});
