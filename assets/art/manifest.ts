/** What the bake tells the stage about plates, frames, spots and places; the shape of baked/manifest.json. */
import type { ChamberLayout } from '../../src/core/chamber.ts';
import type { FigureName, SetKind } from '../../src/core/level.ts';
import type { Place, SetLook } from '../../src/core/place.ts';

export type Posture = 'stand' | 'speak' | 'offer' | 'think';

/** Where something stands or lies on a plate, in plate units; its anchor comes to lie on the point. */
export type Spot = {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** 'behind' the plate's front layer or 'before' it. */
  readonly layer: 'behind' | 'before';
  readonly flip?: true;
};

export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

export type Plate = {
  readonly width: number;
  readonly height: number;
  /** Always visible, whatever the shape of the window. */
  readonly focal: Box;
  readonly spots: Readonly<Record<string, Spot>>;
  /** Where members sit, in a chamber. */
  readonly chamber?: Hemicycle;
};

/** The plain room of a kind, or one with a look of its own. */
export type PlateName = Place;

/** Each figure has an atlas of its own: a picture loads those of the people in it. */
export type AtlasName = `figure-${FigureName}` | 'props' | 'seats' | 'hearing' | `floor-${ChamberLayout}`;

/** A sprite: its size in units at scale 1 and its anchor as fractions of that size. */
export type Frame = { readonly atlas: AtlasName; readonly w: number; readonly h: number; readonly ax: number; readonly ay: number };

/** Where a stamp goes on the folder: units from the folder's anchor, and the stamp's radius. */
export type StampPlace = { readonly x: number; readonly y: number; readonly r: number };

/** The hemicycle: a seat at radius r and angle a stands at (cx - r cos a, cy - r squash sin a). */
export type Hemicycle = {
  readonly cx: number;
  readonly cy: number;
  readonly inner: number;
  readonly outer: number;
  readonly squash: number /** Radius of the brass rim. */;
  readonly rim: number;
};

/** The balance: its two hooks, from its foot; below its hook a pan's floor lies so deep, and things may lie on it so wide. */
export type Balance = {
  readonly hooks: readonly { readonly x: number; readonly y: number }[];
  readonly floor: { readonly y: number; readonly w: number };
};

export type ArtManifest = {
  /** Hash of the sources this was baked from. */
  readonly sources: string;
  readonly plates: Readonly<Record<SetKind, Plate>> & Readonly<Partial<Record<SetLook, Plate>>>;
  readonly frames: Readonly<Record<string, Frame>>;
  readonly folder: { readonly places: Readonly<Record<string, StampPlace>> };
  /** The chamber for which steps and tables are drawn, at its middle; they are stretched to the room they are in. */
  readonly floor: Pick<Hemicycle, 'outer' | 'squash'>;
  readonly balance: Balance;
};

export type { FigureName, SetKind, SetLook };
