/** The files of a zip that are asked for, read within the same limits as a pack. */
import { Unzip, UnzipInflate } from 'fflate';
import { LIMITS } from '../limits.ts';

/** Bytes given to the unpacker at a time, so that a bomb is met before it has gone off. */
const BITE = 16 * 1024;
const ENTRIES_MOST = 5_000;
const NAME_MOST = 300;

/** By name; null when it is damaged or larger than allowed. Names are only looked up, so they can lead nowhere. */
export function unpackSome(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> | null {
  if (bytes.length > LIMITS.zipBytes) return null;
  const files = new Map<string, Uint8Array>();
  let [entries, total, open] = [0, 0, 0];
  let isBroken = false;
  const unzip = new Unzip((entry) => {
    entries += 1;
    if (entries > ENTRIES_MOST) isBroken = true;
    if (isBroken || entry.name.length > NAME_MOST || files.has(entry.name) || !isWanted(entry.name)) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    open += 1;
    entry.ondata = (error, chunk, final) => {
      if (isBroken) return;
      // Counted, not believed: a header can say anything.
      size += chunk.length;
      total += chunk.length;
      if (error || size > LIMITS.fileBytes || total > LIMITS.allBytes) {
        isBroken = true;
        entry.terminate();
        return;
      }
      chunks.push(chunk.slice());
      if (!final) return;
      open -= 1;
      files.set(entry.name, joined(chunks, size));
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !isBroken; at += BITE) unzip.push(bytes.subarray(at, at + BITE), at + BITE >= bytes.length);
  } catch {
    // The library throws on what it can't read.
    return null;
  }
  return isBroken || open > 0 || entries === 0 ? null : files;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
