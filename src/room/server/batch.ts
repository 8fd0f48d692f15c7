/** Writes in batches: while one is under way the next one gathers, so that a thousand at once cost two or three writes. */

export type Batches<Item> = { add(item: Item): void; flushed(): Promise<void>; idle(): Promise<void> };

/** @param write keeps a batch whole or throws, and then nothing that waits is written after it */
export function batches<Item>(write: (items: readonly Item[]) => Promise<void>): Batches<Item> {
  let waiting: Item[] = [];
  let next: Promise<void> | null = null;
  let now: Promise<void> = Promise.resolve();
  let broken: unknown = null;

  async function run(before: Promise<void>): Promise<void> {
    await before.catch(() => {});
    const items = waiting;
    waiting = [];
    next = null;
    if (broken) throw broken;
    try {
      await write(items);
    } catch (error) {
      broken = error;
      throw error;
    }
  }

  return {
    add(item) {
      waiting.push(item);
      if (next) return;
      next = run(now);
      now = next;
      // Whoever waits for it hears of it; with nobody waiting it is told with the next.
      next.catch(() => {});
    },
    flushed: () => now,
    idle: () => now.catch(() => {}),
  };
}
