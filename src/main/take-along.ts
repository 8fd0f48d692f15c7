/** Takes along what the whole campaign needs without a network: pictures in one density, sounds in one format, each once. */
import type { OfflineView } from '../panels/shell/shell-model.ts';
import { type Density, densityFor } from '../stage/baked.ts';
import { viewOf } from '../stage/layout/geometry.ts';
import { isMetered, isSlowLink } from '../stage/link.ts';
import { likelySize } from './ahead.ts';
import { addressesFor, takeAll, USED } from './along.ts';

/** Addresses of what is drawn and heard, by the file they are of. */
const ADDRESSES: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>(['/assets/art/baked/**/*@*.{webp,json}', '/assets/sound/baked/**/*.{ogg,mp3}'], {
    query: '?url',
    eager: true,
    import: 'default',
  }),
  ...import.meta.glob<string>(['/assets/art/baked/**/*.webp', '!**/*@*.*'], { query: '?url', eager: true, import: 'default' }),
};

/**
 * Rejects when something can't be had now; what has come stays.
 *
 * @param isAsked the player wants it whatever it costs
 * @returns whether all of it is there: on a dear link nothing is taken unasked
 */
export async function takeAlong(onView: (view: OfflineView) => void, isAsked: boolean): Promise<boolean> {
  const cache = await caches.open(USED);
  await tidyUp(cache);
  const had = new Set((await cache.keys()).map((request) => request.url));
  const all = addressesFor(Object.keys(ADDRESSES), densityHere(), soundHere()).map((name) => absolute(ADDRESSES[name] as string));
  const missing = all.filter((address) => !had.has(address));
  const isDear = !isAsked && (isMetered() || isSlowLink());
  if (missing.length > 0 && isDear) onView({ kind: 'part' });
  else
    await takeAll(
      missing,
      (address) => cache.add(address),
      (taken) => onView(viewOfTaken(all.length - missing.length + taken, all.length)),
      () => onView({ kind: 'part' }),
    );
  return missing.length === 0 || !isDear;
}

const viewOfTaken = (done: number, of: number): OfflineView => (done < of ? { kind: 'coming', done, of } : { kind: 'here' });

/** Not sharper than 1: without a network a picture in twice the density would be four times the bytes. What was seen sharp stays so. */
function densityHere(): Density {
  const density = densityFor(viewOf(likelySize()).scale * Math.min(devicePixelRatio, 2));
  return density === 2 ? 1 : density;
}

/** As Howler chooses. */
function soundHere(): 'ogg' | 'mp3' {
  return new Audio().canPlayType('audio/ogg; codecs="vorbis"') === '' ? 'mp3' : 'ogg';
}

/** What earlier versions took along, and this one doesn't know any more. */
async function tidyUp(cache: Cache): Promise<void> {
  const known = new Set(Object.values(ADDRESSES).map(absolute));
  for (const request of await cache.keys()) if (!known.has(request.url)) await cache.delete(request);
}

const absolute = (address: string): string => new URL(address, location.href).href;
