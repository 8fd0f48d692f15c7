/** How things speed up and come to rest; all from 0 to 1, and pure. */

export function clamp(x: number): number {
  return Math.max(0, Math.min(1, x));
}

/** How much of the time between two moments has gone. */
export function share(ms: number, from: number, to: number): number {
  return to <= from ? (ms >= to ? 1 : 0) : clamp((ms - from) / (to - from));
}

export function easeIn(x: number): number {
  return x * x * x;
}

export function easeOut(x: number): number {
  return 1 - (1 - x) ** 3;
}

export function easeInOut(x: number): number {
  return x < 0.5 ? 4 * x * x * x : 1 - (2 - 2 * x) ** 3 / 2;
}

export function mix(from: number, to: number, x: number): number {
  return from + (to - from) * x;
}

/** A swing that dies down: 1 at the start, about 0 at the end, so many times to and fro. */
export function swing(x: number, times: number): number {
  return x >= 1 ? 0 : Math.exp(-4.2 * x) * Math.cos(2 * Math.PI * times * x) * (1 - x ** 4);
}

/** A push that is given back: 0 at both ends. */
export function push(x: number): number {
  return Math.sin(Math.PI * clamp(x));
}

/** The time as a puppet has it, which moves so many times a second. */
export function stepped(ms: number, perSecond: number): number {
  return Math.floor((ms * perSecond) / 1000 + 1e-6) * (1000 / perSecond);
}
