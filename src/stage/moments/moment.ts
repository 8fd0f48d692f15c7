/** What a key moment is: a plain score that says for each millisecond where things are. Its end is the picture as it is drawn. */
import type { Piece } from '../layout/piece.ts';

/** How a piece differs from its place in the picture. What isn't named is as drawn. */
export type Pose = {
  /** Away from its place, CSS pixels. */
  readonly x?: number;
  readonly y?: number;
  /** Turned further, degrees. */
  readonly turn?: number;
  /** As a multiple of its size. */
  readonly size?: number;
  /** As a share of its own. */
  readonly alpha?: number;
  readonly frame?: string;
  /** Other words in its place. */
  readonly words?: string;
  /** Which share of its lines can be read already. */
  readonly lines?: number;
};

export type Poses = Readonly<Record<string, Pose>>;

/** Something that is on the stage only while the moment plays. */
export type Extra = {
  readonly piece: Piece;
  /** Lies under this piece of the picture; else before everything in its layer. */
  readonly under?: string;
};

export type Moment = {
  readonly name: MomentName;
  /** Milliseconds. */
  readonly lasts: number;
  readonly extras: readonly Extra[];
  /** Poses at a time from 0 to `lasts`. While it waits for its turn it stands at 0. */
  readonly at: (ms: number) => Poses;
  /** In a roll call: how many seats are called by then. */
  readonly called?: (ms: number) => number;
  /** Sounds of its own, by name, and when. */
  readonly cues: readonly { readonly at: number; readonly sound: string }[];
};

export type MomentName = 'roll-call' | 'stamp' | 'papers' | 'days' | 'weighing' | 'ruling' | 'publication';

/** No moment is longer, milliseconds; the roll call may take a little more. */
export const LONGEST = 4000;
export const LONGEST_ROLL_CALL = 6000;

/** The same pose for each of these pieces. */
export function each(ids: readonly string[], pose: Pose): Poses {
  return Object.fromEntries(ids.map((id) => [id, pose]));
}

/** Begins the name of everything that is in no picture. */
export const EXTRA = 'extra:';

/** A piece of a picture that isn't in any picture. */
export function extra(id: string, frame: string, rect: Piece['rect'], more: Partial<Piece> = {}): Piece {
  return {
    id: `${EXTRA}${id}`,
    of: null,
    layer: 'above',
    frame,
    rect,
    pivot: [0.5, 0.5],
    turn: 0,
    flip: false,
    alpha: 1,
    lettering: null,
    ...more,
  };
}
