/** Starts a worker for the desk. */

export function startDeskWorker(): Worker {
  return new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
}
