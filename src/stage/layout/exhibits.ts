/** Exhibits as cards on the stage: each a small card with its number, wherever it lies; the one in hand to be read. */
import type { Exhibit } from '../../core/beat.ts';
import { faceOf, frameOf } from './art.ts';
import { type Draft, hot, isSmall, leastLetter, letter, putIn } from './draft.ts';
import { around, centre, type Point, type Rect } from './geometry.ts';
import type { Deed, Hotspot, Layer } from './piece.ts';
import { LINE } from './wrap.ts';

/** Width by height of a drawn card. */
const SHAPE = 146 / 108;
/** How far up the next row of a heap begins, in heights of a card. */
const CLOSE = 0.84;

/** `shown`: how much of its width the next card leaves free. */
export type CardPut = { readonly layer: Layer; readonly turn?: number; readonly shown?: number };

/** A card with its number. Pieces keep their names wherever the card lies, so that it travels there. */
export function putCard(draft: Draft, exhibit: Exhibit, number: number, rect: Rect, { layer, turn = 0, shown = 1 }: CardPut): void {
  const id = cardId(exhibit.id);
  const frame = `exhibit/${exhibit.by}`;
  const put = { of: id, layer, turn } as const;
  putIn(draft, id, frame, rect, put);
  const face = faceOf(frameOf(draft.art, frame), rect);
  const size = Math.max(leastLetter(draft), Math.min(24, Math.round(face.h * 0.5)));
  const place = { x: face.x, y: face.y + face.h * 0.28, w: face.w * shown, h: face.h * 0.7 };
  // Two digits stand whole on the smallest of cards.
  const box = around(centre(place), { w: Math.max(place.w, size * 1.5), h: Math.max(place.h, size * LINE) });
  letter(draft, `${id}/number`, String(number), box, { face: 'serif', weight: 700, size, least: 8, align: 'centre' }, put);
}

export function cardId(exhibit: string): string {
  return `hold:${exhibit}`;
}

/** The card can be taken up, or dragged to a place; a card that only lies there says what it is. */
export function offerCard(draft: Draft, exhibit: Exhibit, number: number, rect: Rect, does: Deed, drops: Hotspot['drops']): void {
  const { tongue } = draft;
  hot(draft, cardId(exhibit.id), rect, does, `${number}. ${tongue.say(exhibit.title)}`, 'exhibit', drops);
}

/** Places for a heap of cards in a rectangle, from the floor up, as large as they all can be; each leaves most of the other to be seen. */
export function heapPlaces(rect: Rect, count: number, tallest: number): readonly Rect[] {
  let best: { readonly h: number; readonly columns: number } = { h: 0, columns: 1 };
  for (let columns = 1; columns <= Math.max(1, count); columns++) {
    const rows = Math.ceil(count / columns);
    const h = Math.min(tallest, rect.w / columns / SHAPE, rect.h / (1 + (rows - 1) * CLOSE));
    if (h > best.h) best = { h, columns };
  }
  const { h, columns } = best;
  const w = h * SHAPE;
  return Array.from({ length: count }, (_, i) => {
    const rowLength = Math.min(columns, count - Math.floor(i / columns) * columns);
    const x = rect.x + rect.w / 2 + ((i % columns) - rowLength / 2) * w;
    return { x, y: rect.y + rect.h - h * (1 + Math.floor(i / columns) * CLOSE), w, h };
  });
}

/** Cards of the whole file in a row, each at its own place, whether it is there or not: one sees how many are still to come. */
export function rowPlaces(row: Rect, count: number): readonly { readonly card: Rect; readonly shown: Rect }[] {
  const w = row.h * SHAPE;
  const pitch = Math.min(w * 1.04, (row.w - w) / Math.max(1, count - 1));
  return Array.from({ length: count }, (_, i) => {
    const card = { x: row.x + i * pitch, y: row.y, w, h: row.h };
    return { card, shown: { ...card, w: Math.min(w, pitch) } };
  });
}

/** The card one reads: what it is, what it says, and how it came; where there is no room to read, the panel has the words. */
export function putInHand(draft: Draft, exhibit: Exhibit, number: number, room: Rect, does: Deed, drops: Hotspot['drops']): void {
  const { tongue } = draft;
  const small = isSmall(draft);
  const of = cardId(exhibit.id);
  const put = { of, layer: 'hand' } as const;
  const rect = { ...room, w: Math.min(room.w, 640), h: Math.min(room.h, 220) };
  putIn(draft, 'in-hand', 'paint/sheet', rect, put);
  const pad = small ? 8 : 14;
  const h = Math.min(rect.h * 0.46, small ? 40 : 78);
  putCard(draft, exhibit, number, { x: rect.x + pad, y: rect.y + pad, w: h * SHAPE, h }, put);
  const left = rect.x + pad + h * SHAPE + pad * 0.7;
  const right = rect.x + rect.w - pad - 10;
  const title = { x: left, y: rect.y + pad - 2, w: right - left, h: small ? h : 28 };
  letter(draft, `${of}/title`, tongue.say(exhibit.title), title, { face: 'serif', weight: 700, size: small ? 15 : 20, least: 12 }, put);
  const below = small ? rect.y + pad + h : title.y + title.h + 2;
  const says = {
    x: small ? rect.x + pad : left,
    y: below,
    w: small ? rect.w - 2 * pad - 6 : right - left,
    h: rect.y + rect.h - below - pad - 2,
  };
  const letters = { face: 'serif', size: small ? 13 : 17, least: 10, sits: 'top' } as const;
  if (says.h > 24) letter(draft, `${of}/says`, tongue.say(exhibit.says), says, letters, put);
  hot(draft, of, rect, does, `${number}. ${tongue.say(exhibit.title)}. ${tongue.say(exhibit.says)}`, 'exhibit', drops);
}

/** A rectangle of the same size about another point. */
export function movedTo(rect: Rect, p: Point): Rect {
  return around(p, rect);
}
