/** The score: five stems of one length, in one key, that can sound in any company. Only fifths and fourths: neither glad nor sad. */
import type { Made } from './effects.ts';
import { LEVELS, levelled } from './mix.ts';
import { addRound, bandPass, lowPass, noiseMaker, type Samples, silence, sine, swell } from './tones.ts';

/** Six bars of four beats. */
export const STEM_SECONDS = 20;
const BEAT = STEM_SECONDS / 24;

/** D, E, G, A and C: no two of them rub. */
const HERTZ = { A2: 110, C3: 130.8, D3: 146.8, E3: 164.8, G3: 196, A3: 220, C4: 261.6, D4: 293.7, E4: 329.6, G4: 392, A4: 440, C5: 523.3 };
type Note = keyof typeof HERTZ;
/** A note, the beat it begins on, and for how many beats it goes on. */
type Line = readonly (readonly [Note, number, number])[];

/** A low reed: long tones, mostly breath at their edges. */
function breath(): Samples {
  const out = silence(STEM_SECONDS);
  const line: Line = [
    ['D3', 0, 6],
    ['A2', 6, 2.5],
    ['C3', 8.5, 5.5],
    ['D3', 14, 2.5],
    ['G3', 16.5, 4.5],
    ['E3', 21, 3],
  ];
  const noise = noiseMaker(201);
  for (const [note, from, beats] of line) {
    const hertz = HERTZ[note];
    const long = beats * BEAT + 0.5;
    const air = bandPass(hertz * 3, 3);
    addRound(out, from * BEAT, long, (t) => {
      const shape = swell(t, 0.9) * swell(long - t, 0.9);
      // A reed has the odd partials; how many, goes with how much breath it is given.
      const tone = sine(t, hertz) + 0.34 * shape * sine(t, hertz * 3) + 0.12 * shape ** 2 * sine(t, hertz * 5);
      return shape * (tone * (1 + 0.05 * sine(t, 3.1)) + 0.25 * air(noise()));
    });
  }
  return out;
}

/** A piano with felt before its strings: an open fifth on the first beat of a bar, an answer on the third. */
function felt(): Samples {
  const out = silence(STEM_SECONDS);
  const bars: readonly (readonly [Note, Note, Note])[] = [
    ['D3', 'A3', 'E4'],
    ['G3', 'D4', 'A3'],
    ['C3', 'G3', 'D4'],
    ['D3', 'A3', 'C4'],
    ['A2', 'E3', 'A3'],
    ['G3', 'D4', 'E4'],
  ];
  for (const [bar, [low, high, answer]] of bars.entries()) {
    key(out, bar * 4 * BEAT, HERTZ[low], 1);
    key(out, bar * 4 * BEAT + 0.03, HERTZ[high], 0.7);
    key(out, (bar * 4 + 2) * BEAT, HERTZ[answer], 0.55);
  }
  return out;
}

function key(out: Samples, at: number, hertz: number, gain: number): void {
  const noise = noiseMaker(Math.round(hertz));
  const thump = lowPass(220);
  addRound(out, at, 3.2, (t) => {
    const partials = [1, 0.36, 0.14, 0.05].reduce(
      (sum, part, i) => sum + part * sine(t, hertz * (i + 1)) * Math.exp((-t * (i + 1)) / 1.1),
      0,
    );
    return gain * swell(t, 0.03) * swell(3.2 - t, 0.4) * (partials + 0.8 * thump(noise()) * Math.exp(-t / 0.05));
  });
}

/** Plucked strings: a few notes that walk about between the beats, like talk in a corridor. */
function plucked(): Samples {
  const out = silence(STEM_SECONDS);
  const line: Line = [
    ['A3', 0.5, 1],
    ['D4', 1.5, 1],
    ['E4', 2, 1],
    ['A3', 3.5, 1],
    ['G3', 4.5, 1],
    ['D4', 5.5, 1],
    ['C4', 6, 1],
    ['G3', 8.5, 1],
    ['C4', 9.5, 1],
    ['D4', 10, 1],
    ['G4', 11.5, 1],
    ['E4', 12.5, 1],
    ['A3', 13.5, 1],
    ['D4', 14, 1],
    ['A3', 16.5, 1],
    ['E4', 17.5, 1],
    ['D4', 18, 1],
    ['C4', 19.5, 1],
    ['D4', 20.5, 1],
    ['G3', 21.5, 1],
    ['A3', 22, 1],
  ];
  for (const [n, [note, from]] of line.entries()) {
    const hertz = HERTZ[note];
    const gain = 0.75 + ((n * 5) % 3) * 0.12;
    addRound(out, from * BEAT, 1.1, (t) => {
      const partials = [1, 0.5, 0.3, 0.12].reduce(
        (sum, part, i) => sum + part * sine(t, hertz * (i + 1)) * Math.exp((-t * (1 + i * 0.8)) / 0.2),
        0,
      );
      return gain * swell(t, 0.014) * swell(1.1 - t, 0.2) * partials;
    });
  }
  return out;
}

/** A clock of wood, one beat this side, one beat that. */
function clock(): Samples {
  const out = silence(STEM_SECONDS);
  for (let beat = 0; beat < 24; beat++) {
    const hertz = beat % 2 ? 620 : 740;
    addRound(out, beat * BEAT, 0.3, (t) => {
      const wood = sine(t, hertz) * Math.exp(-t / 0.03) + 0.5 * sine(t, hertz * 0.37) * Math.exp(-t / 0.06);
      return swell(t, 0.012) * swell(0.3 - t, 0.05) * wood * (beat % 4 ? 0.75 : 1);
    });
  }
  return out;
}

/** A thin line high up, that waits. */
function high(): Samples {
  const out = silence(STEM_SECONDS);
  const line: Line = [
    ['A4', 0, 9],
    ['G4', 8, 9],
    ['C5', 16, 5],
    ['A4', 20, 5],
  ];
  for (const [note, from, beats] of line) {
    const long = beats * BEAT;
    addRound(out, from * BEAT, long, (t) => {
      const bow = t * HERTZ[note] + 0.08 * sine(t, 4.6) * swell(t, 2);
      return swell(t, 1.6) * swell(long - t, 1.6) * (Math.sin(2 * Math.PI * bow) + 0.18 * Math.sin(4 * Math.PI * bow));
    });
  }
  return out;
}

const STEMS: Readonly<Record<string, { readonly make: () => Samples; readonly more: number }>> = {
  breath: { make: breath, more: 0 },
  felt: { make: felt, more: -2 },
  plucked: { make: plucked, more: -4 },
  clock: { make: clock, more: -8 },
  high: { make: high, more: -3 },
};

export function stems(): readonly Made[] {
  return Object.entries(STEMS).map(([name, { make, more }]) => ({ name, samples: levelled(make(), LEVELS.stem + more) }));
}
