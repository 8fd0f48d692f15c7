/** The worker that unpacks what is brought to the desk, so that the page stays answerable; while the page takes it, it looks whether it is too much. */
import type { ReportedProblem } from '../../content/open-pack.ts';
import { type BroughtBytes, bringFiles, textsIn, tooMuchIn } from './bring-files.ts';

export type FromBringWorker =
  | { readonly kind: 'files'; readonly brought: BroughtBytes }
  | { readonly kind: 'looked'; readonly tooMuch: ReportedProblem | null };

globalThis.onmessage = async ({ data }: MessageEvent<Parameters<typeof bringFiles>[0]>) => {
  const brought = await bringFiles(data).catch((): BroughtBytes => ({ files: new Map(), problems: [] }));
  const texts = textsIn(brought);
  const buffers = new Set([...brought.files.values()].map((bytes) => bytes.buffer as ArrayBuffer));
  tell({ kind: 'files', brought }, [...buffers]);
  tell({ kind: 'looked', tooMuch: tooMuchIn(texts) });
};

function tell(message: FromBringWorker, transfer: readonly ArrayBuffer[] = []): void {
  globalThis.postMessage(message, { transfer: [...transfer] });
}
