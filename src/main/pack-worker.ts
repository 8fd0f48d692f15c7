/** The worker that opens a pack: unpacks, checks and proves it apart from the page, which stays answerable and can end it at any moment. */
import { LIMITS } from '../content/limits.ts';
import { type OpenedPack, type OpenPart, type OpenStep, openPack } from '../content/open-pack.ts';
import { zipFolder } from '../content/zip-pack.ts';
import type { ReadablePack } from '../panels/shell/packs-model.ts';

export type FromPackWorker =
  | { readonly kind: 'progress'; readonly step: OpenStep; readonly states: number; readonly part: OpenPart }
  | { readonly kind: 'opened'; readonly opened: OpenedPack }
  /** The file can't be read at all, such as a folder; or there is none. */
  | { readonly kind: 'unreadable' | 'no-address' };

const tell = (message: FromPackWorker): void => globalThis.postMessage(message);

globalThis.onmessage = ({ data }: MessageEvent<ReadablePack>) =>
  answer(data).catch((error: unknown) => {
    // The page would wait for ever: nobody else hears of what is thrown here.
    console.error(error);
    tell({ kind: 'unreadable' });
  });

async function answer(given: ReadablePack): Promise<void> {
  const bytes = await bytesGiven(given);
  if (bytes === null) return tell({ kind: given.kind === 'address' ? 'no-address' : 'unreadable' });
  tell({ kind: 'opened', opened: openPack(bytes, (step, states, part) => tell({ kind: 'progress', step, states, part })) });
}

function bytesGiven(given: ReadablePack): Promise<Uint8Array | null> {
  switch (given.kind) {
    case 'zip':
      return bytesOf(given.file);
    case 'address':
      return bytesAt(given.address);
    case 'folder':
      return zipOf(given.files);
  }
}

async function bytesAt(address: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address, { mode: 'same-origin' });
    return response.ok && response.body ? await beginningOf(response.body) : null;
  } catch {
    return null;
  }
}

/** Of what is too large, or never ends, only as much as shows that it is. */
async function beginningOf(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const reader = body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value.slice());
    size += next.value.length;
    if (size > LIMITS.zipBytes) void reader.cancel();
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** Of a file that is too large only as much as shows that it is. */
async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, LIMITS.zipBytes + 1).arrayBuffer());
  } catch {
    return null;
  }
}

/** A folder goes the way of a zip, so that the same limits and the same words hold for both. */
async function zipOf(files: readonly (readonly [path: string, file: File])[]): Promise<Uint8Array | null> {
  const inside = new Map<string, Uint8Array>();
  let total = 0;
  for (const [path, file] of files) {
    if (path.split('/').some((part) => part.startsWith('.'))) continue;
    total += file.size;
    const bytes = total <= LIMITS.allBytes ? await bytesOf(file) : new Uint8Array(LIMITS.zipBytes + 1);
    if (bytes === null) return null;
    if (bytes.length > LIMITS.zipBytes) return bytes;
    inside.set(path, bytes);
  }
  return zipFolder(inside);
}
