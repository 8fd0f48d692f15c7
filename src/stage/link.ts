/** How fast this page is coming over the network, as far as it can be seen from what has come already. */

/** Bytes a millisecond below which the first picture is shown at half density, and sharpened afterwards. */
const SLOW = 500;
/** Smaller files say more about waiting than about speed. */
const TELLING = 20_000;

/** Whether the network is slow. What came from the cache says nothing; then it is taken as fast. */
export function isSlowLink(): boolean {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return isSlow(entries);
}

type Connection = { readonly saveData?: boolean; readonly effectiveType?: string };

/** Whether bytes cost money here, or the player has said that they are to be saved. */
export function isMetered(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}

export type Fetched = Pick<PerformanceResourceTiming, 'transferSize' | 'responseStart' | 'responseEnd'>;

export function isSlow(fetched: readonly Fetched[]): boolean {
  const speeds = fetched
    .filter((f) => f.transferSize >= TELLING && f.responseEnd > f.responseStart)
    .map((f) => f.transferSize / (f.responseEnd - f.responseStart));
  return speeds.length > 0 && Math.max(...speeds) < SLOW;
}
