/** A long strip of paper with a tag and a sentence: what most questions are made of. */
import { faceOf, frameOf } from './art.ts';
import { type Draft, isSmall, LARGEST, leastLetter, letter, putAt, putIn, putRefused, putTag, READABLE } from './draft.ts';
import { estimateIn, linesIn } from './estimate.ts';
import type { Rect } from './geometry.ts';
import type { Lettering } from './piece.ts';
import { CLOSE, LINE, loosened } from './wrap.ts';

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
  readonly face?: Lettering['face'];
};

/** What stands in one row: words, and how wide a strip they lie on. */
export type Row = readonly { readonly words: string; readonly w: number; readonly pinned?: boolean }[];
/** `size`: of the letters of all rows. `isWhole`: no words are cut. `isEasy`: nor do lines stand close, or touch the edges of their paper. */
export type Rows = { readonly places: readonly Rect[]; readonly size: number; readonly isWhole: boolean; readonly isEasy: boolean };

/** Paper above and below the words together, from what looks well to what can be borne. */
const PADS = { small: [14, 11, 8], large: [16, 14] } as const;
const LEAST_PAD = 5;
const GAP = { small: 1, large: 6 } as const;
/** Where words need the room, a strip held in a hand lies on the shadow of the one above it; more so where they would else be cut. */
const CLOSE_GAP = -3;
const LEAST_GAP = -4;

/** Rows in the middle of the room, as alike as their words allow; none is taller than is good for reading, unless its words need it. */
export function layRows(draft: Draft, room: Rect, rows: readonly Row[], tallest = 84, face: Lettering['face'] = 'serif'): Rows {
  const small = isSmall(draft);
  const usual = small ? GAP.small : GAP.large;
  const freeWith = (between: number) => room.h - between * (rows.length - 1);
  const grows = Math.min(LARGEST, Math.max(1, draft.letters));
  const wanted = Math.round((small ? 14 : 20) * grows);
  const least = small ? leastLetter(draft) : READABLE.large + 1;
  const loose = rows.map((row) => row.map((one) => ({ ...one, words: loosened(one.words) })));
  const way = (size: number, pad: number, gap: number, line: number) => {
    const needs = (line === LINE ? rows : loose).map((row) => tallOf(draft, row, { face, size, line, pad }));
    return { size, gap, needs, isEasy: line === LINE };
  };
  const pads = small ? PADS.small : PADS.large;
  const ways = Array.from({ length: wanted - least + 1 }, (_, i) => wanted - i).flatMap((size) => [
    ...pads.map((pad) => way(size, pad, usual, LINE)),
    ...(small ? [way(size, Math.min(...pads), CLOSE_GAP, LINE)] : []),
  ]);
  // Rather than cut words their lines move together, and may end with a short word.
  const closely = small ? [way(least, Math.min(...pads), CLOSE_GAP, CLOSE)] : [];
  ways.push(...closely, way(least, LEAST_PAD, usual, CLOSE), way(least, LEAST_PAD, small ? LEAST_GAP : usual, CLOSE));
  const fitting = ways.find((way) => sum(way.needs) <= freeWith(way.gap));
  const { size, needs, gap, isEasy } = fitting ?? ways.at(-1) ?? { size: wanted, needs: [], gap: usual, isEasy: false };
  const free = freeWith(gap);
  const squeeze = fitting ? 1 : free / sum(needs);
  let level = tallest;
  while (level > 1 && sum(needs.map((need) => Math.max(need, level))) > free) level -= 1;
  const heights = needs.map((need) => (fitting ? Math.max(need, level) : need * squeeze));
  let y = room.y + Math.max(0, (free - sum(heights)) / 2);
  const places = heights.map((h) => {
    const rect = { x: room.x, y, w: room.w, h };
    y += h + gap;
    return rect;
  });
  return { places, size: size / grows, isWhole: fitting !== undefined, isEasy: isEasy && fitting !== undefined };
}

type Setting = { readonly face: Lettering['face']; readonly size: number; readonly line: number; readonly pad: number };

/** Plain letters with serifs are so much wider than the estimate of them at most. */
const PLAIN_SERIF = 1.015;

/** How tall a row must be for its words; endlessly, where a word would be broken that smaller letters leave whole. */
function tallOf(draft: Draft, row: Row, { face, size, line, pad }: Setting): number {
  const { h } = faceOf(frameOf(draft.art, 'strip'), { x: 0, y: 0, w: 1, h: 1 });
  const least = isSmall(draft) ? leastLetter(draft) : READABLE.large + 1;
  const measure = estimateIn(face);
  const isBroken = row.some(({ words, w, pinned }) =>
    words.split(' ').some((word) => measure(word, size) > wordsWide(draft, w, pinned ?? false)),
  );
  if (isBroken && size > least) return Number.POSITIVE_INFINITY;
  const lines = row.map(({ words, w, pinned }) =>
    linesIn(words, wordsWide(draft, w, pinned ?? false) / (face === 'sans' ? 1 : PLAIN_SERIF), size, face, 400),
  );
  return (Math.max(1, ...lines) * size * line + pad) / h;
}

function wordsWide(draft: Draft, w: number, pinned: boolean): number {
  const { x, right } = insides(draft, { x: 0, y: 0, w, h: 1000 }, pinned);
  return right - x;
}

/** Where the paper of a strip is, how tall its tag is, and where its words begin and end. */
function insides(draft: Draft, strip: Rect, pinned: boolean) {
  const small = isSmall(draft);
  const rect = { ...strip, w: strip.w - (small ? 8 : 18) };
  const face = faceOf(frameOf(draft.art, 'strip'), rect);
  // Held in a hand, the room is for the words.
  const isNarrow = small && face.w < 300;
  const tall = Math.min(face.h * 0.66, face.w * 0.13, small ? (isNarrow ? 16 : 20) : 30);
  // There the pin goes through the tag.
  const pin = pinned && !small ? tall * 1.1 : 0;
  const tag = face.x + tall * (isNarrow ? 1 : 1.25);
  const x = tag + tall * (isNarrow ? 1.15 : small ? 1.2 : 1.1);
  return { rect, face, tall, tag, x, right: face.x + face.w - (small ? 7 : tall * 0.5) - pin };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

export function putStrip(draft: Draft, id: string, strip: Strip): void {
  const { tag, words, raised, pinned, refused, faint, face: letters = 'serif', size = isSmall(draft) ? 14 : 20 } = strip;
  const shift = raised ? (isSmall(draft) ? 8 : 18) : 0;
  const inside = insides(draft, { ...strip.rect, x: strip.rect.x + shift }, pinned ?? false);
  const { rect, face, tall, tag: middle, x, right } = inside;
  const put = { of: id, layer: 'sheet', alpha: faint ? 0.72 : 1 } as const;
  putIn(draft, id, 'strip', rect, put);
  putTag(draft, id, tag, { x: middle, y: face.y + face.h / 2 }, tall, put);
  const inset = isSmall(draft) ? 2 : 5;
  const text = { x, y: face.y + inset, w: right - x, h: face.h - 2 * inset };
  letter(draft, `${id}/words`, words, text, { face: letters, size, least: 10 }, put);
  if (pinned) {
    const { h } = frameOf(draft.art, 'pin');
    const at = isSmall(draft) ? face.x + tall * 0.5 : face.x + face.w - tall * 0.7;
    putAt(draft, `${id}/pin`, 'pin', { x: at, y: face.y + face.h * 0.42 }, (Math.min(face.h, isSmall(draft) ? 30 : 46) * 0.7) / h, put);
  }
  if (refused) putRefused(draft, id, rect, put);
}
