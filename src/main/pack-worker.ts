/** The worker that opens a pack: unpacks, checks and proves it apart from the page, which stays answerable and can end it at any moment. */
import { LIMITS } from '../content/limits.ts';
import { type OpenedPack, type OpenPart, type OpenStep, openPack } from '../content/open-pack.ts';

export type FromPackWorker =
  | { readonly kind: 'progress'; readonly step: OpenStep; readonly states: number; readonly part: OpenPart }
  | { readonly kind: 'opened'; readonly opened: OpenedPack }
  /** The file can't be read at all, such as a folder. */
  | { readonly kind: 'unreadable' };

const tell = (message: FromPackWorker): void => globalThis.postMessage(message);

globalThis.onmessage = async ({ data }: MessageEvent<File>) => {
  const bytes = await bytesOf(data);
  if (bytes === null) return tell({ kind: 'unreadable' });
  tell({ kind: 'opened', opened: openPack(bytes, (step, states, part) => tell({ kind: 'progress', step, states, part })) });
};

/** Of a file that is too large only as much as shows that it is. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, LIMITS.zipBytes + 1).arrayBuffer());
  } catch {
    return null;
  }
}
