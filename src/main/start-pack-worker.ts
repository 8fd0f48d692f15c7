/** Starts the worker that opens packs. The portable build has one of its own, since a page from a file may load no worker. */

export function startPackWorker(): Worker {
  return new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
}
