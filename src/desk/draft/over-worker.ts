/** A worker that checks drafts, with as much of it as is needed. */
import type { FromCheckWorker, ToCheckWorker } from './check-work.ts';

export type CheckWorker = {
  readonly listen: (onMessage: (message: FromCheckWorker) => void, onError: () => void) => void;
  readonly ask: (message: ToCheckWorker) => void;
  readonly end: () => void;
};

export function overWorker(worker: Worker): CheckWorker {
  return {
    listen: (onMessage, onError) => {
      worker.onmessage = ({ data }: MessageEvent<FromCheckWorker>) => onMessage(data);
      worker.onerror = (event) => {
        console.warn(event.message);
        onError();
      };
    },
    ask: (message) => worker.postMessage(message),
    end: () => worker.terminate(),
  };
}
