/** Fetches the pictures of a scene while the machinery that draws them is still on its way; the browser's cache hands them over. */
import type { SetKind } from '../core/level.ts';

/** @param size of the canvas, CSS pixels */
export async function fetchAhead(kind: SetKind, size: { readonly w: number; readonly h: number }): Promise<void> {
  const [{ addressOf, densityFor }, { viewOf }] = await Promise.all([import('../stage/baked.ts'), import('../stage/layout/geometry.ts')]);
  const density = densityFor(viewOf(size).scale * Math.min(devicePixelRatio, 2));
  const atlases = kind === 'chamber' ? ['seats', 'props', 'figures'] : ['props', 'figures'];
  for (const name of [`${kind}-back`, `${kind}-front`, ...atlases]) {
    const address = addressOf(name, density, 'webp');
    if (address !== null) new Image().src = address;
  }
}
