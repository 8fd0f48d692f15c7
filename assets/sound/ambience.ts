/** A quiet room tone for each place, made to be repeated without a seam. */
import type { Made } from './effects.ts';
import { LEVELS, levelled } from './mix.ts';
import { add, bandPass, burst, lowPass, noiseMaker, RATE, type Samples, seamless, silence, sine, struck } from './tones.ts';

/** How long each is, s. */
export const AMBIENCE_SECONDS = 12;
const SECONDS = AMBIENCE_SECONDS;
const OVERLAP = 1;

/** How strong the air of a room is, root mean square; what else is heard there stands beside it. */
const AIR = 0.02;

/** Air of a room: dull noise, breathing slowly. */
function air(hertz: number, seed: number): Samples {
  const noise = noiseMaker(seed);
  const [dull, duller] = [lowPass(hertz), lowPass(hertz)];
  return strong(
    add(silence(SECONDS + OVERLAP), 0, SECONDS + OVERLAP, (t) => duller(dull(noise())) * (0.85 + 0.15 * sine(t, 0.2))),
    AIR,
  );
}

/** People talking somewhere, without words. @param share of the air */
function murmur(out: Samples, share: number, seed: number): Samples {
  const noise = noiseMaker(seed);
  const voices = [190, 260, 340, 470, 640].map((hertz, i) => ({ filter: bandPass(hertz, 6), pace: 0.31 + i * 0.17, phase: i * 1.3 }));
  const talk = add(silence(SECONDS + OVERLAP), 0, SECONDS + OVERLAP, (t) => {
    const x = noise();
    const open = (v: (typeof voices)[number]) => Math.max(0, sine(t + seed, v.pace) * 0.5 + 0.5 + 0.4 * sine(t + v.phase, v.pace * 5.1));
    return voices.reduce((sum, v) => sum + v.filter(x) * open(v), 0);
  });
  const heard = strong(talk, AIR * share);
  return out.map((x, n) => x + (heard[n] ?? 0));
}

function ticking(out: Samples, every: number, gain: number): Samples {
  for (let at = 0.3; at < SECONDS; at += every)
    struck(out, at, Math.round(at / every) % 2 ? 1300 : 1160, 0.014, gain, [
      [1, 1],
      [2.7, 0.2],
    ]);
  return out;
}

/** Small things now and then: keys, steps, pages. */
function scattered(out: Samples, count: number, hertz: number, fall: number, gain: number, seed: number): Samples {
  const chance = noiseMaker(seed);
  for (let i = 0; i < count; i++)
    burst(out, ((chance() + 1) / 2) * SECONDS, {
      hertz: hertz * (1 + chance() * 0.2),
      q: 1.4,
      rise: fall / 3,
      fall,
      gain: gain * (0.6 + chance() * 0.4),
      seed: seed + i,
    });
  return out;
}

/** A telephone behind two doors: it rings once and once more, and nobody hurries. */
function farTelephone(out: Samples, from: number, gain: number): Samples {
  for (const start of [from, from + 1.5])
    for (let at = 0; at < 0.8; at += 0.05)
      struck(out, start + at, Math.round(at / 0.05) % 2 ? 1180 : 1390, 0.05, gain, [
        [1, 1],
        [2.1, 0.15],
      ]);
  return out;
}

/** Lines to far places: three tones by turns, so soft that they are rather felt than heard. */
function farLines(out: Samples, gain: number): Samples {
  for (const [i, hertz] of [294, 392, 330].entries())
    add(out, 0.5 + i * 3.6, 3.4, (t) => gain * sine(t, hertz) * Math.sin((Math.PI * t) / 3.4) ** 2 * (0.7 + 0.3 * sine(t, 5.5)));
  return out;
}

/** A ball on the yard, a few times, each time lower. */
function farBall(out: Samples, from: number, gain: number): Samples {
  for (const [i, at] of [0, 0.62, 1.1, 1.46, 1.7].entries())
    burst(out, from + at, { hertz: 240, q: 2, rise: 0.012, fall: 0.04, gain: gain * 0.75 ** i, seed: 50 });
  return out;
}

const hum = (out: Samples, gain: number): Samples => add(out, 0, out.length / RATE, (t) => gain * (sine(t, 100) + 0.25 * sine(t, 200)));

/** By the name of a set, or of a plate that dresses it. */
const PLACES: Readonly<Record<string, () => Samples>> = {
  office: () => ticking(hum(air(260, 21), 0.006), 1, 0.05),
  newsroom: () => scattered(murmur(air(420, 22), 0.9, 23), 54, 1900, 0.014, 0.12, 24),
  hall: () => scattered(air(170, 25), 10, 420, 0.07, 0.16, 26),
  committee: () => scattered(murmur(air(280, 27), 0.8, 28), 8, 2400, 0.06, 0.1, 29),
  chamber: () => murmur(air(210, 30), 1.3, 31),
  'upper-house': () => scattered(murmur(air(170, 40), 0.7, 41), 4, 300, 0.09, 0.18, 42),
  'round-table': () => scattered(ticking(murmur(air(240, 43), 0.5, 44), 2, 0.035), 6, 2300, 0.07, 0.09, 45),
  map: () => air(330, 32),
  court: () => scattered(air(190, 33), 5, 320, 0.1, 0.16, 34),
  'high-court': () => scattered(air(140, 46), 4, 240, 0.16, 0.22, 47),
  desk: () => farTelephone(hum(air(220, 35), 0.008), 5.2, 0.018),
  world: () => farLines(scattered(hum(air(280, 48), 0.006), 24, 1800, 0.014, 0.1, 49), 0.012),
  archive: () => scattered(air(150, 36), 7, 2600, 0.08, 0.055, 37),
  school: () => farBall(scattered(murmur(air(330, 51), 0.8, 52), 10, 2200, 0.06, 0.09, 53), 6.4, 0.2),
};

export function ambiences(): readonly Made[] {
  return Object.entries(PLACES).map(([name, make]) => ({ name, samples: levelled(seamless(make(), OVERLAP), LEVELS.ambience) }));
}

function strong(samples: Samples, to: number): Samples {
  const is = Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);
  return samples.map((x) => (x * to) / is);
}
