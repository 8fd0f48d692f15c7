/** Nothing startles: measured on the samples before they are encoded. */
import { describe, expect, test } from 'vitest';
import { AMBIENCE_SECONDS, ambiences } from '../../assets/sound/ambience.ts';
import { effects } from '../../assets/sound/effects.ts';
import { attack, loudness, meanLoudness, PEAK, peak, windows } from '../../assets/sound/mix.ts';
import { STEM_SECONDS, stems } from '../../assets/sound/stems.ts';
import { lowPass, RATE, type Samples, silence, sine } from '../../assets/sound/tones.ts';

const [fx, rooms, music] = [effects(), ambiences(), stems()];
const names = (made: readonly { readonly name: string }[]) => made.map(({ name }) => name);
const median = (of: readonly number[]) => [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
const usual = median(fx.map(({ samples }) => loudness(samples)));

/** The greatest step from one sample to the next. */
const steepest = (x: Samples) => x.reduce((most, y, n) => (n === 0 ? 0 : Math.max(most, Math.abs(y - (x[n - 1] ?? 0)))), 0);

/** The greatest change of loudness from one moment to the next, dB. */
function greatestTurn(samples: Samples): number {
  const heard = windows(samples);
  return Math.max(...heard.slice(1).map((level, n) => Math.abs(level - (heard[n] ?? level))));
}

/** Half a second before the end, and half a second from the beginning. */
const acrossTheSeam = (x: Samples) => Float32Array.of(...x.subarray(x.length - RATE / 2), ...x.subarray(0, RATE / 2));

function shareAbove(hertz: number, samples: Samples): number {
  const [one, two] = [lowPass(hertz), lowPass(hertz)];
  let [all, high] = [0, 0];
  for (const x of samples) {
    const rest = x - two(one(x));
    all += x * x;
    high += rest * rest;
  }
  return high / all;
}

describe('effects', () => {
  test('none is more than 6 dB louder than most, none is lost', () => {
    const outside = fx.filter(({ samples }) => loudness(samples) > usual + 6 || loudness(samples) < usual - 8);
    expect(names(outside)).toEqual([]);
  });

  test('none begins at once: 3 ms at least from a fifth of its peak to four fifths, and its first 5 ms are a ramp', () => {
    expect(names(fx.filter(({ samples }) => attack(samples) < 0.003))).toEqual([]);
    const isRamp = (samples: Samples) =>
      samples.subarray(0, RATE / 200).every((x, n) => Math.abs(x) <= PEAK * Math.min(1, (n + 1) / (RATE / 200)));
    expect(names(fx.filter(({ samples }) => !isRamp(samples)))).toEqual([]);
  });

  test('none is cut off at its end, none hisses', () => {
    expect(names(fx.filter(({ samples }) => Math.abs(samples.at(-1) ?? 1) > 0.001))).toEqual([]);
    expect(names(fx.filter(({ samples }) => shareAbove(4000, samples) > 0.35))).toEqual([]);
  });
});

describe('what goes on', () => {
  test('room tones are as loud as each other, and at least 6 dB below an effect', () => {
    const levels = rooms.map(({ samples }) => meanLoudness(samples));
    expect(Math.max(...levels) - Math.min(...levels)).toBeLessThan(1);
    expect(names(rooms.filter(({ samples }) => loudness(samples) > usual - 4))).toEqual([]);
    expect(Math.max(...levels)).toBeLessThan(usual - 6);
  });

  test('no moment of a room tone or a stem stands out from the rest by more than 12 dB', () => {
    const standsOut = ({ samples }: { readonly samples: Samples }) => loudness(samples) - meanLoudness(samples) > 12;
    expect(names([...rooms, ...music].filter(standsOut))).toEqual([]);
  });

  test('all stems together stay below an effect', () => {
    const together = silence(STEM_SECONDS);
    for (const { samples } of music) for (let n = 0; n < together.length; n++) together[n] = (together[n] ?? 0) + (samples[n] ?? 0);
    expect(meanLoudness(together)).toBeLessThan(usual);
    expect(peak(together)).toBeLessThan(PEAK);
  });

  test('rounds are as long as they say to the sample, and their ends join', () => {
    expect(names(rooms.filter(({ samples }) => samples.length !== AMBIENCE_SECONDS * RATE))).toEqual([]);
    expect(names(music.filter(({ samples }) => samples.length !== STEM_SECONDS * RATE))).toEqual([]);
    const all = [...rooms, ...music];
    const gaps = all.filter(({ samples: x }) => Math.abs((x[0] ?? 0) - (x.at(-1) ?? 0)) > steepest(x));
    expect(names(gaps)).toEqual([]);
    const jumps = all.filter(({ samples }) => greatestTurn(acrossTheSeam(samples)) > greatestTurn(samples) + 0.5);
    expect(names(jumps)).toEqual([]);
  });
});

test('nothing clips', () => {
  expect(names([...fx, ...rooms, ...music].filter(({ samples }) => peak(samples) > PEAK + 1e-6))).toEqual([]);
});

test('loudness counts what the ear hears: the same amplitude is less at 50 Hz than at 1 kHz, and half of it is 6 dB less', () => {
  const tone = (hertz: number, gain: number) => silence(0.5).map((_, n) => gain * sine(n / RATE, hertz));
  expect(loudness(tone(50, 0.5))).toBeLessThan(loudness(tone(1000, 0.5)) - 3);
  expect(loudness(tone(1000, 0.5)) - loudness(tone(1000, 0.25))).toBeCloseTo(6.02, 1);
});
