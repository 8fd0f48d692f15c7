/** Reads a file of questions in a worker that ends with its answer. */
import type { Imported } from '../../content/questions/draft.ts';
import { note } from '../../content/questions/draft.ts';
import type { ToImportWorker } from './import-worker.ts';

export function readQuestions(file: File, language: string, taken: readonly string[]): Promise<Imported> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Imported>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Imported>) => resolve(data);
    worker.onerror = () => resolve({ format: null, questions: [], notes: [note('file/unknown')] });
    worker.postMessage({ file, language, taken } satisfies ToImportWorker);
  }).finally(() => worker.terminate());
}
