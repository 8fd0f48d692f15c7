/** What an entry of a zip holds, unpacked no further than it may be and held against what its headers say. */
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Bytes given to the unpacker at a time, so that a bomb is met before it has gone off. */
const BITE = 16 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** `lies`: it is of another size than the headers say. */
export type NoContent = 'damaged' | 'lies' | 'too-large' | 'all-too-large';

/** Whether it is packed in a way that is known here. */
export function isReadable({ method }: ZipEntry): boolean {
  return method === STORED || method === DEFLATED;
}

/** @param most bytes that it may hold, and that may still be unpacked in all */
export function contentOf(entry: ZipEntry, most: { readonly one: number; readonly all: number }): Uint8Array | NoContent {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Counted, not believed: a header can say anything.
  const excess = (): NoContent | null => (size > most.one ? 'too-large' : size > most.all ? 'all-too-large' : null);
  const come = (chunk: Uint8Array): true => {
    size += chunk.length;
    if (!excess()) chunks.push(chunk.slice());
    return true;
  };
  const isWhole = entry.method === STORED ? come(entry.packed) : inflate(entry.packed, come, () => excess() !== null);
  const fault = excess() ?? (isWhole ? null : 'damaged');
  if (fault) return fault;
  if (size !== entry.size) return 'lies';
  const whole = joined(chunks, size);
  return crc32(whole) === entry.crc ? whole : 'damaged';
}

/** False where it is damaged. */
function inflate(packed: Uint8Array, come: (chunk: Uint8Array) => void, isEnough: () => boolean): boolean {
  const unpacker = new Inflate(come);
  try {
    for (let at = 0; at < packed.length && !isEnough(); at += BITE)
      unpacker.push(packed.subarray(at, at + BITE), at + BITE >= packed.length);
    return packed.length > 0;
  } catch {
    // The library throws on what it can't read.
    return false;
  }
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
