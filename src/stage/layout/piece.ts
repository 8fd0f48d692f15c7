/** What is on the stage: pieces to draw and hotspots to point at, as plain values. */
import type { Touch } from '../../core/compose.ts';
import type { Intent } from '../../core/intent.ts';
import type { Place } from '../../core/place.ts';
import type { Vote } from '../../core/tally.ts';
import type { Wording } from '../../core/wording.ts';
import type { WordKey } from '../words.ts';
import type { Daylight } from './daylight.ts';
import type { Rect } from './geometry.ts';

/** How the stage says things: the pack's wordings and the program's own words, in one language. */
export type Tongue = { readonly say: (wording: Wording) => string; readonly word: (key: WordKey) => string };

/** From far to near. */
export const LAYERS = ['back', 'floor', 'seats', 'rim', 'people', 'front', 'table', 'above', 'scrim', 'sheet', 'hand', 'label'] as const;
export type Layer = (typeof LAYERS)[number];

export type Lettering = {
  readonly text: string;
  readonly face: 'sans' | 'serif';
  readonly weight: 400 | 600 | 700;
  readonly colour: string;
  /** Wanted and smallest size, in CSS pixels; what doesn't fit then ends in an ellipsis. */
  readonly size: number;
  readonly least: number;
  readonly align: 'left' | 'centre';
  /** From the top of its box down, as one reads a page; else in the middle of its height. */
  readonly sits?: 'top';
};

/** One picture or one text. Pieces of the same `of` move together and belong to the hotspot with that id. */
export type Piece = {
  readonly id: string;
  readonly of: string | null;
  readonly layer: Layer;
  /** Frame of an atlas or of the painted sheet; null for lettering alone. */
  readonly frame: string | null;
  /** Where it lies; for a picture its whole frame, for lettering the box it is fitted into. */
  readonly rect: Rect;
  /** The point it turns about, as a fraction of its rectangle. */
  readonly pivot: readonly [number, number];
  readonly turn: number;
  readonly flip: boolean;
  readonly alpha: number;
  readonly lettering: Lettering | null;
};

/** What changes neither run nor composition: who is speaking, which bloc is opened, where one goes from the road map. */
export type Show =
  | { readonly kind: 'speak'; readonly person: string }
  | { readonly kind: 'bloc'; readonly bloc: string | null }
  | { readonly kind: 'go'; readonly institution: string }
  /** From an ending: what the program has next. */
  | { readonly kind: 'way-on' }
  /** It only says what it is. */
  | { readonly kind: 'nothing' };

/** What pointing at something does. */
export type Deed =
  | { readonly intent: Intent }
  | { readonly touch: Touch }
  /** Several touches at once, as when a sheet is dragged past others. */
  | { readonly touches: readonly Touch[] }
  | { readonly show: Show };

export type Hotspot = {
  /** `choose:<option>`, `act:<action>`, `look-at:<slot>` and so on: kind and target of the deed. */
  readonly id: string;
  readonly rect: Rect;
  readonly does: Deed;
  /** Said on hover and on long press. */
  readonly says: string;
  readonly prop: string;
  /** Where it can be dragged, and what that does. */
  readonly drops: readonly { readonly onto: Rect; readonly does: Deed }[];
};

/** The seats of a chamber: where they are, whose, and how each voted. */
export type SeatRow = {
  readonly chamber: string;
  readonly seats: readonly {
    readonly x: number;
    readonly y: number;
    readonly bloc: string;
    readonly frame: string;
    readonly vote: Vote | null;
  }[];
  readonly w: number;
  readonly h: number;
  /** CSS pixels a unit of the drawn seat. */
  readonly scale: number;
  /** Beads of the rim that fill while the roll is called, by piece id, and how many votes each stands for. */
  readonly beads: readonly { readonly piece: string; readonly from: number }[];
};

export type Picture = {
  /** Which plate lies behind and before. */
  readonly plate: Place;
  /** How much higher than usual everything of the plate stands, in CSS pixels. */
  readonly lift?: number;
  readonly pieces: readonly Piece[];
  /** The topmost first. */
  readonly hotspots: readonly Hotspot[];
  readonly seats: SeatRow | null;
  /** The time of day in the room; none where there is no day. */
  readonly light?: Daylight;
};
