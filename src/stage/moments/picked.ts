/** Finding things in a picture. */
import { type ArtManifest, frameOf } from '../layout/art.ts';
import type { Size } from '../layout/geometry.ts';
import type { Picture, Piece } from '../layout/piece.ts';

export function pieceOf(picture: Picture, id: string): Piece | undefined {
  return picture.pieces.find((p) => p.id === id);
}

/** A piece and what lies on it: its words, its pins. */
export function piecesUnder(picture: Picture, id: string): readonly string[] {
  return picture.pieces.filter((p) => p.id === id || p.id.startsWith(`${id}/`)).map((p) => p.id);
}

/** What moves together with the thing of this name. */
export function piecesOf(picture: Picture, of: string): readonly string[] {
  return picture.pieces.filter((p) => p.of === of).map((p) => p.id);
}

/** What a moment may take from the property room. */
export type Props = {
  readonly art: ArtManifest;
  /** Whether a frame is drawn and has come. */
  readonly has: (frame: string) => boolean;
  /** Of the stage. */
  readonly size: Size;
};

/** A drawn frame if it is there, else another. */
export function propFrame({ has }: Props, drawn: string, painted: string): string {
  return has(drawn) ? drawn : painted;
}

/** Width by height of a frame; of a painted one as given. */
export function shapeOf({ art }: Props, frame: string, painted: number): number {
  if (frame.startsWith('paint/')) return painted;
  const { w, h } = frameOf(art, frame);
  return w / h;
}
