/** The player's day by the clock of the device: the only clock there is, read here and handed on. */

/** ms since 1970. */
export function now(): number {
  return Date.now();
}

/** Midnight before, by the device's own time. */
export function startOfToday(): number {
  return new Date().setHours(0, 0, 0, 0);
}

/** The last moment of today. */
export function endOfToday(): number {
  return new Date().setHours(23, 59, 59, 999);
}
