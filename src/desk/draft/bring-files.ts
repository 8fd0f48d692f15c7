/** From what the device hands over, a zip or all files of a folder, to the texts of a draft. Broken packs are welcome: the desk is where they are mended. */
import { isSafePath, LIMITS } from '../../content/limits.ts';
import { hasOwnContent, isAllowedFile, isTextFile } from '../../content/media.ts';
import { decodeFiles, unpackZip } from '../../content/unpack-zip.ts';

export type Brought = { readonly files: ReadonlyMap<string, string>; readonly media: ReadonlyMap<string, Uint8Array> };

/** Bytes by path: they go from a worker to the page without being copied, which texts don't. */
export type BroughtBytes = ReadonlyMap<string, Uint8Array>;

/**
 * What a draft can be made of; null where there is nothing of it.
 *
 * @param files by path; one without a folder before it is a zip
 */
export async function bringFiles(files: readonly (readonly [path: string, file: File])[]): Promise<BroughtBytes | null> {
  const [first] = files;
  if (!first) return null;
  if (files.length === 1 && !first[0].includes('/')) return bringZip(first[1]);
  return withPack(await bytesOf(files));
}

async function bringZip(file: File): Promise<BroughtBytes | null> {
  const bytes = new Uint8Array(await file.slice(0, LIMITS.zipBytes + 1).arrayBuffer());
  return withPack(unpackZip(bytes).files);
}

async function bytesOf(files: readonly (readonly [path: string, file: File])[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  let total = 0;
  for (const [where, file] of files) {
    // The folder that was chosen is the first part of every path.
    const path = where.split('/').slice(1).join('/') || where;
    total += file.size;
    if (found.size >= LIMITS.files || total > LIMITS.allBytes) break;
    if (isSafePath(path) && isAllowedFile(path) && file.size <= LIMITS.fileBytes) found.set(path, new Uint8Array(await file.arrayBuffer()));
  }
  return found;
}

function withPack(found: BroughtBytes): BroughtBytes | null {
  return found.has('pack.yaml') ? found : null;
}

/** So many characters are made of bytes before the page has its turn again. */
const AT_ONCE = 1_000_000;

/** Texts are written on; pictures and sounds go along as they are. Null where there is no pack in it that is text. */
export async function sorted(found: BroughtBytes): Promise<Brought | null> {
  const files = new Map<string, string>();
  const media = new Map<string, Uint8Array>();
  let sinceTurn = 0;
  for (const [path, bytes] of found) {
    if (!isTextFile(path)) {
      if (hasOwnContent(path, bytes)) media.set(path, bytes);
      continue;
    }
    const text = decodeFiles(new Map([[path, bytes]])).texts.get(path);
    if (text !== undefined) files.set(path, text);
    sinceTurn += bytes.length;
    if (sinceTurn < AT_ONCE) continue;
    sinceTurn = 0;
    await turn();
  }
  await turn();
  return files.has('pack.yaml') ? { files, media } : null;
}

/** The page answers whoever waits for it. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
