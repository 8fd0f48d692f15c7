/** The files of a zip that are asked for, read within the same limits as a pack. */
import { LIMITS } from '../limits.ts';
import { contentOf, isReadable } from '../zip-content.ts';
import { readDirectory } from '../zip-directory.ts';

/** A whole course has more files than a pack. */
const ENTRIES_MOST = 5_000;
const NAME_MOST = 300;

/** By name; null when it is damaged or larger than allowed. Names are only looked up, so they can lead nowhere. */
export function unpackSome(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> | null {
  if (bytes.length > LIMITS.zipBytes) return null;
  const directory = readDirectory(bytes, ENTRIES_MOST);
  if (directory.kind === 'fault') return null;
  const files = new Map<string, Uint8Array>();
  let left: number = LIMITS.allBytes;
  for (const entry of directory.entries) {
    if (entry.name.length > NAME_MOST || files.has(entry.name) || !isWanted(entry.name)) continue;
    const content = entry.isEncrypted || !isReadable(entry) ? 'damaged' : contentOf(entry, { one: LIMITS.fileBytes, all: left });
    if (!(content instanceof Uint8Array)) return null;
    left -= content.length;
    files.set(entry.name, content);
  }
  return files;
}
