/** A quiet room tone for each kind of set, made to be repeated without a seam. */
import { add, bandPass, burst, level, lowPass, noiseMaker, RATE, type Samples, seamless, silence, sine, struck } from './tones.ts';

const SECONDS = 10;
const OVERLAP = 1;

/** Air of a room: dull noise, breathing slowly. */
function air(hertz: number, gain: number, seed: number, seconds = SECONDS + OVERLAP): Samples {
  const noise = noiseMaker(seed);
  const dull = lowPass(hertz);
  const duller = lowPass(hertz);
  return add(silence(seconds), 0, seconds, (t) => duller(dull(noise())) * gain * (0.85 + 0.15 * sine(t, 0.2)));
}

function murmur(out: Samples, gain: number, seed: number): Samples {
  const noise = noiseMaker(seed);
  const voices = [190, 260, 340, 470, 640].map((hertz, i) => ({ filter: bandPass(hertz, 6), pace: 0.31 + i * 0.17, phase: i * 1.3 }));
  return add(out, 0, out.length / RATE, (t) => {
    const x = noise();
    return (
      voices.reduce((sum, v) => sum + v.filter(x) * Math.max(0, sine(t, v.pace) * 0.5 + 0.5 + 0.4 * sine(t, v.pace * 5.1 + v.phase)), 0) *
      gain
    );
  });
}

function ticking(out: Samples, every: number, gain: number): Samples {
  for (let at = 0.3; at < SECONDS; at += every)
    struck(out, at, Math.round(at / every) % 2 ? 1500 : 1340, 0.012, gain, [
      [1, 1],
      [2.7, 0.3],
    ]);
  return out;
}

function scattered(out: Samples, count: number, hertz: number, fall: number, gain: number, seed: number): Samples {
  const chance = noiseMaker(seed);
  for (let i = 0; i < count; i++)
    burst(out, ((chance() + 1) / 2) * SECONDS, {
      hertz: hertz * (1 + chance() * 0.2),
      q: 1.4,
      rise: 0.004,
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

export function ambiences(): readonly { readonly name: string; readonly samples: Samples }[] {
  const hum = add(air(220, 4, 21), 0, SECONDS + OVERLAP, (t) => 0.04 * sine(t, 100));
  const rooms: Readonly<Record<string, Samples>> = {
    office: ticking(hum, 1, 0.05),
    newsroom: scattered(murmur(air(400, 2, 22), 0.5, 23), 46, 2100, 0.012, 0.12, 24),
    hall: scattered(air(160, 5, 25), 9, 340, 0.07, 0.5, 26),
    committee: scattered(murmur(air(260, 3, 27), 0.35, 28), 7, 2800, 0.05, 0.12, 29),
    chamber: murmur(air(200, 4, 30), 1, 31),
    map: air(300, 3, 32),
    court: scattered(air(180, 4, 33), 4, 300, 0.09, 0.28, 34),
    desk: farTelephone(
      add(air(200, 3, 35), 0, SECONDS + OVERLAP, (t) => 0.05 * sine(t, 100) + 0.012 * sine(t, 200)),
      5.2,
      0.012,
    ),
    archive: scattered(air(140, 4, 36), 5, 3400, 0.07, 0.06, 37),
  };
  return Object.entries(rooms).map(([name, samples]) => ({ name, samples: level(seamless(samples, OVERLAP), 0.16) }));
}
