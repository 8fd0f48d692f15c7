/** Chance enters the game here, once for each run; from there on everything follows. */
export function freshSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join('');
}
