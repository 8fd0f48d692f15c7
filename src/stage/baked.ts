/** The art as it was baked: sizes and places at once, pictures by address when they are wanted. */
import type { ArtManifest } from '../../assets/art/manifest.ts';
import { isSlowLink } from './link.ts';

const manifests = import.meta.glob<ArtManifest>('/assets/art/baked/manifest.json', { eager: true, import: 'default' });
const addresses = import.meta.glob<string>(['/assets/art/baked/*@*.webp', '/assets/art/baked/*@*.json'], {
  query: '?url',
  eager: true,
  import: 'default',
});

export const art: ArtManifest = baked();

export const DENSITIES = [0.5, 1, 2] as const;
export type Density = (typeof DENSITIES)[number];

/** Address of a baked file, or of its neighbour in density where this one was not baked. */
export function addressOf(name: string, density: Density, kind: 'webp' | 'json'): string | null {
  const nearest = [density, ...DENSITIES.filter((d) => d > density), ...DENSITIES.filter((d) => d < density)];
  for (const d of nearest) {
    const found = addresses[`/assets/art/baked/${name}@${d}.${kind}`];
    if (found !== undefined) return found;
  }
  return null;
}

/** The least density that is still crisp at so many device pixels a unit. */
export function densityFor(pixelsPerUnit: number): Density {
  return pixelsPerUnit <= 0.62 ? 0.5 : pixelsPerUnit <= 1.25 ? 1 : 2;
}

/** The density for the first picture of all: half of what is crisp where the network is slow; it is sharpened afterwards. */
export function firstDensity(pixelsPerUnit: number): Density {
  return isSlowLink() ? 0.5 : densityFor(pixelsPerUnit);
}

function baked(): ArtManifest {
  const manifest = manifests['/assets/art/baked/manifest.json'];
  if (!manifest) throw new Error('The art is not baked. Run: npm run art');
  return manifest;
}
