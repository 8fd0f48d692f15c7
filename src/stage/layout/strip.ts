/** A long strip of paper with a tag and a sentence: what most questions are made of. */
import { frameOf } from './art.ts';
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
  /** Room kept free at the right end. */
  readonly spare?: number;
};

/** Rows of equal height in the middle of the room, none taller than is good for reading. */
export function rowPlaces(draft: Draft, room: Rect, count: number, tallest = 84): readonly Rect[] {
  const gap = isSmall(draft) ? 4 : 12;
  const tall = Math.min(tallest, (room.h - gap * (count - 1)) / Math.max(1, count));
  const h = tall * count + gap * (count - 1);
  return cells({ ...room, y: room.y + (room.h - h) / 2, h }, 1, Math.max(1, count), gap).slice(0, count);
}

export function putStrip(draft: Draft, id: string, strip: Strip): void {
  const { tag, words, raised, pinned, refused, faint, spare = 0 } = strip;
  const shift = raised ? (isSmall(draft) ? 8 : 18) : 0;
  const rect = { ...strip.rect, x: strip.rect.x + shift, w: strip.rect.w - (isSmall(draft) ? 8 : 18) };
  const put = { of: id, layer: 'sheet', alpha: faint ? 0.55 : 1 } as const;
  putIn(draft, id, 'strip', rect, put);
  const tall = Math.min(rect.h * 0.72, 36);
  putTag(draft, id, tag, { x: rect.x + tall * 1.05, y: rect.y + rect.h / 2 }, tall, put);
  const pin = pinned ? tall * 0.8 : 0;
  const text = { x: rect.x + tall * 2.1, y: rect.y + 2, w: rect.w - tall * 2.6 - pin - spare, h: rect.h - 4 };
  letter(draft, `${id}/words`, words, text, { face: 'serif', size: isSmall(draft) ? 14 : 20, least: 10 }, put);
  if (pinned) {
    const { h } = frameOf(draft.art, 'pin');
    putAt(draft, `${id}/pin`, 'pin', { x: rect.x + rect.w - tall * 0.7 - spare, y: rect.y + rect.h * 0.62 }, (rect.h * 0.6) / h, put);
  }
  if (refused) putRefused(draft, id, rect, put);
}
