/** Ways on from where the bill is: a tag for each, at the place that it leads to. */
import type { Stage } from '../../core/procedure.ts';
import type { Road } from '../../core/road.ts';
import { type Draft, INK, isSmall, letter, putIn, READABLE } from './draft.ts';
import { estimateIn } from './estimate.ts';
import { freePlace } from './free-place.ts';
import type { Rect, Size } from './geometry.ts';
import { openGround } from './road-names.ts';
import { joined, type Place, rows, type Taken, trimmed } from './road-places.ts';
import { putLooseThread } from './road-thread.ts';
import { slack } from './road-way.ts';

/** A tag for each way on: beside the folder for what may happen in the same house, else where the loose thread leads. */
export function putWays(
  draft: Draft,
  road: Road,
  here: Place,
  places: readonly Place[],
  folder: Rect | null,
  cabinet: Rect,
  taken: Taken,
): void {
  for (const { stop, house } of places) {
    const near = stop === here.stop && folder ? joined(trimmed(house), folder) : trimmed(house);
    for (const stage of stop.next) {
      const tag = putWay(draft, stop.institution.id, stage, (size) => aroundRows(near, size), taken);
      if (stop === here.stop) tie(draft, `tie:${stage.id}`, house, tag, here.mark.scale);
    }
  }
  // On the drawers: whatever stops the bill is kept there.
  const { x, y, w } = cabinet;
  for (const stage of road.archive.next)
    putWay(draft, '/archive', stage, (size) => rows(size.h, 8).map((row) => ({ x: x + w - size.w, y: y + row, ...size })), {
      ...taken,
      things: [],
    });
}

function putWay(draft: Draft, of: string, stage: Stage, placesFor: (size: Size) => readonly Rect[], taken: Taken): Rect {
  const small = isSmall(draft);
  const text = draft.tongue.say(stage.title);
  const h = small ? 19 : 26;
  const [size, most] = small ? [READABLE.small, draft.view.size.w * 0.6] : [13, draft.view.size.w * 0.42];
  const w = Math.min(estimateIn('sans')(text, size) + h * 1.3, most);
  const tag = freePlace(placesFor({ w, h }), taken, openGround(draft));
  taken.captions.push(tag);
  const id = `way:${of}:${stage.id}`;
  const put = { of: `stop:${of}`, layer: 'above' } as const;
  const head = { ...tag, w: h * 0.8 };
  putIn(draft, `${id}/head`, 'paint/tab-head', head, put);
  putIn(draft, `${id}/body`, 'paint/tab-body', { ...tag, x: tag.x + head.w, w: w - head.w }, put);
  const words = { x: tag.x + head.w + 2, y: tag.y, w: w - head.w - 6, h: h * 0.88 };
  letter(draft, `${id}/words`, text, words, { size: small ? 10 : 13, least: 9, colour: INK }, put);
  return tag;
}

/** What may happen in the same house hangs from it on a loose thread. */
function tie(draft: Draft, id: string, house: Rect, tag: Rect, scale: number): void {
  const from = { x: house.x + house.w * 0.46, y: house.y + house.h * 0.6, scale };
  putLooseThread(draft, id, slack(from, { x: tag.x + 8, y: tag.y + tag.h * 0.45, scale }));
}

/** Places about a thing, row by row: on its right, on its left, above it. */
function aroundRows({ x, y, w, h }: Rect, size: Size): readonly Rect[] {
  return rows(size.h, 5).flatMap((row) => [
    { x: x + w + 4, y: y + 4 + row, ...size },
    { x: x - size.w - 4, y: y + 4 + row, ...size },
    { x: x + w / 2 - size.w / 2, y: y - size.h - 3 - row, ...size },
    { x: x + w / 2 - size.w / 2, y: y + h + 3 + row, ...size },
  ]);
}
