/** Repeatable chance for cut edges: the same name always wanders the same way. */
let state = 1;

/** Starts the sequence that belongs to `name`; each picture begins with its own. */
export function reseed(name: string): void {
  state = 2166136261;
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 16777619) >>> 0;
}

/** A number from `low` up to `high`. */
export function between(low: number, high: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return low + ((high - low) * ((mixed ^ (mixed >>> 14)) >>> 0)) / 4294967296;
}
