/** From what the device hands over, a zip or all files of a folder, to the texts of a draft. Broken packs are welcome: the desk is where they are mended. */
import { isSafePath, LIMITS } from '../../content/limits.ts';
import { hasOwnContent, isAllowedFile, isTextFile } from '../../content/media.ts';
import { decodeFiles, unpackZip } from '../../content/unpack-zip.ts';

export type Brought = { readonly files: ReadonlyMap<string, string>; readonly media: ReadonlyMap<string, Uint8Array> };

/** Null where there is nothing in it that a draft could be made of. */
export async function bringFiles(files: readonly File[]): Promise<Brought | null> {
  const [first] = files;
  if (!first) return null;
  if (files.length === 1 && !first.webkitRelativePath) return bringZip(first);
  return withPack(await bytesOf(files));
}

async function bringZip(file: File): Promise<Brought | null> {
  const bytes = new Uint8Array(await file.slice(0, LIMITS.zipBytes + 1).arrayBuffer());
  return withPack(unpackZip(bytes).files);
}

async function bytesOf(files: readonly File[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  let total = 0;
  for (const file of files) {
    // The folder that was chosen is the first part of every path.
    const path = file.webkitRelativePath.split('/').slice(1).join('/') || file.name;
    total += file.size;
    if (found.size >= LIMITS.files || total > LIMITS.allBytes) break;
    if (isSafePath(path) && isAllowedFile(path) && file.size <= LIMITS.fileBytes) found.set(path, new Uint8Array(await file.arrayBuffer()));
  }
  return found;
}

/** Texts are written on; pictures and sounds go along as they are. */
function withPack(found: ReadonlyMap<string, Uint8Array>): Brought | null {
  const { texts } = decodeFiles(found);
  if (!texts.has('pack.yaml')) return null;
  return { files: texts, media: new Map([...found].filter(([path, bytes]) => !isTextFile(path) && hasOwnContent(path, bytes))) };
}
