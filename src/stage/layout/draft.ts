/** A picture in the making: the few ways in which something is put on the stage. */
import type { Composition } from '../../core/compose.ts';
import type { Level, SetDressing } from '../../core/level.ts';
import type { Run } from '../../core/run.ts';
import { type ArtManifest, faceOf, frameOf, placed } from './art.ts';
import type { Point, Rect, View } from './geometry.ts';
import type { Deed, Hotspot, Layer, Lettering, Piece, SeatRow, Tongue } from './piece.ts';

/** What only the stage knows; see `Show`. */
export type Looks = { readonly speaking: string | null; readonly said: number; readonly bloc: string | null };
export const plainLooks: Looks = { speaking: null, said: 0, bloc: null };

export type Scene = {
  readonly level: Level;
  readonly run: Run;
  readonly composition: Composition;
  readonly set: SetDressing;
  readonly looks: Looks;
  readonly tongue: Tongue;
  readonly art: ArtManifest;
  readonly view: View;
  /** How much larger than usual letters are wanted. */
  readonly letters: number;
  /** What the way on from an ending is called; it is the program's, and there is none where one only looks. */
  readonly wayOn?: string | null;
};

/** Only its lists change, and only while a picture is laid out. */
export type Draft = Scene & { readonly pieces: Piece[]; readonly hotspots: Hotspot[]; seats: SeatRow | null };

export type Put = {
  readonly of?: string | null;
  readonly layer?: Layer;
  readonly turn?: number;
  readonly flip?: boolean;
  readonly alpha?: number;
};

export const INK = '#231A14';
export const PALE = '#F6EBD2';

/** Stages narrower than this are held in a hand: things are larger and fewer, and the words are in the panel. */
export const SMALL = 560;
/** No letter on the stage is smaller, in CSS pixels: held in a hand, on a desk, and where a player wants them large. What doesn't fit then ends early; the panel has it whole. */
export const READABLE = { small: 13, large: 12, enlarged: 15 } as const;

/** Letters follow the player's text size so far: then their sheets would have to grow. */
export const LARGEST = 1.35;

/** Where letters are wanted much larger, a stage counts as small sooner: there is room for fewer of them. */
export function isSmall(draft: Scene): boolean {
  return isHeld(draft) || draft.view.size.w < SMALL * Math.min(LARGEST, draft.letters);
}

function isHeld({ view }: Scene): boolean {
  return view.size.w < SMALL || view.size.h < 420;
}

/** No letter of this stage is smaller. */
export function leastLetter(draft: Scene): number {
  if (!isSmall(draft)) return READABLE.large;
  return isHeld(draft) ? READABLE.small : READABLE.enlarged;
}

/** Puts a frame with its anchor on a point. */
export function putAt(draft: Draft, id: string, frame: string, at: Point, scale: number, put: Put = {}): Rect {
  const drawn = frameOf(draft.art, frame);
  const turned = put.flip ? { ...drawn, ax: 1 - drawn.ax } : drawn;
  const rect = placed(turned, at, scale);
  draft.pieces.push(piece(id, frame, rect, put, [turned.ax, turned.ay]));
  return rect;
}

/** Puts a frame into a rectangle, stretched to fill it. */
export function putIn(draft: Draft, id: string, frame: string, rect: Rect, put: Put = {}): Rect {
  draft.pieces.push(piece(id, frame, rect, put, [0.5, 0.5]));
  return rect;
}

export type Letters = Partial<Omit<Lettering, 'text'>>;

/** Letters a box; what is too long is made smaller, then cut. */
export function letter(draft: Draft, id: string, text: string, rect: Rect, letters: Letters = {}, put: Put = {}): void {
  const wanted: Lettering = { text, face: 'sans', weight: 400, colour: INK, size: 15, least: 12, align: 'left', ...letters };
  const floor = leastLetter(draft);
  // Larger where there is room for it; `least` stays, so that nothing is cut for being large.
  const size = Math.round(Math.max(wanted.size, floor) * Math.min(LARGEST, draft.letters));
  const lettering = { ...wanted, size, least: Math.max(wanted.least, floor) };
  draft.pieces.push({ ...piece(id, null, rect, put, [0.5, 0.5]), lettering });
}

export function hot(draft: Draft, id: string, rect: Rect, does: Deed, says: string, prop: string, drops: Hotspot['drops'] = []): void {
  draft.hotspots.push({ id, rect, does, says, prop, drops });
}

/** A tie-on label with a letter or a number; `at` is the middle of its face. */
export function putTag(draft: Draft, id: string, text: string, at: Point, height: number, put: Put = {}): Rect {
  const frame = frameOf(draft.art, 'tag');
  const scale = height / (frame.h * 0.8);
  const stretch = Math.max(1, (text.length * height * 0.42) / (frame.w * scale * 0.6));
  const w = frame.w * scale * stretch;
  const rect = { x: at.x - w * frame.ax, y: at.y - frame.h * frame.ay * scale, w, h: frame.h * scale };
  putIn(draft, `${id}/tag`, 'tag', rect, put);
  const face = faceOf(frame, rect);
  // The string's hole is on the left.
  const words = { ...face, x: face.x + face.w * 0.18, w: face.w * 0.82 };
  letter(
    draft,
    `${id}/letter`,
    text,
    words,
    { face: 'serif', weight: 700, size: Math.round(height * 0.66), least: 9, align: 'centre' },
    put,
  );
  return rect;
}

/** Never smaller than a fingertip. */
export function grown(rect: Rect, least = 40): Rect {
  const w = Math.max(least, rect.w);
  const h = Math.max(least, rect.h);
  return { x: rect.x + (rect.w - w) / 2, y: rect.y + (rect.h - h) / 2, w, h };
}

/** A band across the lower right corner of what was refused, so that its words can still be read. */
export function putRefused(draft: Draft, of: string, rect: Rect, put: Put = {}): void {
  const { w, h } = frameOf(draft.art, 'refused-mark');
  const wide = Math.min(rect.w * 0.62, rect.h * 1.9, 150);
  const band = { x: rect.x + rect.w - wide * 0.94, y: rect.y + rect.h - ((wide * h) / w) * 0.72, w: wide, h: (wide * h) / w };
  putIn(draft, `${of}/refused`, 'refused-mark', band, { turn: -6, ...put, of });
}

/** A, B, C … by position, as the panel has them. */
export function letterOf(position: number): string {
  return String.fromCharCode(65 + (position % 26));
}

function piece(id: string, frame: string | null, rect: Rect, put: Put, pivot: readonly [number, number]): Piece {
  return {
    id,
    of: put.of ?? null,
    layer: put.layer ?? 'table',
    frame,
    rect,
    pivot,
    turn: put.turn ?? 0,
    flip: put.flip ?? false,
    alpha: put.alpha ?? 1,
    lettering: null,
  };
}
