/** Takes along what the whole campaign needs without a network: pictures in one density, sounds in one format, each once. */
import type { OfflineView } from '../panels/shell/shell-model.ts';
import { type Density, densityFor } from '../stage/baked.ts';
import { viewOf } from '../stage/layout/geometry.ts';
import { isSlowLink } from '../stage/link.ts';
import { likelySize } from './ahead.ts';
import { addressesFor, USED } from './along.ts';

/** Addresses of what is drawn and heard, by the file they are of. */
const ADDRESSES: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>(['/assets/art/baked/**/*@*.{webp,json}', '/assets/sound/baked/**/*.{ogg,mp3}'], {
    query: '?url',
    eager: true,
    import: 'default',
  }),
  ...import.meta.glob<string>(['/assets/art/baked/**/*.webp', '!**/*@*.*'], { query: '?url', eager: true, import: 'default' }),
};

/** So many come at once; more would hold up what the player waits for. */
const AT_ONCE = 3;

type Connection = { readonly saveData?: boolean; readonly effectiveType?: string };

/** Resolves when all is there; rejects when something can't be had now. */
export async function takeAlong(onView: (view: OfflineView) => void): Promise<void> {
  const cache = await caches.open(USED);
  const had = new Set((await cache.keys()).map((request) => request.url));
  const all = addressesFor(Object.keys(ADDRESSES), densityHere(), soundHere()).map((name) => absolute(ADDRESSES[name] as string));
  const missing = all.filter((address) => !had.has(address));
  const tell = (done: number) => onView(done < all.length ? { kind: 'coming', done, of: all.length } : { kind: 'here' });
  if (missing.length > 0 && isDear()) return onView({ kind: 'part' });
  let done = all.length - missing.length;
  tell(done);
  const left = [...missing];
  const takeSome = async (): Promise<void> => {
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      await cache.add(address);
      done += 1;
      tell(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeSome)).catch((error: unknown) => {
    onView({ kind: 'part' });
    throw error;
  });
  await tidyUp(cache);
}

/** Not sharper than 1: without a network a picture in twice the density would be four times the bytes. What was seen sharp stays so. */
function densityHere(): Density {
  const density = densityFor(viewOf(likelySize()).scale * Math.min(devicePixelRatio, 2));
  return density === 2 ? 1 : density;
}

/** As Howler chooses. */
function soundHere(): 'ogg' | 'mp3' {
  return new Audio().canPlayType('audio/ogg; codecs="vorbis"') === '' ? 'mp3' : 'ogg';
}

/** Bytes cost time or money here: then only what is met stays. */
function isDear(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '') || isSlowLink();
}

/** What earlier versions took along, and this one doesn't know any more. */
async function tidyUp(cache: Cache): Promise<void> {
  const known = new Set(Object.values(ADDRESSES).map(absolute));
  for (const request of await cache.keys()) if (!known.has(request.url)) await cache.delete(request);
}

const absolute = (address: string): string => new URL(address, location.href).href;
