/** Sounds of wood, brass and floors: stamps, drawers, doors, seats, clocks, steps. */
import { add, bandPass, burst, envelope, noiseMaker, type Samples, silence, sine, struck } from './tones.ts';

type Partials = readonly (readonly [number, number])[];

const BRASS: Partials = [
  [1, 1],
  [2.01, 0.4],
  [2.98, 0.15],
];
const WOOD: Partials = [
  [1, 1],
  [2.7, 0.4],
  [5.1, 0.12],
];

export function stamp(take: number): Samples {
  const out = struck(silence(0.5), 0.02, 92 - take * 5, 0.07, 1, WOOD);
  return burst(out, 0.02, { hertz: 820 - take * 60, q: 0.8, rise: 0.008, fall: 0.03, gain: 0.8, seed: 1 + take });
}

export function drawer(isShut: boolean): Samples {
  const out = silence(0.8);
  const noise = noiseMaker(12);
  const runner = bandPass(260, 1.6);
  const long = 0.42;
  add(out, 0, long, (t) => runner(noise()) * Math.sin((Math.PI * t) / long) * (0.75 + 0.25 * sine(t, 23)) * 0.9);
  return struck(out, isShut ? 0.4 : 0.36, isShut ? 150 : 210, 0.06, isShut ? 0.7 : 0.35, WOOD);
}

export const tick = (take: number): Samples => struck(silence(0.3), 0.01, take % 2 ? 1080 : 1200, 0.022, 1, WOOD);

export function door(): Samples {
  const out = burst(silence(0.9), 0, { hertz: 320, q: 2.5, rise: 0.12, fall: 0.06, gain: 0.5, seed: 5 });
  return struck(out, 0.32, 110, 0.1, 1, WOOD);
}

export function chair(): Samples {
  const out = silence(0.8);
  const noise = noiseMaker(14);
  const leg = bandPass(380, 2.4);
  add(out, 0, 0.36, (t) => leg(noise()) * Math.sin((Math.PI * t) / 0.36) * 0.8);
  return struck(out, 0.42, 170, 0.05, 0.5, WOOD);
}

/** Seats folded down, one here, one there. */
export function boards(): Samples {
  const out = silence(1.5);
  for (const [i, at] of [0.02, 0.16, 0.24, 0.43, 0.55, 0.62, 0.84, 0.97, 1.06].entries())
    struck(out, at, 190 + ((i * 5) % 4) * 22, 0.035, 0.4 + ((i * 3) % 4) * 0.12, WOOD);
  return out;
}

/** Cards go up, row by row: a soft rustle that grows and thins out. */
export function rollCall(): Samples {
  const out = silence(1.4);
  for (let i = 0; i < 42; i++)
    burst(out, 0.02 + i * 0.027, {
      hertz: 1500 + ((i * 37) % 11) * 100,
      q: 1.4,
      rise: 0.006,
      fall: 0.01,
      gain: (0.5 + ((i * 13) % 5) * 0.1) * Math.sin((Math.PI * (i + 4)) / 50),
      seed: 40 + i,
    });
  return out;
}

/** A balance comes to rest: its chains, its pans, less and less. */
export function scales(): Samples {
  const out = silence(1.6);
  for (const [i, at] of [0.02, 0.3, 0.55, 0.77, 0.95].entries())
    struck(out, at, i % 2 ? 1175 : 1320, 0.11, 0.5 * 0.62 ** i, [
      [1, 1],
      [2.4, 0.2],
    ]);
  return burst(out, 0.02, { hertz: 300, q: 1, rise: 0.01, fall: 0.04, gain: 0.6, seed: 15 });
}

/** A dial run round and back. */
export function dial(): Samples {
  const out = silence(1.3);
  for (let i = 0; i < 8; i++) burst(out, 0.02 + i * 0.055, { hertz: 900, q: 2, rise: 0.006, fall: 0.009, gain: 0.5, seed: 16 + i });
  const noise = noiseMaker(25);
  const spring = bandPass(640, 3);
  return add(out, 0.52, 0.6, (t) => spring(noise()) * Math.sin((Math.PI * t) / 0.6) * (0.6 + 0.4 * sine(t, 17)) * 0.5);
}

export const bell = (): Samples => struck(silence(1.8), 0.01, 660, 0.42, 1, BRASS);

const FLOORS = {
  wood: { low: 130, fall: 0.045, high: 850, edge: 0.3 },
  stone: { low: 210, fall: 0.03, high: 1500, edge: 0.55 },
  carpet: { low: 110, fall: 0.035, high: 420, edge: 0.5 },
} as const;

/** A few steps into a place, each a little nearer. */
export function steps(floor: keyof typeof FLOORS, take: number): Samples {
  const { low, fall, high, edge } = FLOORS[floor];
  const out = silence(1.9);
  for (const [i, at] of [0.02, 0.5, 0.97, 1.42].entries()) {
    const gain = 0.55 + i * 0.13;
    if (floor !== 'carpet') struck(out, at + take * 0.01, low * (i % 2 ? 1.06 : 1), fall, gain, WOOD);
    burst(out, at + take * 0.01, { hertz: high, q: 0.9, rise: 0.008, fall: 0.014 + fall / 4, gain: gain * edge, seed: 100 + i + take * 9 });
    if (floor === 'stone') burst(out, at + 0.09, { hertz: 900, q: 0.7, rise: 0.03, fall: 0.06, gain: gain * 0.12, seed: 120 + i });
  }
  return out;
}

/** An open fifth and its octave, which is neither glad nor sad. */
export function chord(): Samples {
  const out = silence(2.6);
  for (const [i, hertz] of [196, 293.7, 392].entries())
    add(out, i * 0.05, 2.4, (t) => (sine(t, hertz) + 0.2 * sine(t, hertz * 2)) * envelope(t, 0.08, 0.7));
  return out;
}

/** The end of a level, whatever became of the bill: a folder closed, and one held tone. */
export function ending(): Samples {
  const out = burst(silence(3), 0, { hertz: 700, q: 0.7, rise: 0.01, fall: 0.06, gain: 0.5, seed: 11 });
  for (const hertz of [220, 329.6]) add(out, 0.25, 2.7, (t) => 0.4 * sine(t, hertz) * envelope(t, 0.3, 0.8));
  return out;
}
