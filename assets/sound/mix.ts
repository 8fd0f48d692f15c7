/** How loud a sound is and how fast it begins, and what brings it to where nothing startles. The figures are also what tests ask. */
import { lowPass, RATE, type Samples, SOFTEST_RISE, swell } from './tones.ts';

/** Loudness in dB as `loudness` measures it. */
export const LEVELS = { effect: -24, ambience: -33, stem: -31 } as const;
/** No sample of any sound is higher. */
export const PEAK = 0.6;
/** Loudness is heard over about this long, s. */
const WINDOW = 0.1;

/** Loudness of the loudest tenth of a second, dB: without rumble, with what the ear hears best a little raised, as LUFS has it. */
export function loudness(samples: Samples): number {
  return Math.max(...windows(samples));
}

/** Loudness over the whole, dB; for what goes on. */
export function meanLoudness(samples: Samples): number {
  const heard = asHeard(samples);
  return decibels(heard.reduce((sum, x) => sum + x * x, 0) / heard.length);
}

/** Loudness by tenths of a second, dB; each overlaps the next by half. */
export function windows(samples: Samples): readonly number[] {
  const heard = asHeard(samples);
  const n = Math.round(WINDOW * RATE);
  const found: number[] = [];
  for (let from = 0; from === 0 || from + n <= heard.length; from += n / 2) {
    let sum = 0;
    for (let i = Math.floor(from); i < from + n; i++) sum += (heard[i] ?? 0) ** 2;
    found.push(decibels(sum / n));
  }
  return found;
}

export const peak = (samples: Samples): number => samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);

/** The shortest time in which the sound rises from a fifth to four fifths of its peak, s. */
export function attack(samples: Samples): number {
  const top = peak(samples);
  let [low, fastest] = [0, Number.POSITIVE_INFINITY];
  for (let n = 0; n < samples.length; n++) {
    const x = Math.abs(samples[n] ?? 0);
    // A wave goes through nought all the time: quiet is what has been quiet for as long as its slowest period.
    if (x > top * 0.2 && isQuietBefore(samples, n, top * 0.2)) low = n;
    if (x > top * 0.8 && n > low) {
      fastest = Math.min(fastest, n - low);
      low = samples.length;
    }
  }
  return fastest / RATE;
}

/** @param more dB above or below its like */
export function softened(samples: Samples, more = 0): Samples {
  const [dull, duller] = [lowPass(6500), lowPass(6500)];
  const out = samples.map((x) => duller(dull(x)));
  const end = out.length / RATE;
  for (let n = 0; n < out.length; n++) out[n] = (out[n] ?? 0) * swell(n / RATE, SOFTEST_RISE) * swell(end - n / RATE, 0.02);
  return scaled(out, loudness(out), LEVELS.effect + more);
}

export const levelled = (samples: Samples, to: number): Samples => scaled(samples, meanLoudness(samples), to);

function scaled(samples: Samples, is: number, to: number): Samples {
  const gain = Math.min(10 ** ((to - is) / 20), PEAK / Math.max(1e-6, peak(samples)));
  return samples.map((x) => x * gain);
}

const decibels = (power: number): number => 10 * Math.log10(Math.max(1e-12, power));

function asHeard(samples: Samples): Samples {
  const [rumble, dull] = [lowPass(90), lowPass(1500)];
  return samples.map((x) => {
    const y = x - rumble(x);
    return y + 0.58 * (y - dull(y));
  });
}

function isQuietBefore(samples: Samples, n: number, below: number): boolean {
  for (let i = Math.max(0, n - RATE / 50); i < n; i++) if (Math.abs(samples[i] ?? 0) > below) return false;
  return true;
}
