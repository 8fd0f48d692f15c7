/** Starts the worker that opens packs from the script itself: in the portable build, in the place of `start-pack-worker.ts`. */
import PackWorker from './pack-worker.ts?worker&inline';

export function startPackWorker(): Worker {
  return new PackWorker();
}
