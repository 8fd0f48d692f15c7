/** From what the device hands over, a zip or all files of a folder, to the texts of a draft. Broken packs are welcome: the desk is where they are mended. */
import { isSafePath, LIMITS } from '../../content/limits.ts';
import { isTextFile } from '../../content/media.ts';
import { decodeFiles, unpackZip } from '../../content/unpack-zip.ts';

/** Null where there is nothing in it that a draft could be made of. */
export async function bringFiles(files: readonly File[]): Promise<ReadonlyMap<string, string> | null> {
  const [first] = files;
  if (!first) return null;
  if (files.length === 1 && !first.webkitRelativePath) return bringZip(first);
  return withPack(await textsOf(files));
}

async function bringZip(file: File): Promise<ReadonlyMap<string, string> | null> {
  const bytes = new Uint8Array(await file.slice(0, LIMITS.zipBytes + 1).arrayBuffer());
  return withPack(decodeFiles(unpackZip(bytes).files).texts);
}

async function textsOf(files: readonly File[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  let total = 0;
  for (const file of files) {
    // The folder that was chosen is the first part of every path.
    const path = file.webkitRelativePath.split('/').slice(1).join('/') || file.name;
    total += file.size;
    const mayCome = isSafePath(path) && isTextFile(path) && file.size <= LIMITS.fileBytes;
    if (texts.size >= LIMITS.files || total > LIMITS.allBytes) break;
    if (mayCome) texts.set(path, await file.text());
  }
  return texts;
}

function withPack(texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> | null {
  return texts.has('pack.yaml') ? texts : null;
}
