/** Asks for roads of a level; each question has a worker of its own, which ends with its answer. */
import type { LevelRoads } from '../../content/prove/roads.ts';
import type { Witness } from '../../content/prove/witness.ts';
import type { PackFile } from '../../core/level.ts';
import type { FromRoadWorker, ToRoadWorker } from './road-worker.ts';

/** A way to a beat, or for null to the first page; null where no road leads there. Rejects when the worker fails. */
export async function wayTo(pack: PackFile, level: string, beat: string | null): Promise<Witness | null> {
  const answer = await ask({ kind: 'way', pack, level, beat });
  return 'place' in answer ? answer.place : null;
}

export async function roadsIn(pack: PackFile, level: string): Promise<LevelRoads | null> {
  const answer = await ask({ kind: 'roads', pack, level });
  return 'roads' in answer ? answer.roads : null;
}

function ask(question: ToRoadWorker): Promise<FromRoadWorker> {
  const worker = new Worker(new URL('./road-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<FromRoadWorker>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromRoadWorker>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
