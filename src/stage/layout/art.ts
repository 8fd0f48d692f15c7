/** Sizes and places of the art, for whoever lays out the stage. */
import type { ArtManifest, Frame, Hemicycle, PlateName, Spot } from '../../../assets/art/manifest.ts';
import type { SetDressing } from '../../core/level.ts';
import { kindOf, type Place, placeIn } from '../../core/place.ts';
import { type Point, type Rect, toStage, type View } from './geometry.ts';

export type { ArtManifest, Frame, Spot };

/** The plate of a place: the plain one of its kind where nobody drew the look. */
export function plateFor(art: ArtManifest, place: Place): PlateName {
  return art.plates[place] ? place : kindOf(place);
}

export function plateOf({ art, set }: { readonly art: ArtManifest; readonly set: SetDressing }): PlateName {
  return plateFor(art, placeIn(set));
}

/** Where members sit on this set; on one without places for them, as in the plain chamber. */
export function roomOf(scene: { readonly art: ArtManifest; readonly set: SetDressing }): Hemicycle {
  const room = scene.art.plates[plateOf(scene)]?.chamber ?? scene.art.plates.chamber.chamber;
  if (!room) throw new Error('The chamber has no places. Run: npm run art');
  return room;
}

/** The frame's size and anchor; a frame that nobody drew gets the size of a small card. */
export function frameOf(art: ArtManifest, frame: string): Frame {
  return art.frames[frame] ?? { atlas: 'props', w: 80, h: 60, ax: 0.5, ay: 0.5 };
}

/** Where a spot of this plate lies on the stage, and how many CSS pixels a unit of art is there; null where the plate has no such spot. */
export function spotOf(
  art: ArtManifest,
  plate: PlateName,
  name: string,
  view: View,
): (Point & { readonly scale: number; readonly behind: boolean; readonly flip: boolean }) | null {
  const spot = art.plates[plate]?.spots[name];
  if (!spot) return null;
  return { ...toStage(view, spot), scale: spot.scale * view.scale, behind: spot.layer === 'behind', flip: spot.flip === true };
}

/** The frame's rectangle when its anchor lies on a point. */
export function placed(frame: Frame, at: Point, scale: number): Rect {
  return { x: at.x - frame.w * frame.ax * scale, y: at.y - frame.h * frame.ay * scale, w: frame.w * scale, h: frame.h * scale };
}

/** The part of a sheet that can be written on: its frame without the shadow, which falls to the lower right of the anchor. */
export function faceOf(frame: Frame, rect: Rect): Rect {
  const halfWidth = Math.min(frame.ax, 1 - frame.ax);
  const halfHeight = Math.min(frame.ay, 1 - frame.ay);
  return {
    x: rect.x + (frame.ax - halfWidth) * rect.w,
    y: rect.y + (frame.ay - halfHeight) * rect.h,
    w: 2 * halfWidth * rect.w,
    h: 2 * halfHeight * rect.h,
  };
}
