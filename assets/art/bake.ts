/** Bakes all pictures into baked/: plates, title pictures, sprite atlases, manifest. Run by `npm run art`; the output is committed. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bakeAtlases } from './atlases.ts';
import { openChromium } from './chromium.ts';
import { bakeCutouts } from './cutouts.ts';
import { reference } from './floors.ts';
import type { ArtManifest, Plate, PlateName, SetKind, SetLook } from './manifest.ts';
import { archive } from './plates/archive.ts';
import { chamber } from './plates/chamber.ts';
import { committee } from './plates/committee.ts';
import { court } from './plates/court.ts';
import { desk } from './plates/desk.ts';
import { hall } from './plates/hall.ts';
import { highCourt } from './plates/high-court.ts';
import { map } from './plates/map.ts';
import { newsroom } from './plates/newsroom.ts';
import { office } from './plates/office.ts';
import { registry } from './plates/registry.ts';
import { roundTable } from './plates/round-table.ts';
import { school } from './plates/school.ts';
import { storeRoom } from './plates/store-room.ts';
import { titleTall, titleWide } from './plates/title.ts';
import { upperHouse } from './plates/upper-house.ts';
import { world } from './plates/world.ts';
import { stampPlaces } from './props/folder.ts';
import { balancePlaces } from './props/hearing.ts';
import { reseed } from './random.ts';
import { type Drawing, focal, height, width } from './rooms/plate.ts';
import { sourcesHash } from './sources-hash.ts';
import { openStudio, type Studio } from './studio.ts';

const out = path.join(path.dirname(fileURLToPath(import.meta.url)), 'baked');
const kinds: Readonly<Record<SetKind, () => Drawing>> = { office, newsroom, committee, chamber, hall, court, desk, archive, map };
const looks: Readonly<Record<SetLook, () => Drawing>> = {
  'upper-house': upperHouse,
  school,
  'round-table': roundTable,
  world,
  'high-court': highCourt,
  registry,
  'store-room': storeRoom,
};
const rooms = Object.entries({ ...kinds, ...looks }) as [PlateName, () => Drawing][];
const kB = 1000;

/** `node bake.ts office figures` bakes only those (`figures` is every `figure-<name>`) and leaves the rest as it lies; the manifest is always whole. */
const wanted = process.argv.slice(2);
const wants = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

mkdirSync(out, { recursive: true });
if (wanted.length === 0) for (const file of readdirSync(out)) rmSync(path.join(out, file));
const keep = (file: string, bytes: Uint8Array | string): void => {
  writeFileSync(path.join(out, file), bytes);
  console.log(`${file.padEnd(26)} ${(bytes.length / kB).toFixed(0).padStart(5)} kB`);
};

async function bakePlate(studio: Studio, name: PlateName, drawing: Drawing): Promise<void> {
  const view = { x: 0, y: 0, w: width, h: height };
  const budgets = { back: { '0.5': 44, '1': 128, '2': 375 }, front: { '0.5': 30, '1': 90, '2': 260 } };
  for (const layer of ['back', 'front'] as const) {
    await studio.draw('layer', drawing[layer], view, 2, drawing.light);
    for (const [scale, budget] of Object.entries(budgets[layer]))
      keep(`${name}-${layer}@${scale}.webp`, await studio.webp('layer', width * Number(scale), height * Number(scale), budget * kB));
    await studio.drop('layer');
  }
}

const browser = await openChromium();
try {
  const studio = await openStudio(browser);
  const frames = await bakeAtlases(studio, keep, wants);
  if (wants('cutouts')) await bakeCutouts(studio, keep);
  const plates: Partial<Record<PlateName, Plate>> = {};
  for (const [room, draw] of rooms) {
    reseed(room);
    const drawing = draw();
    const { spots, chamber: places } = drawing;
    plates[room] = { width, height, focal, spots, ...(places && { chamber: places }) };
    if (wants(room)) await bakePlate(studio, room, drawing);
  }
  for (const [name, draw, budget] of [
    ['title-wide', titleWide, 44],
    ['title-tall', titleTall, 42],
  ] as const) {
    if (!wants(name)) continue;
    reseed(name);
    const poster = draw();
    await studio.draw('poster', poster.content, { x: 0, y: 0, w: poster.width, h: poster.height }, 2, poster.light);
    keep(`${name}.webp`, await studio.webp('poster', poster.width, poster.height, budget * kB));
    await studio.drop('poster');
  }
  const manifest: ArtManifest = {
    sources: sourcesHash(),
    plates: plates as ArtManifest['plates'],
    frames,
    folder: { places: stampPlaces },
    floor: reference,
    balance: balancePlaces,
  };
  keep('manifest.json', `${JSON.stringify(manifest, null, 1)}\n`);
} finally {
  await browser.close();
}
