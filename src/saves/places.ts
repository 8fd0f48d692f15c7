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

/** A place counts only if it can be written to, read and cleared. */
async function ready(make: () => Promise<Place>): Promise<Place | null> {
  try {
    const place = await make();
    const text = String(Math.random());
    await place.write('probe', 0, text);
    const [back] = await place.read('probe');
    return back === text ? place : null;
  } catch {
    return null;
  }
}
