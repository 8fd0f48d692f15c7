/** The shipped packs, read from their files as the build reads them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readPack } from '../../src/content/read-pack.ts';
import { assemblePack, type Level, type Pack } from '../../src/core/level.ts';

export const LEVELS = path.resolve(import.meta.dirname, '../../levels');

/** Every file of a pack folder as path -> text, as an author's pack arrives. */
export function packFiles(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const walk = (at: string): void => {
    for (const name of readdirSync(at)) {
      const file = path.join(at, name);
      if (statSync(file).isDirectory()) walk(file);
      else if (/\.(ya?ml|json)$/.test(name)) files.set(path.relative(folder, file).split(path.sep).join('/'), readFileSync(file, 'utf8'));
    }
  };
  walk(folder);
  return files;
}

export function shippedPack(id = 'delisting-bill'): Pack {
  const { pack, problems } = readPack(packFiles(path.join(LEVELS, id)));
  if (!pack) throw new Error(`${id}: ${problems.map((p) => `${p.file}:${p.line} ${p.expected}, found ${p.found}`).join('\n')}`);
  return assemblePack(pack);
}

export async function shippedLevels(): Promise<readonly Level[]> {
  return shippedPack().levels;
}
