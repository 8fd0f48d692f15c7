/** Keyed chance: a roll is named by what it is for, so that editing one beat disturbs no other. */
import { mix } from './json.ts';

/** Numbers from 0 up to, not including, 1. */
export type Roller = () => number;

/** The same seed and purpose give the same numbers, always and everywhere (sfc32). */
export function roller(seed: string, purpose: string): Roller {
  let [a, b, c, d] = mix(`${seed}\u0000${purpose}`);
  const roll = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) roll();
  return roll;
}

/** A whole number from 0 up to, not including, `n`. */
export function below(roll: Roller, n: number): number {
  return Math.floor(roll() * n);
}

/** A new list with the same things in another order. */
export function shuffle<T>(roll: Roller, things: readonly T[]): T[] {
  const out = [...things];
  for (let i = out.length - 1; i > 0; i--) {
    const j = below(roll, i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
