/** Names on the road: each place's placard, as large as its words, wherever there is room for it beside its house. */
import { type Draft, INK, isSmall, leastLetter, letter, putIn } from './draft.ts';
import { estimateIn } from './estimate.ts';
import type { Rect, Size } from './geometry.ts';
import { type Among, nearPlace } from './near-place.ts';
import { isAtEnd, type Place, type Taken } from './road-places.ts';
import { endingPlace } from './story.ts';
import { board } from './table.ts';
import { LINE, wrap } from './wrap.ts';

/** The name on its placard: under the house, or wherever there is room beside it. Returns where. */
export function putName(draft: Draft, { stop, body }: Place, taken: Taken): Rect {
  const name = draft.tongue.say(stop.institution.name);
  const plate = nearPlace(body, plateSizes(draft, name), among(draft, taken, body));
  taken.captions.push(plate);
  putPlate(draft, `stop:${stop.institution.id}`, name, plate, stop.state === 'here' ? 700 : 400);
  return plate;
}

/** A placard with its words; bold where the bill is. */
export function putPlate(draft: Draft, of: string, name: string, plate: Rect, weight: 400 | 700): void {
  const put = { of, layer: 'above' } as const;
  putIn(draft, `${of}/plate`, 'placard', plate, put);
  const size = isSmall(draft) ? 11 : 15;
  letter(draft, `${of}/name`, name, faceIn(plate), { size, least: 9, weight, colour: INK, align: 'centre' }, put);
}

/** What a label of this house lies among. */
export function among(draft: Draft, { captions, things, spared }: Taken, own: Rect): Among {
  return { kept: [...captions, ...things], spared, others: things.filter((thing) => thing !== own), bounds: openGround(draft) };
}

/** Paper beside the words, and of a placard that is held in a hand below them too. */
const SIDES = { small: 22, large: 35 } as const;

/** As large as its words, as bold as they may be: nothing of a name is cut. A name of several words has a second shape, of two lines. */
export function plateSizes(draft: Draft, name: string): readonly Size[] {
  const small = isSmall(draft);
  const size = small ? leastLetter(draft) : 15;
  const measure = (part: string) => estimateIn('sans')(part, size) * BOLD;
  const wide = measure(name);
  const whole = { w: wide + (small ? SIDES.small : SIDES.large), h: small ? size * LINE + 6 : 27 };
  if (!small || !name.includes(' ')) return [whole];
  const lines = wrap(name, Math.max(wide * 0.54, ...name.split(' ').map(measure)), measure);
  const folded = { w: Math.max(...lines.map(measure)) + SIDES.small, h: lines.length * size * LINE + 7 };
  return lines.length === 2 ? [whole, folded] : [whole];
}

/** Estimates are of the semibold. */
const BOLD = 1.04;

/** What of the board is not under the strip that tells an ending. */
export function openGround(draft: Draft): Rect {
  const whole = board(draft);
  const top = isAtEnd(draft) ? endingPlace(draft).h * 1.25 : 0;
  return { ...whole, y: whole.y + top, h: whole.h - top };
}

/** Where a placard can be written on: its fold and its shadow are below, its slanted ends on either side. */
function faceIn(plate: Rect): Rect {
  return { x: plate.x + 8, y: plate.y - 1, w: plate.w - 16, h: plate.h * 0.92 };
}
