/** The review deck as it lies in a profile: whatever is there becomes cards, and what is no card is left out. */
import type { Deck, DeckCard, Memory } from '../core/deck.ts';

/** A pack has some hundreds of questions, a profile a handful of packs. */
const CARDS_AT_MOST = 5000;

/** Never throws; parsing what it made changes nothing. A profile from before there was a deck has an empty one. */
export function deckFrom(value: unknown): Deck {
  if (!Array.isArray(value)) return [];
  const seen = new Set<string>();
  return value.slice(0, CARDS_AT_MOST).flatMap((v: unknown): DeckCard[] => {
    if (!isObject(v) || !isPack(v.pack) || !isQuestion(v.question) || !isTime(v.due)) return [];
    const key = `${v.pack} ${v.question}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ pack: v.pack, question: v.question, due: v.due, memory: memoryFrom(v.memory) }];
  });
}

/** What doesn't read whole is forgotten: the card is then as new, which costs a review and loses no question. */
function memoryFrom(value: unknown): Memory | null {
  if (!isObject(value)) return null;
  const { stability, difficulty, scheduledDays, reps, lapses, state, reviewed } = value;
  const isSound =
    within(stability, 0.001, 36_500) &&
    within(difficulty, 1, 10) &&
    within(scheduledDays, 0, 36_500) &&
    isCount(reps) &&
    isCount(lapses) &&
    isCount(state) &&
    within(state, 1, 3) &&
    isTime(reviewed);
  return isSound ? { stability, difficulty, scheduledDays, reps, lapses, state, reviewed } : null;
}

const isPack = (v: unknown): v is string => typeof v === 'string' && /^[\w-]{1,64}$/.test(v);
const isQuestion = (v: unknown): v is string => typeof v === 'string' && /^[\w.-]{1,64}$/.test(v);

function within(v: unknown, least: number, most: number): v is number {
  return typeof v === 'number' && v >= least && v <= most;
}

function isCount(v: unknown): v is number {
  return within(v, 0, 1_000_000) && Number.isInteger(v);
}

/** ms since 1970, within what a date can be. */
function isTime(v: unknown): v is number {
  return within(v, 0, 8_000_000_000_000) && Number.isInteger(v);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
