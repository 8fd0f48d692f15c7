/** What of the road is taken before its names are put: houses, the folder, who stands there, the thread, and the curtains on either side. */
import { frameOf, placed, spotOf } from './art.ts';
import type { Draft } from './draft.ts';
import { around, type Rect, toStage } from './geometry.ts';
import { peopleOnSet } from './people.ts';
import { isAtEnd, type Place, type Taken } from './road-places.ts';
import type { Mark } from './road-way.ts';
import { wayOnPlace } from './story.ts';
import { board } from './table.ts';

/** @param thread where it was laid */
export function takenOn(draft: Draft, places: readonly Place[], thread: readonly Mark[]): Taken {
  const laid = draft.pieces.flatMap((p) => (p.id === 'folder' || p.id === 'gazette' ? [p.rect] : []));
  const onward = wayOnPlace(draft);
  return {
    things: [...places.map((p) => p.body), ...standing(draft)],
    captions: onward ? [...laid, onward] : laid,
    spared: [...covered(thread), ...curtains(draft)],
  };
}

/** Who will stand there to tell of an end. */
function standing(draft: Draft): readonly Rect[] {
  const spot = isAtEnd(draft) ? spotOf(draft.art, 'map', 'person-1', draft.view) : null;
  const [person] = peopleOnSet(draft);
  return spot && person ? [placed(frameOf(draft.art, `figure/${person.figure}/speak`), spot, spot.scale)] : [];
}

/** By a thread with its stamps, roughly. */
function covered(thread: readonly Mark[]): readonly Rect[] {
  return thread.filter((_, i) => i % 6 === 0).map((mark) => around(mark, { w: 24 * mark.scale, h: 20 * mark.scale }));
}

/** What of the plate is open between its curtains, in plate units. */
const OPEN = { from: 410, to: 1195 };

function curtains(draft: Draft): readonly Rect[] {
  const whole = board(draft);
  const [from, to] = [toStage(draft.view, { x: OPEN.from, y: 0 }).x, toStage(draft.view, { x: OPEN.to, y: 0 }).x];
  return [
    { ...whole, x: 0, w: from },
    { ...whole, x: to, w: draft.view.size.w - to },
  ];
}
