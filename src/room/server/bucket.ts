/** Tries by address: a school behind one address has enough of them, whoever guesses has too few. */

export type Buckets = {
  /** Whether there is one left. */
  has(key: string): boolean;
  spend(key: string): void;
};

/** How many addresses are remembered. */
const MOST = 10_000;

/** @param clock in ms */
export function buckets({ burst, perSecond }: { readonly burst: number; readonly perSecond: number }, clock: () => number): Buckets {
  const spent = new Map<string, { readonly at: number; readonly left: number }>();
  // A clock that is set back gives nothing, and takes nothing away.
  const left = (key: string) => {
    const had = spent.get(key);
    return had ? Math.min(burst, had.left + (Math.max(0, clock() - had.at) / 1000) * perSecond) : burst;
  };
  return {
    has: (key) => left(key) >= 1,
    spend(key) {
      const now = Math.max(0, left(key) - 1);
      spent.delete(key);
      spent.set(key, { at: clock(), left: now });
      const [oldest] = spent.keys();
      if (spent.size > MOST && oldest !== undefined) spent.delete(oldest);
    },
  };
}
