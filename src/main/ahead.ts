/** Fetches the pictures of a scene while the machinery that draws them is still on its way; the browser's cache hands them over. */
import { kindOf, type Place } from '../core/place.ts';
import { FIRST_FIGURES, FIRST_PLACE } from './packs.ts';

/** Where the canvas will be on this screen before it is there: beside the panel, or above it. */
export function likelySize(): { readonly w: number; readonly h: number } {
  return innerWidth > 860 ? { w: innerWidth - 400, h: innerHeight - 44 } : { w: innerWidth, h: innerHeight * 0.4 };
}

/** Which pictures there are, and where. */
export const fetchCatalogue = () =>
  Promise.all([import('../stage/baked.ts'), import('../stage/layout/art.ts'), import('../stage/layout/geometry.ts')]);

/**
 * Who stands there is known of the first place only; other people come with the stage.
 *
 * @param size of the canvas, CSS pixels
 */
export async function fetchAhead(place: Place, size: { readonly w: number; readonly h: number }): Promise<void> {
  const [{ addressOf, art, firstDensity }, { plateFor }, { viewOf }] = await fetchCatalogue();
  const plate = plateFor(art, place);
  const density = firstDensity(viewOf(size).scale * Math.min(devicePixelRatio, 2));
  const figures = place === FIRST_PLACE ? FIRST_FIGURES.map((name) => `figure-${name}`) : [];
  const atlases = [...(kindOf(place) === 'chamber' ? ['seats'] : []), 'props', ...figures];
  for (const name of [`${plate}-back`, `${plate}-front`, ...atlases]) {
    const address = addressOf(name, density, 'webp');
    if (address !== null) new Image().src = address;
  }
  for (const name of atlases) {
    const address = addressOf(name, density, 'json');
    if (address !== null) void fetch(address).catch(() => undefined);
  }
}
