/** The worker that looks for roads: what a level's map shows, and a way to a beat that can be played. */
import { type LevelRoads, roadsOf, witnessTo, witnessToStart } from '../../content/prove/roads.ts';
import type { Witness } from '../../content/prove/witness.ts';
import type { PackFile } from '../../core/level.ts';

export type ToRoadWorker = { readonly pack: PackFile; readonly level: string } & (
  | { readonly kind: 'roads' }
  /** Null for the level's first page. */
  | { readonly kind: 'way'; readonly beat: string | null }
);

export type FromRoadWorker = { readonly roads: LevelRoads } | { readonly place: Witness | null };

globalThis.onmessage = ({ data }: MessageEvent<ToRoadWorker>) => {
  const { pack, level } = data;
  const known = pack.levels.find((l) => l.id === level);
  const answer: FromRoadWorker =
    data.kind === 'roads'
      ? { roads: roadsOf(pack, level) }
      : { place: !known ? null : data.beat === null ? witnessToStart(known) : witnessTo(pack, level, data.beat) };
  globalThis.postMessage(answer);
};
