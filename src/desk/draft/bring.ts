/** Brings files to the desk: a zip, or all files of a folder, unpacked in a worker that ends with its answer. */
import type { GivenPack } from '../../panels/shell/packs-model.ts';
import { type Brought, type NotBrought, sorted } from './bring-files.ts';
import type { FromBringWorker } from './bring-worker.ts';

/** A folder that has more in it than any pack is told apart: nothing of it was looked at. */
export async function bring(given: GivenPack): Promise<Brought | NotBrought | { readonly kind: 'too-many' }> {
  if (given.kind === 'not-taken') return given.why === 'too-many' ? { kind: 'too-many' } : { kind: 'refused', problems: [] };
  const worker = new Worker(new URL('./bring-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Brought | NotBrought>((resolve, reject) => {
    let sorting: ReturnType<typeof sorted> | null = null;
    worker.onmessage = ({ data }: MessageEvent<FromBringWorker>) => {
      if (data.kind === 'files') sorting = sorted(data.brought);
      else if (data.tooMuch) resolve({ kind: 'refused', problems: [data.tooMuch] });
      else sorting?.then(resolve, reject);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(given);
  }).finally(() => worker.terminate());
}
