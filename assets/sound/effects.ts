/** The effects: paper, wood, brass and a pen. None of them judges an outcome. */
import { add, bandPass, burst, envelope, level, noiseMaker, type Samples, silence, sine, struck } from './tones.ts';

const BRASS = [
  [1, 1],
  [2.01, 0.5],
  [2.98, 0.3],
  [4.2, 0.15],
] as const;
const WOOD = [
  [1, 1],
  [2.7, 0.4],
  [5.1, 0.15],
] as const;

/** A sheet slid over wood, `up` or down in pitch. */
function slide(seconds: number, from: number, to: number, seed: number): Samples {
  const out = silence(seconds + 0.1);
  const noise = noiseMaker(seed);
  const low = bandPass(from, 0.9);
  const high = bandPass(to, 0.9);
  return add(out, 0, seconds, (t) => {
    const k = t / seconds;
    const x = noise();
    return (low(x) * (1 - k) + high(x) * k) * Math.sin(Math.PI * k) ** 0.7;
  });
}

function pen(): Samples {
  const out = silence(0.8);
  for (const [i, at] of [0, 0.13, 0.22, 0.37, 0.5].entries())
    burst(out, at, { hertz: 3600 + i * 240, q: 1.4, rise: 0.03, fall: 0.04, gain: 0.8, seed: 90 + i });
  return out;
}

function voices(seconds: number, seed: number): Samples {
  const out = silence(seconds);
  const noise = noiseMaker(seed);
  const filters = [bandPass(280, 3), bandPass(620, 4), bandPass(1100, 5)];
  return add(out, 0, seconds, (t) => {
    const x = noise();
    const swell = Math.sin((Math.PI * t) / seconds) * (0.6 + 0.4 * sine(t, 4.3) * sine(t, 1.7));
    return filters.reduce((sum, filter, i) => sum + filter(x) * (1 - i * 0.25), 0) * swell;
  });
}

/** Name, samples, loudest sample. */
export function effects(): readonly { readonly name: string; readonly samples: Samples }[] {
  const stamp = burst(struck(silence(0.5), 0.02, 92, 0.07, 1, WOOD), 0.02, {
    hertz: 900,
    q: 0.8,
    rise: 0.002,
    fall: 0.03,
    gain: 0.9,
    seed: 1,
  });
  const refused = burst(struck(struck(silence(0.6), 0, 170, 0.06, 0.8, WOOD), 0.16, 150, 0.07, 0.8, WOOD), 0, {
    hertz: 500,
    q: 1,
    rise: 0.003,
    fall: 0.04,
    gain: 0.4,
    seed: 2,
  });
  const card = burst(silence(0.12), 0, { hertz: 2400, q: 1.2, rise: 0.002, fall: 0.012, gain: 1, seed: 3 });
  const rollCall = silence(1.2);
  for (let i = 0; i < 42; i++)
    burst(rollCall, 0.02 + i * 0.024, {
      hertz: 1900 + ((i * 37) % 11) * 120,
      q: 1.6,
      rise: 0.001,
      fall: 0.008,
      gain: 0.5 + ((i * 13) % 5) * 0.1,
      seed: 40 + i,
    });
  const chord = silence(2.6);
  for (const [i, hertz] of [196, 293.7, 392].entries()) {
    add(chord, i * 0.05, 2.4, (t) => (sine(t, hertz) + 0.25 * sine(t, hertz * 2)) * envelope(t, 0.08, 0.7));
  }
  const tick = struck(silence(0.3), 0, 1250, 0.02, 1, WOOD);
  const door = burst(struck(silence(0.9), 0.32, 110, 0.1, 1, WOOD), 0, { hertz: 320, q: 2.5, rise: 0.12, fall: 0.06, gain: 0.5, seed: 5 });
  const leaf = slide(0.3, 1200, 3400, 6);
  return [
    { name: 'stamp', samples: level(stamp, 0.62) },
    { name: 'paper-in', samples: level(slide(0.42, 2600, 900, 7), 0.4) },
    { name: 'paper-out', samples: level(slide(0.42, 900, 2600, 8), 0.4) },
    { name: 'page', samples: level(leaf, 0.38) },
    { name: 'pen', samples: level(pen(), 0.3) },
    { name: 'hearsay', samples: level(voices(0.9, 9), 0.34) },
    { name: 'spread', samples: level(voices(1.6, 10), 0.4) },
    { name: 'refused', samples: level(refused, 0.5) },
    { name: 'bell', samples: level(struck(silence(2), 0, 880, 0.5, 1, BRASS), 0.36) },
    { name: 'card', samples: level(card, 0.3) },
    { name: 'roll-call', samples: level(rollCall, 0.34) },
    { name: 'result', samples: level(chord, 0.3) },
    { name: 'tick', samples: level(tick, 0.24) },
    { name: 'door', samples: level(door, 0.42) },
    { name: 'ending', samples: level(ending(), 0.34) },
  ];
}

/** The end of a level, whatever became of the bill: a folder closed, and one held tone. */
function ending(): Samples {
  const out = burst(silence(3), 0, { hertz: 700, q: 0.7, rise: 0.01, fall: 0.06, gain: 0.5, seed: 11 });
  for (const hertz of [220, 329.6]) add(out, 0.25, 2.7, (t) => 0.4 * sine(t, hertz) * envelope(t, 0.3, 0.8));
  return out;
}
