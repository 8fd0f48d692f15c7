/** The worker that opens a pack: unpacks, checks and proves it apart from the page, which stays answerable and can end it at any moment. */
import { bytesOfFile, zipOfFolder } from '../content/given-bytes.ts';
import { LIMITS } from '../content/limits.ts';
import { type OpenedPack, type OpenPart, type OpenStep, openPack } from '../content/open-pack.ts';
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
      return bytesOfFile(given.file);
    case 'address':
      return bytesAt(given.address);
    case 'folder':
      return zipOfFolder(given.files);
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
