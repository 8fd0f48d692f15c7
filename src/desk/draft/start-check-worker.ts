/** Starts the worker that checks a draft. The portable build has one of its own, since a page from a file may load no worker. */
import { type CheckWorker, overWorker } from './over-worker.ts';

export function startCheckWorker(): CheckWorker {
  return overWorker(new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' }));
}
