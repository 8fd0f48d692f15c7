/** The shipped packs: their list is here at once, each pack comes when it is wanted. */
import { packs } from 'virtual:packs';
import type { FigureName, PackFile } from '../core/level.ts';
import type { Place } from '../core/place.ts';

export const SHIPPED = packs;
/** The pack that the title opens on a new device. */
export const FIRST_PACK = packs[0]?.id ?? '';
/** What its first picture will be of. */
export const FIRST_PLACE: Place | null = packs[0]?.opensOn ?? null;
/** Who will stand there. */
export const FIRST_FIGURES: readonly FigureName[] = packs[0]?.openingFigures ?? [];

const fetched = new Map<string, Promise<PackFile>>();

/** Fetches a shipped pack once; a failed fetch is tried anew when it is wanted again. */
export function loadPack(id: string): Promise<PackFile> {
  const known = fetched.get(id);
  if (known) return known;
  const found = packs.find((pack) => pack.id === id);
  if (!found) throw new Error(`Pack ${id} is not shipped`);
  const fetching = found.load();
  fetching.catch(() => fetched.delete(id));
  fetched.set(id, fetching);
  return fetching;
}
