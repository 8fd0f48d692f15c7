/** Pack folders on disk: which there are, and their text files as the checker takes them. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

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

/** YAML and JSON files of a folder by path inside it, with `/`. Links are not followed. */
export function readPackFolder(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const enter = (at: string): void => {
    for (const name of readdirSync(at)) {
      const file = path.join(at, name);
      const kind = lstatSync(file);
      if (name.startsWith('.') || name === 'node_modules') continue;
      if (kind.isDirectory()) enter(file);
      else if (kind.isFile() && /\.(ya?ml|json)$/.test(name))
        files.set(path.relative(folder, file).split(path.sep).join('/'), readFileSync(file, 'utf8'));
    }
  };
  enter(folder);
  return files;
}
