/** The second place where pages can't write files: entries of the Cache API, which lives outside IndexedDB too. */
import { keyOfSlot, type Place, slotName } from './place.ts';

/** Not a name that a service worker cleans up. */
const CACHE = 'third-reading-saves';

/** @throws when this browser has no Cache API */
export async function cachePlace(): Promise<Place> {
  const cache = await caches.open(CACHE);
  const address = (name: string) => `/${CACHE}/${encodeURIComponent(name)}`;
  const read = async (key: string, slot: 0 | 1) => (await (await cache.match(address(slotName(key, slot))))?.text()) ?? null;
  return {
    name: 'cache',
    read: async (key) => [await read(key, 0), await read(key, 1)],
    write: (key, slot, text) => cache.put(address(slotName(key, slot)), new Response(text)),
    keys: async () => {
      const names = (await cache.keys()).map((request) => decodeURIComponent(new URL(request.url).pathname.slice(CACHE.length + 2)));
      return [...new Set(names.flatMap((name) => keyOfSlot(name) ?? []))];
    },
    remove: async (key) => {
      for (const slot of [0, 1] as const) await cache.delete(address(slotName(key, slot)));
    },
  };
}
