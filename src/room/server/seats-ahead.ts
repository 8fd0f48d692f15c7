/** Seats that were asked for and not taken yet: nobody holds so many that others find none. */

export type SeatsAhead = {
  /** False where that one has asked for enough already. A seat that nobody takes is free again by itself. */
  ask(whose: string): boolean;
  taken(whose: string): void;
};

/** Seats that one pupil may have asked for. */
const MOST = 8;

export function seatsAhead(forMs: number): SeatsAhead {
  const ahead = new Map<string, number>();
  const taken = (whose: string) => {
    const left = (ahead.get(whose) ?? 0) - 1;
    if (left > 0) ahead.set(whose, left);
    else ahead.delete(whose);
  };
  return {
    ask(whose) {
      const asked = ahead.get(whose) ?? 0;
      if (asked >= MOST) return false;
      ahead.set(whose, asked + 1);
      setTimeout(() => taken(whose), forMs).unref();
      return true;
    },
    taken,
  };
}
