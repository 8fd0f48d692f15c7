/** What time it is where the class is kept. A phone’s own clock may go wrong by minutes; a limit is the class’s. One page is of one class at a time. */

let ahead = 0;

/** @param now the host’s clock when it answered, in ms @param asked when this page asked, by its own clock */
export function hostClockIs(now: number, asked: number): void {
  // The answer was under way half of the time, as near as one can know.
  ahead = now - (asked + Date.now()) / 2;
}

/** In ms, as `Date.now()` is; this device’s own clock where the class is kept here. */
export function hostNow(): number {
  return Date.now() + ahead;
}
