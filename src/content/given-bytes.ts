/** Bytes of what a device hands over: of a zip, or of a folder's files as a zip, so that the same limits and the same words hold for both. */
import { LIMITS } from './limits.ts';
import { zipFolder } from './zip-pack.ts';

/** Of a file that is too large only as much as shows that it is; null for what can't be read, such as a folder. */
export async function bytesOfFile(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, LIMITS.zipBytes + 1).arrayBuffer());
  } catch {
    return null;
  }
}

/** @param files by path inside the folder */
export async function zipOfFolder(files: readonly (readonly [path: string, file: File])[]): Promise<Uint8Array | null> {
  const inside = new Map<string, Uint8Array>();
  let total = 0;
  for (const [path, file] of files) {
    if (path.split('/').some((part) => part.startsWith('.'))) continue;
    total += file.size;
    const bytes = total <= LIMITS.allBytes ? await bytesOfFile(file) : new Uint8Array(LIMITS.zipBytes + 1);
    if (bytes === null) return null;
    if (bytes.length > LIMITS.zipBytes) return bytes;
    inside.set(path, bytes);
  }
  return zipFolder(inside);
}
