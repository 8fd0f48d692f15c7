/** Sounds of paper, string, pen and chalk. */
import { add, bandPass, burst, noiseMaker, RATE, type Samples, silence, sine, struck, swell } from './tones.ts';

/** A sheet slid over wood, up or down in pitch. */
export function slide(seconds: number, from: number, to: number, seed: number): Samples {
  const out = silence(seconds + 0.1);
  const noise = noiseMaker(seed);
  const low = bandPass(from, 0.9);
  const high = bandPass(to, 0.9);
  return add(out, 0, seconds, (t) => {
    const k = t / seconds;
    const x = noise();
    // Paper doesn't glide: it catches a little, and lets go.
    return (low(x) * (1 - k) + high(x) * k) * Math.sin(Math.PI * k) ** 1.3 * (0.75 + 0.25 * sine(t, 29) * sine(t, 11));
  });
}

/** A card laid down flat: its edge, then itself. */
export function card(take: number): Samples {
  const out = burst(silence(0.25), 0.01, { hertz: 2100 - take * 150, q: 1.1, rise: 0.008, fall: 0.016, gain: 1, seed: 3 + take * 20 });
  return burst(out, 0.05 + take * 0.008, { hertz: 620 - take * 40, q: 1, rise: 0.008, fall: 0.022, gain: 0.8, seed: 4 + take * 20 });
}

export function strokes(at: readonly number[], hertz: number, length: number, seed: number): Samples {
  const out = silence((at.at(-1) ?? 0) + length * 4 + 0.1);
  for (const [i, from] of at.entries())
    burst(out, from, { hertz: hertz * (1 + (i % 3) * 0.06), q: 1.4, rise: length, fall: length, gain: 0.8, seed: seed + i });
  return out;
}

/** A leaf torn off along its holes. */
export function leafTorn(take: number): Samples {
  const out = slide(0.45, 900, 2600 - take * 180, 60 + take * 40);
  for (let i = 0; i < 14; i++)
    burst(out, 0.03 + i * 0.024, {
      hertz: 1500 + i * 80,
      q: 1.2,
      rise: 0.006,
      fall: 0.008,
      gain: 0.3 + ((i * 7) % 4) * 0.07,
      seed: 61 + i + take * 40,
    });
  return out;
}

export function pagesTurned(): Samples {
  const out = silence(1.1);
  for (const [i, at] of [0, 0.28, 0.52].entries()) {
    const page = slide(0.3, 1000 + i * 120, 2400 + i * 200, 70 + i);
    for (let n = 0; n < page.length; n++)
      out[Math.round(at * RATE) + n] = (out[Math.round(at * RATE) + n] ?? 0) + (page[n] ?? 0) * (1 - i * 0.15);
  }
  return out;
}

/** String drawn round a folder, twice, and tied. */
export function stringTied(): Samples {
  const out = silence(1.1);
  const noise = noiseMaker(80);
  const thread = bandPass(900, 2.2);
  for (const [at, long] of [
    [0, 0.34],
    [0.42, 0.3],
  ] as const)
    add(out, at, long, (t) => thread(noise()) * Math.sin((Math.PI * t) / long) * (0.7 + 0.3 * sine(t, 38)));
  return burst(out, 0.8, { hertz: 480, q: 1.2, rise: 0.01, fall: 0.03, gain: 0.7, seed: 81 });
}

/** A thread pulled tight between two pins, with a little of its tone. */
export function threadPulled(): Samples {
  const out = slide(0.4, 420, 1100, 82);
  const longer = silence(1.2);
  longer.set(out.subarray(0, longer.length));
  return struck(longer, 0.36, 220, 0.14, 0.35, [
    [1, 1],
    [2, 0.4],
    [3, 0.15],
  ]);
}

/** Presses a few beats long, heard through a floor. */
export function press(): Samples {
  const out = silence(2.6);
  for (let i = 0; i < 5; i++) {
    const gain = swell(0.2 + i * 0.2, 0.9) * (i === 4 ? 0.6 : 1);
    burst(out, 0.05 + i * 0.46, { hertz: 140, q: 1.2, rise: 0.02, fall: 0.05, gain, seed: 85 });
    burst(out, 0.24 + i * 0.46, { hertz: 1100, q: 0.8, rise: 0.05, fall: 0.035, gain: gain * 0.5, seed: 86 + i });
  }
  return out;
}
