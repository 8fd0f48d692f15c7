/** When a reviewed card comes back: FSRS decides, on plain values and with the clock given. */
import { fsrs, type Grade, Rating, type State } from 'ts-fsrs';
import type { DeckCard, Memory, Recall } from '../core/deck.ts';

/** No steps of minutes: a card that was asked is done for the day. No fuzz: the same answers give the same days. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

const RATINGS: Readonly<Record<Recall, Grade>> = { good: Rating.Good, hard: Rating.Hard, again: Rating.Again };

/**
 * The card after a review.
 *
 * @param now ms since 1970; a clock that was put back counts as standing still
 * @see https://github.com/open-spaced-repetition/ts-fsrs
 */
export function schedule(card: DeckCard, recall: Recall, now: number): DeckCard {
  const at = Math.max(now, card.memory?.reviewed ?? now);
  const { card: next } = scheduler.next(
    {
      due: card.due,
      stability: card.memory?.stability ?? 0,
      difficulty: card.memory?.difficulty ?? 0,
      elapsed_days: 0,
      scheduled_days: card.memory?.scheduledDays ?? 0,
      learning_steps: 0,
      reps: card.memory?.reps ?? 0,
      lapses: card.memory?.lapses ?? 0,
      state: (card.memory?.state ?? 0) as State,
      last_review: card.memory?.reviewed ?? null,
    },
    at,
    RATINGS[recall],
  );
  const memory: Memory = {
    stability: next.stability,
    difficulty: next.difficulty,
    scheduledDays: next.scheduled_days,
    reps: next.reps,
    lapses: next.lapses,
    state: next.state,
    reviewed: at,
  };
  return { ...card, due: next.due.getTime(), memory };
}
