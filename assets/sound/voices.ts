/** Voices without words: a corridor, a reader, a room that falls silent. */
import { add, bandPass, noiseMaker, type Samples, silence, sine } from './tones.ts';

/** Several people, somewhere. */
export function voices(seconds: number, seed: number): Samples {
  return crowd(seconds, seed, (k) => Math.sin(Math.PI * k));
}

/** Before a result: the room's murmur goes down to nothing. */
export function hush(): Samples {
  return crowd(1.5, 19, (k) => Math.sin(Math.PI * Math.min(0.5, k * 3)) * (1 - k) ** 1.6);
}

/** One person reads something out, without haste. */
export function reading(): Samples {
  const seconds = 2.2;
  const out = silence(seconds + 0.1);
  const noise = noiseMaker(18);
  const throat = [bandPass(430, 4), bandPass(1050, 6), bandPass(2300, 8)];
  return add(out, 0, seconds, (t) => {
    const pitch = 112 - 14 * (t / seconds) + 5 * sine(t, 0.9);
    const voice = ((t * pitch) % 1) - 0.5 + noise() * 0.12;
    const syllable = Math.max(0, 0.35 + 0.65 * sine(t, 3.7) * (0.7 + 0.3 * sine(t, 1.3)));
    const phrase = Math.sin(Math.PI * Math.min(1, t / seconds)) ** 0.6;
    return throat.reduce((sum, filter, i) => sum + filter(voice) * 0.5 ** i, 0) * syllable * phrase;
  });
}

function crowd(seconds: number, seed: number, shape: (k: number) => number): Samples {
  const noise = noiseMaker(seed);
  const filters = [bandPass(280, 3), bandPass(620, 4), bandPass(1100, 5)];
  return add(silence(seconds), 0, seconds, (t) => {
    const x = noise();
    const sway = 0.6 + 0.4 * sine(t, 4.3) * sine(t, 1.7);
    return filters.reduce((sum, filter, i) => sum + filter(x) * (1 - i * 0.25), 0) * sway * shape(t / seconds);
  });
}
