/** Rooms of their own: which looks there are, and of which kind of set each is one. */
import type { SetDressing, SetKind } from './level.ts';

/** Each look with the only kind it belongs to; what a kind can do, its looks can. */
export const LOOKS = {
  'upper-house': 'chamber',
  school: 'chamber',
  'round-table': 'committee',
  world: 'desk',
  'high-court': 'hall',
  registry: 'office',
  'store-room': 'office',
} as const satisfies Readonly<Record<string, SetKind>>;

export type SetLook = keyof typeof LOOKS;

/** A room that can be drawn, and has a sound: the plain one of its kind, or one with a look of its own. */
export type Place = SetKind | SetLook;

export function placeIn(set: SetDressing): Place {
  return set.look ?? set.kind;
}

export function kindOf(place: Place): SetKind {
  return isLook(place) ? LOOKS[place] : place;
}

export function isLook(place: Place): place is SetLook {
  return place in LOOKS;
}
