/** The effects: paper, wood, brass, steps, voices. None of them judges an outcome. */
import { softened } from './mix.ts';
import { card, leafTorn, pagesTurned, press, slide, stringTied, strokes, threadPulled } from './paper.ts';
import type { Samples } from './tones.ts';
import { hush, reading, voices } from './voices.ts';
import { bell, boards, chair, chord, dial, door, drawer, ending, rollCall, scales, stamp, steps, tick } from './wood.ts';

type Effect = {
  /** How many takes there are of it; what is heard often has more than one. */
  readonly takes?: number;
  /** dB above or below an effect as usual. */
  readonly more?: number;
  readonly make: (take: number) => Samples;
};

const EFFECTS: Readonly<Record<string, Effect>> = {
  stamp: { takes: 2, more: 3, make: stamp },
  'paper-in': { takes: 2, make: (n) => slide(0.42, 2400 - n * 200, 900, 7 + n * 30) },
  'paper-out': { make: () => slide(0.42, 900, 2400, 8) },
  page: { takes: 3, more: -2, make: (n) => slide(0.3 + n * 0.03, 1200 - n * 90, 3000 - n * 240, 6 + n * 30) },
  passage: { make: pagesTurned },
  pen: { takes: 2, more: -4, make: (n) => strokes([0, 0.13, 0.22, 0.37, 0.5 - n * 0.04], 3000 - n * 200, 0.035, 90 + n * 50) },
  pencil: { more: -3, make: () => strokes([0, 0.2, 0.34, 0.6], 1700, 0.06, 96) },
  chalk: { takes: 2, more: -3, make: (n) => strokes(n ? [0, 0.12, 0.34] : [0, 0.16, 0.3, 0.42], 2500, 0.05, 98 + n * 50) },
  leaf: { takes: 2, more: -1, make: leafTorn },
  string: { make: stringTied },
  thread: { make: threadPulled },
  press: { make: press },
  card: { takes: 3, more: -2, make: card },
  exhibit: { make: () => card(2) },
  scales: { more: -4, make: scales },
  hearsay: { takes: 2, make: (n) => voices(0.9 + n * 0.15, 9 + n * 30) },
  spread: { more: 1, make: () => voices(1.6, 10) },
  reading: { make: reading },
  hush: { make: hush },
  refused: { more: 2, make: () => drawer(true) },
  drawer: { make: () => drawer(false) },
  door: { more: 1, make: door },
  chair: { make: chair },
  bell: { more: -3, make: bell },
  boards: { make: boards },
  'roll-call': { make: rollCall },
  result: { make: chord },
  tick: { takes: 2, more: -4, make: tick },
  telephone: { more: -3, make: dial },
  'steps-wood': { takes: 2, more: -2, make: (n) => steps('wood', n) },
  'steps-stone': { takes: 2, more: -2, make: (n) => steps('stone', n) },
  'steps-carpet': { takes: 2, more: -3, make: (n) => steps('carpet', n) },
  ending: { make: ending },
};

export type Made = { readonly name: string; readonly samples: Samples };

/** Each take of each effect; the first is named like the effect, the next `page~2`. */
export function effects(): readonly Made[] {
  return Object.entries(EFFECTS).flatMap(([name, { takes = 1, more = 0, make }]) =>
    Array.from({ length: takes }, (_, n) => ({ name: n === 0 ? name : `${name}~${n + 1}`, samples: softened(make(n), more) })),
  );
}
