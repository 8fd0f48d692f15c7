/** Ways on from where the bill is: a tag for each, at the place that it leads to. */
import type { Stage } from '../../core/procedure.ts';
import type { Road } from '../../core/road.ts';
import { type Draft, INK, isSmall, letter, putIn, READABLE } from './draft.ts';
import { estimateIn } from './estimate.ts';
import { freePlace } from './free-place.ts';
import { centre, type Point, type Rect, type Size } from './geometry.ts';
import { nearPlace } from './near-place.ts';
import { among, openGround } from './road-names.ts';
import { joined, type Place, rows, type Taken } from './road-places.ts';
import { putLooseThread } from './road-thread.ts';
import { slack } from './road-way.ts';

/** A tag for each way on: beside the folder for what may happen in the same house, else by the place that the loose thread leads to. */
export function putWays(
  draft: Draft,
  road: Road,
  here: Place,
  places: readonly Place[],
  folder: Rect | null,
  cabinet: Rect,
  taken: Taken,
): void {
  for (const { stop, body } of places) {
    const near = stop === here.stop && folder ? joined(body, folder) : body;
    for (const stage of stop.next) {
      const isSame = stop === here.stop;
      const place = (size: Size) => nearPlace(near, [size], among(draft, taken, body));
      const tag = putWay(draft, stop.institution.id, stage, place, taken);
      if (isSame) tie(draft, `tie:${stage.id}`, near, tag, here.mark.scale);
    }
  }
  // On the drawers: whatever stops the bill is kept there.
  const { x, y, w } = cabinet;
  for (const stage of road.archive.next)
    putWay(
      draft,
      '/archive',
      stage,
      (size) =>
        freePlace(
          rows(size.h, 8).map((row) => ({ x: x + w - size.w, y: y + row, ...size })),
          { ...taken, things: [] },
          openGround(draft),
        ),
      taken,
    );
}

function putWay(draft: Draft, of: string, stage: Stage, placeFor: (size: Size) => Rect, taken: Taken): Rect {
  const small = isSmall(draft);
  const text = draft.tongue.say(stage.title);
  const h = small ? 19 : 26;
  const [size, most] = small ? [READABLE.small, draft.view.size.w * 0.6] : [13, draft.view.size.w * 0.42];
  const w = Math.min(estimateIn('sans')(text, size) + h * 1.3, most);
  const tag = placeFor({ w, h });
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

/** What may happen in the same house hangs from it on a loose thread, where it doesn't lie beside it. */
function tie(draft: Draft, id: string, near: Rect, tag: Rect, scale: number): void {
  const from = nearest(near, centre(tag));
  const to = nearest(tag, from);
  if (Math.hypot(to.x - from.x, to.y - from.y) < 12) return;
  putLooseThread(draft, id, slack({ ...from, scale }, { ...to, scale }));
}

/** The point of a rectangle that lies nearest. */
function nearest({ x, y, w, h }: Rect, p: Point): Point {
  return { x: Math.max(x, Math.min(x + w, p.x)), y: Math.max(y, Math.min(y + h, p.y)) };
}
