/** The roll call: a breath, the seats one by one in their order while the rim fills, a hush in which nothing moves, then the tally. */
import type { Picture, SeatRow } from '../layout/piece.ts';
import { runningCount } from '../layout/running-count.ts';
import { clamp, easeIn, mix, push, share } from './ease.ts';
import type { Moment, Poses } from './moment.ts';
import { piecesUnder } from './picked.ts';

const BREATH = 450;
const HUSH = 850;
const RESULT = 420;
/** A seat takes this share of the roll to stand up: a wave, not a flicker. */
const WAVE = 0.058;

/** Votes that stand up at the same time. */
export function waveOf(seats: number): number {
  return Math.max(1, Math.round(seats * WAVE));
}

function callTime(seats: number): number {
  return Math.min(3600, 1500 + seats * 5);
}

export function rollCall(after: Picture, row: SeatRow): Moment {
  const votes = row.seats.map((s) => s.vote);
  const inFavour = runningCount(votes);
  const end = votes.length + waveOf(votes.length);
  const silent = BREATH + callTime(votes.length);
  const told = silent + HUSH;
  const called = (ms: number) => end * evenly(share(ms, BREATH, silent));
  const count = piecesUnder(after, 'count');
  // What tells the result comes after it.
  const onward = after.pieces.filter((p) => p.of?.startsWith('continue:') || /^legend\b/.test(p.id)).map((p) => p.id);
  const mark = ['needed', 'needed/words', 'needed/pin', 'needed/thread'].filter((id) => after.pieces.some((p) => p.id === id));
  return {
    name: 'roll-call',
    lasts: told + RESULT,
    extras: [],
    called,
    at: (ms) => {
      const poses: Record<string, Poses[string]> = {};
      const filled = inFavour[Math.min(votes.length, Math.floor(called(ms)))] ?? 0;
      for (const bead of row.beads) poses[bead.piece] = { frame: bead.from <= filled ? 'paint/bead-for' : 'paint/bead-none' };
      // The mark of the majority bows before the call and once more before the result.
      const bow = push(share(ms, 120, 420)) + push(share(ms, told - 320, told));
      for (const id of mark) poses[id] = { y: -3 * bow };
      // How it ends is not told before it has ended.
      const drop = share(ms, told, told + 160);
      const rest = push(share(ms, told + 160, told + RESULT));
      for (const id of count) poses[id] = { alpha: clamp(drop * 3), y: mix(-26, 0, easeIn(drop)) - 3 * rest, size: mix(1.25, 1, drop) };
      for (const id of onward) poses[id] = { alpha: share(ms, told + 200, told + RESULT) };
      return poses;
    },
    cues: [
      { at: BREATH, sound: 'seats' },
      { at: silent, sound: 'hush' },
      { at: told + 160, sound: 'tally' },
    ],
  };
}

/** Nearly even, but for a slower beginning and end. */
function evenly(x: number): number {
  return 0.6 * x + 0.4 * (0.5 - Math.cos(Math.PI * x) / 2);
}
