/** Starts the worker that checks a draft from the script itself: in the portable build, in the place of `start-check-worker.ts`. */
import Made from './check-worker.ts?worker&inline';
import { type CheckWorker, overWorker } from './over-worker.ts';

export function startCheckWorker(): CheckWorker {
  return overWorker(new Made());
}
