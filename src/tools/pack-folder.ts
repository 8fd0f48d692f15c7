/** Pack folders on disk: which there are, and their files as the checker takes them. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LIMITS } from '../content/limits.ts';

export const LEVELS = path.resolve(import.meta.dirname, '../../levels');
/** The generated JSON Schemas stand among the packs. */
export const SCHEMA = 'schema';

/** Folders of all packs in `levels`, in order of their names. */
export function packFolders(levels = LEVELS): readonly string[] {
  if (!existsSync(levels)) return [];
  return readdirSync(levels)
    .filter((name) => name !== SCHEMA && !name.startsWith('.') && lstatSync(path.join(levels, name)).isDirectory())
    .sort()
    .map((name) => path.join(levels, name));
}

/** Among the packs of the game each is found by the name of its folder. */
export function isNamedOtherwise(folder: string, id: string, levels = LEVELS): boolean {
  return path.dirname(path.resolve(folder)) === levels && path.basename(folder) !== id;
}

/** YAML and JSON files of a folder by path inside it, with `/`. Links are not followed. */
export function readPackFolder(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { name, file } of filesIn(folder)) if (/\.(ya?ml|json)$/.test(name)) files.set(name, readFileSync(file, 'utf8'));
  return files;
}

/** Every file of a folder, as the game reads one that is dropped on it: of what is too much only as much as shows that it is. */
export function readWholeFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for (const { name, file, size } of filesIn(folder)) {
    files.set(name, size > LIMITS.fileBytes ? new Uint8Array(LIMITS.fileBytes + 1) : readFileSync(file));
    total += size;
    if (files.size > LIMITS.files || total > LIMITS.allBytes) break;
  }
  return files;
}

/** Hidden files are nobody's pack. */
function* filesIn(folder: string, at = folder): Generator<{ readonly name: string; readonly file: string; readonly size: number }> {
  for (const name of readdirSync(at)) {
    const file = path.join(at, name);
    const kind = lstatSync(file);
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (kind.isDirectory()) yield* filesIn(folder, file);
    else if (kind.isFile()) yield { name: path.relative(folder, file).split(path.sep).join('/'), file, size: kind.size };
  }
}
