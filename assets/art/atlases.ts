/** Draws every sprite, crops it to its ink, and packs the atlases, one for each figure, one of props, one of a hearing's things, one of seats, in three sizes. */
import { buildings } from './buildings/index.ts';
import { cast } from './figures/cast.ts';
import { puppet } from './figures/puppet.ts';
import { floors, layouts } from './floors.ts';
import type { AtlasName, FigureName, Frame, Posture } from './manifest.ts';
import { pack } from './pack.ts';
import { hearingProps } from './props/hearing.ts';
import { props } from './props/index.ts';
import { reseed } from './random.ts';
import { seats } from './seats.ts';
import type { Studio, View } from './studio.ts';

const postures: readonly Posture[] = ['stand', 'speak', 'offer', 'think'];
const scales = [0.5, 1, 2] as const;

type Drawing = {
  readonly view: View;
  /** Of the sheet; null for all frames in one row. */
  readonly width: number | null;
  /** Bytes the sheet may weigh at each scale. */
  readonly budgets: readonly [number, number, number];
  readonly frames: Readonly<Record<string, () => string>>;
};

const figures = (Object.entries(cast) as [FigureName, (typeof cast)[FigureName]][]).map(([name, person]): [AtlasName, Drawing] => [
  `figure-${name}`,
  {
    view: { x: -180, y: -310, w: 360, h: 350 },
    width: null,
    budgets: [10.5e3, 23.5e3, 58e3],
    frames: Object.fromEntries(postures.map((posture) => [`figure/${name}/${posture}`, () => puppet(person, posture)])),
  },
]);

const drawings: readonly (readonly [AtlasName, Drawing])[] = [
  ...figures,
  ['props', { view: { x: -320, y: -350, w: 640, h: 480 }, width: 1024, budgets: [44e3, 110e3, 300e3], frames: { ...props, ...buildings } }],
  ['hearing', { view: { x: -280, y: -470, w: 560, h: 800 }, width: 640, budgets: [24e3, 60e3, 160e3], frames: hearingProps }],
  ...layouts.map((layout): [AtlasName, Drawing] => [
    `floor-${layout}`,
    {
      view: { x: -560, y: -420, w: 1120, h: 520 },
      width: 1120,
      budgets: [12e3, 28e3, 70e3],
      frames: Object.fromEntries(Object.entries(floors).filter(([name]) => name.endsWith(`/${layout}`))),
    },
  ]),
  ['seats', { view: { x: -20, y: -36, w: 40, h: 52 }, width: 256, budgets: [3e3, 5e3, 9e3], frames: seats }],
];
const gap = 4;
/** Postures whose outlines are kept, and how fine, in units: by these people are told apart in the back row. */
const outlined: ReadonlySet<string> = new Set(['stand', 'speak']);
const cell = 10;

/** @returns every frame with its size and anchor; sprites are cropped to even units so that all three sizes agree. */
export async function bakeAtlases(
  studio: Studio,
  keep: (file: string, bytes: Uint8Array | string) => void,
  wants: (name: string) => boolean,
): Promise<Record<string, Frame>> {
  const frames: Record<string, Frame> = {};
  const outlines: Record<string, readonly string[]> = {};
  for (const [atlas, { view, width: fixed, budgets, frames: sprites }] of drawings) {
    const crops = new Map<string, View>();
    for (const [name, draw] of Object.entries(sprites)) {
      reseed(name);
      const ink = await studio.draw(name, draw(), view, 2, null);
      if (atlas.startsWith('figure-') && outlined.has(name.split('/')[2] ?? ''))
        outlines[name] = (await studio.outline(name, cell * 2)).map((row) => row.replace(/\.+$/, ''));
      const [left, top] = [Math.floor(ink.x / 2) * 2, Math.floor(ink.y / 2) * 2];
      crops.set(name, { x: left, y: top, w: Math.ceil((ink.x + ink.w - left) / 2) * 2, h: Math.ceil((ink.y + ink.h - top) / 2) * 2 });
    }
    const row = [...crops.values()].reduce((sum, { w }) => sum + w + gap, gap);
    const width = fixed ?? Math.ceil(row / 4) * 4;
    const { laid, height } = pack(
      [...crops].map(([name, { w, h }]) => ({ name, w, h })),
      width,
      gap,
    );
    for (const { name, w, h } of laid) {
      const crop = crops.get(name) ?? view;
      frames[name] = { atlas, w, h, ax: round(-crop.x / w), ay: round(-crop.y / h) };
    }
    if (wants(atlas) || (atlas.startsWith('figure-') && wants('figures'))) {
      const tall = Math.ceil(height / 4) * 4;
      const parts = laid.map(({ name, x, y, w, h }) => {
        const crop = crops.get(name) ?? view;
        return { name, from: { x: (crop.x - view.x) * 2, y: (crop.y - view.y) * 2, w: w * 2, h: h * 2 }, x: x * 2, y: y * 2 };
      });
      await studio.paste('atlas', width * 2, tall * 2, parts);
      for (const [index, scale] of scales.entries()) {
        const image = `${atlas}@${scale}.webp`;
        keep(image, await studio.webp('atlas', width * scale, tall * scale, budgets[index] ?? 0));
        keep(`${atlas}@${scale}.json`, `${JSON.stringify(hashOf(laid, image, scale, width, tall))}\n`);
      }
      await studio.drop('atlas');
    }
    for (const name of crops.keys()) await studio.drop(name);
  }
  keep('outlines.json', `${JSON.stringify(outlines, null, 1)}\n`);
  return frames;
}

const round = (value: number): number => Math.round(value * 10000) / 10000;

/** The atlas as Phaser's JSON hash. */
function hashOf(laid: ReturnType<typeof pack>['laid'], image: string, scale: number, width: number, height: number): object {
  const frames = laid.map(({ name, x, y, w, h }) => {
    const size = { w: w * scale, h: h * scale };
    return [
      name,
      {
        frame: { x: x * scale, y: y * scale, ...size },
        rotated: false,
        trimmed: false,
        spriteSourceSize: { x: 0, y: 0, ...size },
        sourceSize: size,
      },
    ];
  });
  return {
    frames: Object.fromEntries(frames),
    meta: { app: 'assets/art/bake.ts', image, format: 'RGBA8888', size: { w: width * scale, h: height * scale }, scale: String(scale) },
  };
}
