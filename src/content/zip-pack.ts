/** A pack's files as a zip, the same bytes for the same files. */
import { strToU8, type Zippable, zipSync } from 'fflate';

/** Zips can't be older than 1980; the day is no secret and no help. */
const WHEN = new Date(1980, 0, 2);

/** @param media bytes by path, beside the texts */
export function zipPack(texts: ReadonlyMap<string, string>, media: ReadonlyMap<string, Uint8Array> = new Map()): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [file, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) entries[file] = strToU8(text);
  // Pictures and sounds are as small as they get.
  for (const [file, bytes] of [...media].sort(([a], [b]) => (a < b ? -1 : 1))) entries[file] = [bytes, { level: 0 }];
  return zipSync(entries, { mtime: WHEN }) as Uint8Array<ArrayBuffer>;
}

/** A folder as a file manager would zip it: everything packed as tight as it goes, since nobody has chosen what is worth it. */
export function zipFolder(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files), { mtime: WHEN }) as Uint8Array<ArrayBuffer>;
}
