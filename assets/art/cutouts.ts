/** Single things cut out for the panels, where a sheet of words wants a picture beside it: one file each, in one size. */
import { buildings } from './buildings/index.ts';
import { cast } from './figures/cast.ts';
import { puppet } from './figures/puppet.ts';
import { props } from './props/index.ts';
import { reseed } from './random.ts';
import type { Studio, View } from './studio.ts';

const view: View = { x: -320, y: -350, w: 640, h: 480 };
const budget = 12e3;
/** Pixels of the longer side: twice what a sheet gives it. */
const longest = 260;

const drawings: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(Object.entries(buildings).map(([name, draw]) => [name.replace('/', '-'), draw])),
  ...Object.fromEntries(
    ['folder', 'bubble', 'passage-card', 'door-open', 'lamp', 'stamp-tool', 'envelope', 'gavel-bell', 'phone'].flatMap((name) => {
      const draw = props[name];
      return draw ? [[name, draw]] : [];
    }),
  ),
  clerk: () => puppet(cast.clerk, 'offer'),
  archivist: () => puppet(cast.archivist, 'stand'),
};

/** Bakes `cutout-<name>.webp` for each. */
export async function bakeCutouts(studio: Studio, keep: (file: string, bytes: Uint8Array) => void): Promise<void> {
  for (const [name, draw] of Object.entries(drawings)) {
    reseed(name);
    const ink = await studio.draw(name, draw(), view, 2, null);
    const scale = Math.min(2, longest / Math.max(ink.w, ink.h));
    const from = { x: (ink.x - view.x) * 2, y: (ink.y - view.y) * 2, w: ink.w * 2, h: ink.h * 2 };
    await studio.paste('cutout', Math.ceil(ink.w * 2), Math.ceil(ink.h * 2), [{ name, from, x: 0, y: 0 }]);
    keep(`cutout-${name}.webp`, await studio.webp('cutout', Math.round(ink.w * scale), Math.round(ink.h * scale), budget));
    await studio.drop('cutout');
    await studio.drop(name);
  }
}
