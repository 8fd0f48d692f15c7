/** The archive at the near end of the road: its name on the cabinet, and the folder where a bill that was stopped lies there. */
import type { Road } from '../../core/road.ts';
import { frameOf, spotOf } from './art.ts';
import { type Draft, INK, isSmall, letter, putIn } from './draft.ts';
import { freePlace } from './free-place.ts';
import { type Rect, toStage } from './geometry.ts';
import { smallPlate } from './road-names.ts';
import { AT_END, isAtEnd, joined, TALL, type Taken } from './road-places.ts';
import type { Mark } from './road-way.ts';
import { wayOnPlace } from './story.ts';
import { board } from './table.ts';

/** The cabinet is painted; here it gets its name. Returns what of it can be pointed at. */
export function putArchive(draft: Draft, road: Road, taken: Taken): Rect {
  const small = isSmall(draft);
  const name = draft.tongue.word('archive');
  const { w, h } = small ? smallPlate(name) : { w: name.length * 9.7 + 35, h: 27 };
  const top = toStage(draft.view, { x: 1094, y: 812 });
  const whole = board(draft);
  const cabinet = { x: top.x, y: top.y, w: whole.x + whole.w - top.x, h: whole.y + whole.h - top.y };
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
  putIn(draft, 'stop:/archive/plate', 'placard', plate, { of: 'stop:/archive', layer: 'above' });
  const weight = road.archive.holds ? 700 : 400;
  letter(
    draft,
    'stop:/archive/name',
    name,
    plate,
    { size: small ? 11 : 15, least: 9, weight, colour: INK, align: 'centre' },
    { of: 'stop:/archive', layer: 'above' },
  );
  return joined(cabinet, plate);
}

/** Upright in front of the cabinet, above its name. */
export function atArchive(draft: Draft, at: Mark): Mark {
  const { h, ay } = frameOf(draft.art, 'folder');
  const tall = 1.3 * TALL * draft.view.scale * (isAtEnd(draft) ? AT_END : 0.98);
  const name = archiveFoot(draft) - (isSmall(draft) ? 21 : 27);
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
