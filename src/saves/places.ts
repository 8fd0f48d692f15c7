/** Which places this page has: IndexedDB, and one outside it. */
import { cachePlace } from './cache-place.ts';
import { filesPlace } from './files-place.ts';
import { indexedPlace } from './indexed-place.ts';
import { localPlace } from './local-place.ts';
import type { Place } from './place.ts';

/**
 * Two places where the browser gives them; fewer where it refuses.
 *
 * On plain http (a school's own network) there is no secure context, hence neither files nor cache: localStorage stands in.
 */
export async function placesHere(): Promise<readonly Place[]> {
  const first = await ready(async () => indexedPlace());
  const second = (await ready(filesPlace)) ?? (await ready(cachePlace)) ?? (await ready(async () => localPlace()));
  return [first, second].filter((place) => place !== null);
}

/**
 * A place counts only if it can be written to, read and cleared.
 *
 * Each look writes a word of its own: two parts of a page that look at the same moment, or two tabs, would else read
 * each other's, take the place for broken, and keep what they have where the other never looks.
 */
export async function ready(make: () => Promise<Place>): Promise<Place | null> {
  try {
    const place = await make();
    const text = String(Math.random());
    const key = `probe/${text}`;
    await place.write(key, 0, text);
    const [back] = await place.read(key);
    await place.remove(key);
    return back === text ? place : null;
  } catch {
    return null;
  }
}
