/** Work that nobody waits for. */

/** Does it when the page has nothing else to do. */
export const whenIdle: (work: () => void) => void =
  'requestIdleCallback' in window ? (work) => requestIdleCallback(work, { timeout: 4000 }) : (work) => setTimeout(work, 1200);
