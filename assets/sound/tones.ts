/** The few means that all sounds are made of: noise, tones, bursts, filters, on plain arrays of samples. */

/** Half of what a disc has: paper, wood and felt have nothing above, and it is half the bytes. */
export const RATE = 22_050;

export type Samples = Float32Array;

export const silence = (seconds: number): Samples => new Float32Array(Math.round(seconds * RATE));

/** Noise that is the same on every run. */
export function noiseMaker(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2147483648 - 1;
  };
}

/** Adds `make(t)` for `length` seconds from `at` seconds on, t in seconds from there. */
export function add(to: Samples, at: number, length: number, make: (t: number, n: number) => number): Samples {
  const from = Math.round(at * RATE);
  const count = Math.min(Math.round(length * RATE), to.length - from);
  for (let n = 0; n < count; n++) to[from + n] = (to[from + n] ?? 0) + make(n / RATE, n);
  return to;
}

/** Like `add`, on a round: what goes over the end goes on at the beginning. */
export function addRound(to: Samples, at: number, length: number, make: (t: number) => number): Samples {
  const from = Math.round(at * RATE);
  const count = Math.round(length * RATE);
  for (let n = 0; n < count; n++) {
    const i = (from + n) % to.length;
    to[i] = (to[i] ?? 0) + make(n / RATE);
  }
  return to;
}

/** Nothing rises faster than this, s: what begins at once startles. */
export const SOFTEST_RISE = 0.012;

/** From 0 to 1 in `rise` seconds, without a corner. */
export const swell = (t: number, rise: number): number => (t >= rise ? 1 : 0.5 - 0.5 * Math.cos((Math.PI * t) / rise));

/** Rises in `rise` seconds and falls away with time constant `fall`. */
export const envelope = (t: number, rise: number, fall: number): number => swell(t, rise) * Math.exp(-Math.max(0, t - rise) / fall);

export const sine = (t: number, hertz: number): number => Math.sin(2 * Math.PI * hertz * t);

/** Two-pole band pass over a stream of samples. */
export function bandPass(hertz: number, q: number): (x: number) => number {
  const w = (2 * Math.PI * hertz) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const a0 = 1 + alpha;
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (x) => {
    const y = (alpha * (x - x2) + 2 * Math.cos(w) * y1 - (1 - alpha) * y2) / a0;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  };
}

export function lowPass(hertz: number): (x: number) => number {
  const k = 1 - Math.exp((-2 * Math.PI * hertz) / RATE);
  let y = 0;
  return (x) => {
    y += k * (x - y);
    return y;
  };
}

/** A burst of filtered noise: paper, wood, cloth, according to its pitch and length. */
export function burst(
  to: Samples,
  at: number,
  o: { hertz: number; q: number; rise: number; fall: number; gain: number; seed: number },
): Samples {
  const noise = noiseMaker(o.seed);
  const filter = bandPass(o.hertz, o.q);
  const rise = Math.max(SOFTEST_RISE, o.rise);
  return add(to, at, rise + o.fall * 6, (t) => filter(noise()) * envelope(t, rise, o.fall) * o.gain);
}

/** A struck tone with its upper partials. */
export function struck(
  to: Samples,
  at: number,
  hertz: number,
  fall: number,
  gain: number,
  partials: readonly (readonly [number, number])[],
): Samples {
  return add(
    to,
    at,
    fall * 6,
    (t) =>
      partials.reduce((sum, [ratio, part]) => sum + part * sine(t, hertz * ratio) * Math.exp(-t / (fall / ratio)), 0) *
      gain *
      swell(t, SOFTEST_RISE),
  );
}

/** Lets the end run into the beginning, so that it can be repeated without a seam. */
export function seamless(samples: Samples, overlap: number): Samples {
  const n = Math.round(overlap * RATE);
  const out = samples.slice(0, samples.length - n);
  for (let i = 0; i < n; i++) {
    const k = i / n;
    out[i] = (out[i] ?? 0) * Math.sqrt(k) + (samples[samples.length - n + i] ?? 0) * Math.sqrt(1 - k);
  }
  return out;
}
