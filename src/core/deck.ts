/** The review deck: questions that were not answered right at the first try, each with how well it is remembered and when it comes back. */
import type { GameEvent } from './event.ts';

/** What the scheduler knows of a card that was reviewed at least once; plain numbers, so that a profile can keep it. */
export type Memory = {
  /** Days after which it is remembered nine times in ten. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  /** Days that the last review gave it. */
  readonly scheduledDays: number;
  readonly reps: number;
  readonly lapses: number;
  /** FSRS: 0 new, 1 learning, 2 review, 3 relearning. */
  readonly state: number;
  /** The last review, ms since 1970. */
  readonly reviewed: number;
};

export type DeckCard = {
  readonly pack: string;
  readonly question: string;
  /** ms since 1970; the clock is the caller's. */
  readonly due: number;
  /** Null until the first review. */
  readonly memory: Memory | null;
};

export type Deck = readonly DeckCard[];

/** How a review went: right at once, right at the second try, or not. */
export type Recall = 'good' | 'hard' | 'again';

/** Questions whose first answer in these events wasn't right. */
export function missedIn(events: readonly GameEvent[]): readonly string[] {
  return events.flatMap((e) => (e.kind === 'question-answered' && e.attempt === 1 && !e.grade.right ? [e.question] : []));
}

/** The deck with these questions in it and due: what was remembered once and is missed now comes back at once, and keeps its memory. */
export function withMissed(deck: Deck, pack: string, questions: readonly string[], now: number): Deck {
  let out = deck;
  for (const question of new Set(questions)) {
    const had = deck.find((c) => isThe(c, pack, question));
    out = withCard(out, had ? { ...had, due: Math.min(had.due, now) } : { pack, question, due: now, memory: null });
  }
  return out;
}

/** The deck with this card in the place of the one it had for the question. */
export function withCard(deck: Deck, card: DeckCard): Deck {
  const at = deck.findIndex((c) => isThe(c, card.pack, card.question));
  return at < 0 ? [...deck, card] : deck.with(at, card);
}

/**
 * The cards to be asked, longest due first.
 *
 * @param until ms since 1970; the end of the player's day, so that a card of this evening can be asked in the morning
 * @param isKnown whether a pack still has the question; one that it no longer has is passed over
 */
export function dueCards(deck: Deck, until: number, isKnown: (card: DeckCard) => boolean = () => true): Deck {
  return deck.filter((c) => c.due <= until && isKnown(c)).toSorted((a, b) => a.due - b.due || compare(a.question, b.question));
}

/** How many cards come back on which day: days from the start of today on, nearest first. */
export function daysAhead(deck: Deck, startOfToday: number): readonly { readonly days: number; readonly cards: number }[] {
  const counts = new Map<number, number>();
  for (const { due } of deck) {
    const days = Math.max(0, Math.floor((due - startOfToday) / DAY));
    counts.set(days, (counts.get(days) ?? 0) + 1);
  }
  return [...counts].toSorted(([a], [b]) => a - b).map(([days, cards]) => ({ days, cards }));
}

const DAY = 86_400_000;

function isThe(card: DeckCard, pack: string, question: string): boolean {
  return card.pack === pack && card.question === question;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
