/** The shipped packs: their list is here at once, of each pack what is wanted comes when it is wanted. */
import { packs } from 'virtual:packs';
import type { FigureName } from '../core/level.ts';
import type { LevelPart } from '../core/pack-parts.ts';
import type { Place } from '../core/place.ts';
import { type ArrivingPack, arriving } from './arriving-pack.ts';

export const SHIPPED = packs;
/** The pack that the title opens on a new device. */
export const FIRST_PACK = packs[0]?.id ?? '';
/** What its first picture will be of. */
export const FIRST_PLACE: Place | null = packs[0]?.opensOn ?? null;
/** Who will stand there. */
export const FIRST_FIGURES: readonly FigureName[] = packs[0]?.openingFigures ?? [];

const fetched = new Map<string, Promise<unknown>>();

/** Fetches the outline of a shipped pack once; a failed fetch is tried anew when it is wanted again. */
export function loadPack(id: string): Promise<ArrivingPack> {
  const found = packs.find((pack) => pack.id === id);
  if (!found) throw new Error(`Pack ${id} is not shipped`);
  return once(id, async () => arriving(await found.load(), (level) => loadLevel(id, level)));
}

/** Begins to fetch a level of a shipped pack before its outline is there; its first one where none is named. */
export function fetchLevelAhead(pack: string, level: string | null): void {
  const ids = packs.find(({ id }) => id === pack)?.levels.map(({ id }) => id) ?? [];
  const wanted = level !== null && ids.includes(level) ? level : ids[0];
  if (wanted !== undefined) loadLevel(pack, wanted).catch(() => undefined);
}

function loadLevel(pack: string, id: string): Promise<LevelPart> {
  const found = packs.find((p) => p.id === pack)?.levels.find((level) => level.id === id);
  if (!found) throw new Error(`Level ${id} is not in the pack ${pack}`);
  return once(`${pack}/${id}`, found.load);
}

function once<T>(key: string, load: () => Promise<T>): Promise<T> {
  const known = fetched.get(key);
  // What stands under a key is what was fetched for it.
  if (known) return known as Promise<T>;
  const fetching = load();
  fetching.catch(() => fetched.delete(key));
  fetched.set(key, fetching);
  return fetching;
}
