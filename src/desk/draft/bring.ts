/** Brings files to the desk: a zip, or all files of a folder, unpacked in a worker that ends with its answer. */
import { type Brought, type BroughtBytes, sorted } from './bring-files.ts';
import type { ToBringWorker } from './bring-worker.ts';

export function bring(files: readonly File[]): Promise<Brought | null> {
  const worker = new Worker(new URL('./bring-worker.ts', import.meta.url), { type: 'module' });
  const given: ToBringWorker = files.map((file) => [file.webkitRelativePath || file.name, file]);
  return new Promise<Brought | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<BroughtBytes | null>) => void (data ? sorted(data).then(resolve, reject) : resolve(null));
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(given);
  }).finally(() => worker.terminate());
}
