/** The road map between levels: the map with its stops and nothing else. */
import { emptyComposition } from '../../core/compose.ts';
import type { Level } from '../../core/level.ts';
import { roadOf } from '../../core/road.ts';
import type { Run } from '../../core/run.ts';
import { lightAt, MIDDAY } from './daylight.ts';
import { type Draft, plainLooks } from './draft.ts';
import { viewOf } from './geometry.ts';
import type { Around } from './picture.ts';
import type { Picture } from './piece.ts';
import { layRoad } from './road.ts';
import { uncovered } from './uncovered.ts';

/** @param open institutions that can be gone to from here */
export function roadPicture(
  level: Level,
  run: Run,
  { size, tongue, art, recording = null, letters = 1 }: Around,
  open: readonly string[],
): Picture {
  const set = { id: 'road-map', kind: 'map', name: level.title, institution: level.institution, people: [] } as const;
  const draft: Draft = {
    level,
    run,
    composition: emptyComposition,
    set,
    looks: plainLooks,
    tongue,
    art,
    view: viewOf(size),
    letters,
    pieces: [],
    hotspots: [],
    seats: null,
  };
  layRoad(draft, roadOf(level, run, recording));
  const hotspots = uncovered(draft.hotspots, size).map((spot) => {
    const institution = spot.id.replace(/^stop:/, '');
    return open.includes(institution) ? { ...spot, does: { show: { kind: 'go', institution } } as const } : spot;
  });
  return { plate: 'map', pieces: draft.pieces, hotspots, seats: null, light: lightAt(MIDDAY) };
}
