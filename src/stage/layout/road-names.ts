/** Names on the road: each place's placard, as large as its words, wherever there is room for it. */
import { type Draft, INK, isSmall, letter, putIn } from './draft.ts';
import { freePlace } from './free-place.ts';
import type { Rect, Size } from './geometry.ts';
import { isAtEnd, type Place, rows, type Taken } from './road-places.ts';
import { endingPlace } from './story.ts';
import { board } from './table.ts';
import { wrap } from './wrap.ts';

/** The name on its placard: under the house, or wherever there is room beside it. Returns where. */
export function putName(draft: Draft, { stop, house }: Place, taken: Taken): Rect {
  const { tongue } = draft;
  const id = `stop:${stop.institution.id}`;
  const small = isSmall(draft);
  const name = tongue.say(stop.institution.name);
  const { w, h } = small ? smallPlate(name) : { w: Math.max(house.w * 0.6, name.length * 8.9 + 35), h: 27 };
  const x = house.x + house.w / 2 - w / 2;
  const below = house.y + house.h - (small ? 2 : 0);
  const sides = [0, 0.25, -0.25, 0.5, -0.5];
  const heights = [
    below,
    below - h * 0.5,
    house.y - h,
    below - h,
    ...rows(h, 3).flatMap((row) => [below + h + row, house.y - 2 * h - row]),
  ];
  const spots = heights.flatMap((y) => sides.map((side) => ({ x: x + side * w, y, w, h })));
  const plate = freePlace(spots, taken, openGround(draft));
  taken.captions.push(plate);
  putIn(draft, `${id}/plate`, 'placard', plate, { of: id, layer: 'above' });
  const weight = stop.state === 'here' ? 700 : 400;
  letter(
    draft,
    `${id}/name`,
    name,
    faceIn(plate),
    { size: small ? 11 : 15, least: 9, weight, colour: INK, align: 'centre' },
    { of: id, layer: 'above' },
  );
  return plate;
}

/** A long name takes two lines: so many letters of one that is held in a hand. */
const LINE_OF_NAME = 14;

/** As large as its words: nothing of a name is cut. */
export function smallPlate(name: string): Size {
  const isLong = name.length > LINE_OF_NAME;
  const lines = isLong ? wrap(name, Math.max(LINE_OF_NAME - 2, Math.ceil(name.length / 2) + 1), (part) => part.length) : [name];
  return { w: Math.max(...lines.map((line) => line.length)) * 7.7 + 14, h: lines.length * 19 + 2 };
}

/** What of the board is not under the strip that tells an ending. */
export function openGround(draft: Draft): Rect {
  const whole = board(draft);
  const top = isAtEnd(draft) ? endingPlace(draft).h * 1.25 : 0;
  return { ...whole, y: whole.y + top, h: whole.h - top };
}

/** Where a placard can be written on: its fold and its shadow are below. */
function faceIn(plate: Rect): Rect {
  return { ...plate, y: plate.y - 1, h: plate.h * 0.92 };
}
