/** Bytes of the game without a network: what the worker fetches, what a device takes along, and the zip for a memory stick. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { addressesFor } from '../../src/main/along.ts';
import { buildPortable } from '../../src/tools/build-portable.ts';
import type { Figure } from '../../src/tools/figure.ts';
import { builtSite } from '../builders/site.ts';

const BAKED = ['art', 'sound'].map((kind) => path.resolve(import.meta.dirname, `../../assets/${kind}/baked`));
const mb = (bytes: number): number => bytes / 1e6;

export async function* bench(): AsyncGenerator<Figure> {
  const site = await builtSite();
  try {
    const worker = readFileSync(path.join(site.folder, 'worker.js'), 'utf8');
    const ahead = [...worker.matchAll(/url:"([^"]+)"/g)].map((match) => readFileSync(path.join(site.folder, match[1] ?? '')));
    const packed = ahead.reduce((sum, bytes) => sum + Math.min(bytes.length, gzipSync(bytes).length), 0);
    yield { name: 'offline-program-mb', value: mb(packed), unit: 'MB gzip', bar: null };
    const baked = BAKED.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
    const pictured = baked.filter((name) => /@[\d.]+\.|title-.*\.webp$|\.(ogg|mp3)$/.test(name));
    const along = addressesFor(pictured, 1, 'ogg').reduce((sum, name) => sum + statSync(name).size, 0);
    yield { name: 'offline-along-mb', value: mb(along), unit: 'MB', bar: null };
    yield { name: 'portable-zip-mb', value: mb((await buildPortable()).bytes), unit: 'MB', bar: { atMost: 25 } };
  } finally {
    await site.close();
  }
}
