/** How many effects may sound together; pure. */

/** An effect that is sounding, ms on whatever clock asks. */
export type Sounding = { readonly name: string; readonly since: number; readonly until: number };

const AT_ONCE = 3;
/** The same sound again sooner than this is heard as a fault, ms. */
const TWICE = 120;

/** Whether one more may begin now; what may not is left out, never put off. */
export function admits(sounding: readonly Sounding[], name: string, now: number): boolean {
  const going = sounding.filter(({ until }) => until > now);
  return going.length < AT_ONCE && !sounding.some((s) => s.name === name && now - s.since < TWICE);
}
