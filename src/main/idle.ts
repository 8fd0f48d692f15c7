/** Work that nobody waits for. */

/** Does it when the page has nothing else to do. */
export const whenIdle: (work: () => void) => void =
  'requestIdleCallback' in window ? (work) => requestIdleCallback(work, { timeout: 4000 }) : (work) => setTimeout(work, 1200);

/** Whoever has just come into a room looks around and takes a first step; that comes before anything for later, ms. */
const BREATH = 2500;

export function afterBreath(work: () => void): void {
  setTimeout(() => whenIdle(work), BREATH);
}
