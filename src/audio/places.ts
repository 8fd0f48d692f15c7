/** What a place sounds like: its room tone and its floor; pure. A place is named by its plate, or by the kind of set. */

/** Places that have a room tone of their own. */
export const AMBIENCES = [
  'office',
  'newsroom',
  'hall',
  'committee',
  'chamber',
  'upper-house',
  'round-table',
  'map',
  'court',
  'high-court',
  'desk',
  'world',
  'archive',
  'school',
] as const;
export type Ambience = (typeof AMBIENCES)[number];

export type Floor = 'wood' | 'stone' | 'carpet';

const FLOORS: Readonly<Record<Ambience, Floor | null>> = {
  office: 'wood',
  newsroom: 'wood',
  hall: 'stone',
  committee: 'carpet',
  chamber: 'carpet',
  'upper-house': 'carpet',
  'round-table': 'carpet',
  // Nobody walks on a map.
  map: null,
  court: 'wood',
  'high-court': 'stone',
  desk: 'carpet',
  world: 'wood',
  archive: 'stone',
  school: 'wood',
};

/** Plates that sound like another place. */
const SOUNDS_LIKE: Readonly<Record<string, Ambience>> = { 'store-room': 'school' };

/** Of the first of these places that has one: a plate as itself, else as the kind of set that it dresses. */
export function ambienceOf(places: readonly string[]): Ambience | null {
  return places.flatMap((place) => AMBIENCES.find((name) => name === (SOUNDS_LIKE[place] ?? place)) ?? [])[0] ?? null;
}

export const floorOf = (place: Ambience | null): Floor | null => place && FLOORS[place];

export const isSchool = (place: string | null): boolean => place !== null && ambienceOf([place]) === 'school';
export const isNewsroom = (place: string | null): boolean => place === 'newsroom';
