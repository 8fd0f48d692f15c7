/** A long strip of paper with a tag and a sentence: what most questions are made of. */
import { faceOf, frameOf } from './art.ts';
import { type Draft, isSmall, letter, putAt, putIn, putRefused, putTag } from './draft.ts';
import { cells, type Rect } from './geometry.ts';

export type Strip = {
  readonly rect: Rect;
  readonly tag: string;
  readonly words: string;
  /** Lifted a little towards the reader. */
  readonly raised?: boolean;
  readonly pinned?: boolean;
  readonly refused?: boolean;
  readonly faint?: boolean;
  /** Wanted size of its letters, where rows that belong together are to look alike. */
  readonly size?: number;
};

/** Rows of equal height in the middle of the room, none taller than is good for reading. */
export function rowPlaces(draft: Draft, room: Rect, count: number, tallest = 84): readonly Rect[] {
  const gap = isSmall(draft) ? 4 : 12;
  const tall = Math.min(tallest, (room.h - gap * (count - 1)) / Math.max(1, count));
  const h = tall * count + gap * (count - 1);
  return cells({ ...room, y: room.y + (room.h - h) / 2, h }, 1, Math.max(1, count), gap).slice(0, count);
}

export function putStrip(draft: Draft, id: string, strip: Strip): void {
  const { tag, words, raised, pinned, refused, faint, size = isSmall(draft) ? 14 : 20 } = strip;
  const shift = raised ? (isSmall(draft) ? 8 : 18) : 0;
  const rect = { ...strip.rect, x: strip.rect.x + shift, w: strip.rect.w - (isSmall(draft) ? 8 : 18) };
  const put = { of: id, layer: 'sheet', alpha: faint ? 0.72 : 1 } as const;
  putIn(draft, id, 'strip', rect, put);
  const face = faceOf(frameOf(draft.art, 'strip'), rect);
  const small = isSmall(draft);
  // Held in a hand, the room is for the words: three lines of them fit.
  const tall = Math.min(face.h * 0.66, face.w * 0.13, small ? (face.w < 200 ? 16 : 20) : 34);
  putTag(draft, id, tag, { x: face.x + tall * 1.25, y: face.y + face.h / 2 }, tall, put);
  const pin = pinned ? tall * 1.1 : 0;
  const left = face.x + tall * (small ? 2.45 : 2.35);
  const right = face.x + face.w - (small ? 2 : tall * 0.5) - pin;
  const inset = small ? -1 : 5;
  const text = { x: left, y: face.y + inset, w: right - left, h: face.h - 2 * inset };
  letter(draft, `${id}/words`, words, text, { face: 'serif', size, least: 10 }, put);
  if (pinned) {
    const { h } = frameOf(draft.art, 'pin');
    putAt(draft, `${id}/pin`, 'pin', { x: face.x + face.w - tall * 0.7, y: face.y + face.h * 0.42 }, (face.h * 0.7) / h, put);
  }
  if (refused) putRefused(draft, id, rect, put);
}
