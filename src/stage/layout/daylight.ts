/** The time of day that a room shows: morning when none of the level's days is spent, the lamp lit when all are. */
import type { Level } from '../../core/level.ts';
import type { Run } from '../../core/run.ts';

export type Phase = 'morning' | 'noon' | 'afternoon' | 'late' | 'evening';
/** Red, green and blue, 0 to 255, that the room is multiplied with. */
export type Hue = readonly [number, number, number];

export type Daylight = {
  /** Of the calendar, 0 to 1. */
  readonly spent: number;
  readonly phase: Phase;
  /** At the upper left, where the light comes from, and at the lower right. */
  readonly near: Hue;
  readonly far: Hue;
  /** Around the lamp in the middle. */
  readonly lamp: Hue;
  /** Equal for what looks alike. */
  readonly key: string;
};

/** The light that changes nothing; what a level without a calendar has. */
export const MIDDAY = 8 / 24;
const NOON: Hue = [255, 255, 255];

const KEYS: readonly (Pick<Daylight, 'near' | 'far' | 'lamp' | 'phase'> & { readonly at: number })[] = [
  { at: 0, phase: 'morning', near: [236, 244, 255], far: [196, 208, 232], lamp: [226, 234, 250] },
  { at: MIDDAY, phase: 'noon', near: NOON, far: NOON, lamp: NOON },
  { at: 14 / 24, phase: 'afternoon', near: [255, 247, 226], far: [240, 224, 198], lamp: [255, 244, 222] },
  { at: 19 / 24, phase: 'late', near: [255, 216, 158], far: [206, 164, 150], lamp: [248, 204, 160] },
  { at: 1, phase: 'evening', near: [146, 152, 192], far: [138, 144, 186], lamp: [255, 232, 190] },
];
/** Pictures of the light that are told apart. */
const STEPS = 24;

/** @returns the same for equal shares of any calendar; never back towards morning while days are spent */
export function daylightOf(level: Pick<Level, 'calendar'>, run: Pick<Run, 'daysLeft'>): Daylight {
  const { days } = level.calendar;
  // Nothing tells the time where nothing is counted.
  if (days <= 0) return lightAt(MIDDAY);
  return lightAt(Math.max(0, Math.min(1, 1 - run.daysLeft / days)));
}

export function lightAt(spent: number): Daylight {
  const at = Math.round(spent * STEPS) / STEPS;
  const after = KEYS.findIndex((k) => k.at >= at);
  const [a, b] = [KEYS[Math.max(0, after - 1)], KEYS[Math.max(0, after)]];
  if (!a || !b) throw new Error(`No light is known for ${spent}`);
  const x = b.at === a.at ? 0 : (at - a.at) / (b.at - a.at);
  const phase = x < 0.5 ? a.phase : b.phase;
  const between = (from: Hue, to: Hue): Hue => [0, 1, 2].map((i) => Math.round(blend(from, to, i, x))) as unknown as Hue;
  return { spent, phase, near: between(a.near, b.near), far: between(a.far, b.far), lamp: between(a.lamp, b.lamp), key: String(at) };
}

function blend(from: Hue, to: Hue, i: number, x: number): number {
  return (from[i] ?? 0) * (1 - x) + (to[i] ?? 0) * x;
}
