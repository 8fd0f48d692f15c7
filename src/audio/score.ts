/** The small score: which stems sound, and how loud, as far as there is tension; pure. It knows nothing of outcomes, ledgers or grades. */
import type { Level } from '../core/level.ts';
import type { Run } from '../core/run.ts';

export const STEMS = ['breath', 'felt', 'plucked', 'clock', 'high'] as const;
export type Stem = (typeof STEMS)[number];

/** 0 to 1 for each. */
export type Score = Readonly<Record<Stem, number>>;

/** What a listener would call it. */
export type Mood = 'silence' | 'calm' | 'work' | 'talk' | 'late' | 'waiting' | 'close';

const SILENCE: Score = { breath: 0, felt: 0, plucked: 0, clock: 0, high: 0 };
/** The same at every ending, whatever became of the bill. */
const CLOSE: Score = { ...SILENCE, breath: 0.5 };

/** What makes for tension. */
type Tension = {
  /** Something is to be done: days to spend, a vote, a decision, a hearing. */
  readonly isAtWork: boolean;
  /** Sentences that nobody has answered yet. */
  readonly abroad: number;
  /** A third of the days is left, or less, and they count here. */
  readonly isLate: boolean;
  /** Something was asked, and its answer isn't there yet. */
  readonly isWaiting: boolean;
};

export function scoreOf(level: Level, run: Run): Score {
  if (run.at.kind === 'ending') return CLOSE;
  // Who reads a passage wants quiet.
  if (run.at.kind === 'checkpoint') return SILENCE;
  const { isAtWork, abroad, isLate, isWaiting } = tensionOf(level, run);
  return {
    breath: isAtWork ? 0.7 : 0.5,
    felt: isAtWork ? 0.7 : 0,
    plucked: abroad === 0 ? 0 : Math.min(0.8, 0.4 + 0.2 * abroad),
    clock: isLate ? 0.6 : 0,
    high: isWaiting ? 0.6 : 0,
  };
}

/** The strongest reason that sounds. */
export function moodOf(level: Level, run: Run): Mood {
  if (run.at.kind === 'ending') return 'close';
  if (run.at.kind === 'checkpoint') return 'silence';
  const { isAtWork, abroad, isLate, isWaiting } = tensionOf(level, run);
  if (isWaiting) return 'waiting';
  if (isLate) return 'late';
  if (abroad > 0) return 'talk';
  return isAtWork ? 'work' : 'calm';
}

export const isSameScore = (one: Score | null, other: Score | null): boolean =>
  one === other || (one !== null && other !== null && STEMS.every((stem) => one[stem] === other[stem]));

/** Where in its file a stem is when the score has gone on for so long: the same for all that go round together, s. */
export const phaseAt = (gone: number, lead: number, long: number): number => lead + (gone % long);

function tensionOf({ calendar }: Level, { at, daysLeft }: Run): Tension {
  const slots = at.kind === 'agenda' ? Object.values(at.slots) : [];
  const isWaiting =
    (at.kind === 'vote' && at.tally === null) ||
    (at.kind === 'decision' && at.outcome === null) ||
    (at.kind === 'hearing' && at.decided === null);
  return {
    isAtWork: at.kind === 'agenda' || isWaiting,
    abroad: slots.filter(({ status }) => status === 'abroad').length,
    isLate: at.kind === 'agenda' && daysLeft * 3 <= calendar.days,
    isWaiting,
  };
}
