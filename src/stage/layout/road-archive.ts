/** The archive at the near end of the road: its name on the cabinet, and the folder where a bill that was stopped lies there. */
import type { Road } from '../../core/road.ts';
import { frameOf, spotOf } from './art.ts';
import type { Draft } from './draft.ts';
import { freePlace } from './free-place.ts';
import { type Rect, toStage } from './geometry.ts';
import { plateSizes, putPlate } from './road-names.ts';
import { AT_END, isAtEnd, joined, TALL, type Taken } from './road-places.ts';
import type { Mark } from './road-way.ts';
import { wayOnPlace } from './story.ts';
import { board } from './table.ts';

/** The cabinet is painted; here it gets its name, if it is to be named. Returns what of it can be pointed at. */
export function putArchive(draft: Draft, road: Road, taken: Taken, isNamed: boolean): Rect {
  const top = toStage(draft.view, { x: 1094, y: 812 });
  const whole = board(draft);
  const cabinet = { x: top.x, y: top.y, w: whole.x + whole.w - top.x, h: whole.y + whole.h - top.y };
  if (!isNamed) return cabinet;
  const name = draft.tongue.word('archive');
  const { w, h } = plateSizes(draft, name)[0] ?? { w: 0, h: 0 };
  // Under the folder where it lies there, else on the cabinet.
  const folder = road.archive.holds ? draft.pieces.find((p) => p.id === 'folder')?.rect : undefined;
  const under = folder && { x: Math.min(folder.x + (folder.w - w) / 2, whole.x + whole.w - w), y: archiveFoot(draft) - h, w, h };
  const plate =
    under ??
    freePlace(
      [0.5, 0.2, 0.8].map((side) => ({ x: top.x + (cabinet.w - w) * side, y: top.y - h * 0.9, w, h })),
      taken,
      whole,
    );
  taken.captions.push(plate);
  putPlate(draft, 'stop:/archive', name, plate, road.archive.holds ? 700 : 400);
  return joined(cabinet, plate);
}

/** Upright in front of the cabinet, above its name. */
export function atArchive(draft: Draft, at: Mark): Mark {
  const { h, ay } = frameOf(draft.art, 'folder');
  const tall = 1.3 * TALL * draft.view.scale * (isAtEnd(draft) ? AT_END : 0.98);
  const name = archiveFoot(draft) - (plateSizes(draft, draft.tongue.word('archive'))[0]?.h ?? 0);
  return { x: at.x, y: Math.min(at.y, name + 3 - tall * (1 - ay)), scale: tall / h };
}

/** How far down the cabinet is to be seen: at an end the mark that goes on lies before it. */
function archiveFoot(draft: Draft): number {
  const whole = board(draft);
  return (wayOnPlace(draft)?.y ?? whole.y + whole.h + 3) - 3;
}

export function archiveOf(draft: Draft): Mark {
  return spotOf(draft.art, 'map', 'archive', draft.view) ?? { ...toStage(draft.view, { x: 1190, y: 990 }), scale: draft.view.scale };
}
