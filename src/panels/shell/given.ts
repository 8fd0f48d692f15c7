/** What a teacher hands over: zips, each a pack, or a folder, which is one. */
import type { GivenPack } from './packs-model.ts';
import type { Dropped } from './use-drop.ts';

/** Files of a dialog: those of a chosen folder belong together, others stand for themselves. */
export function givenOf(files: readonly File[]): readonly GivenPack[] {
  const folders = new Map<string, (readonly [string, File])[]>();
  const zips: GivenPack[] = [];
  for (const file of files) {
    const [folder = '', ...rest] = file.webkitRelativePath.split('/');
    if (rest.length === 0) zips.push({ kind: 'zip', name: file.name, file });
    else folders.set(folder, [...(folders.get(folder) ?? []), [rest.join('/'), file]]);
  }
  return [...zips, ...[...folders].map(([name, inside]): GivenPack => ({ kind: 'folder', name, files: inside }))];
}

/** What was let go of over the page: folders are read, as far down as packs go. Never rejects. */
export async function givenOfDrop(dropped: readonly Dropped[]): Promise<readonly GivenPack[]> {
  const all = await Promise.all(
    dropped.map(async ({ entry, file }): Promise<readonly GivenPack[]> => {
      if (entry?.isDirectory)
        return [{ kind: 'folder', name: entry.name, files: await insideOf(entry as FileSystemDirectoryEntry, '', 0) }];
      return file ? [{ kind: 'zip', name: file.name, file }] : [];
    }),
  );
  return all.flat();
}

/** A pack has two storeys; who hands over a whole disk hands over too much. */
const DEEPEST = 4;
const MOST = 1_000;

async function insideOf(folder: FileSystemDirectoryEntry, path: string, depth: number): Promise<readonly (readonly [string, File])[]> {
  if (depth > DEEPEST) return [];
  const found: (readonly [string, File])[] = [];
  for (const entry of await entriesOf(folder)) {
    if (found.length >= MOST || entry.name.startsWith('.')) continue;
    const here = `${path}${entry.name}`;
    if (entry.isDirectory) found.push(...(await insideOf(entry as FileSystemDirectoryEntry, `${here}/`, depth + 1)));
    else {
      const file = await new Promise<File | null>((resolve) => (entry as FileSystemFileEntry).file(resolve, () => resolve(null)));
      if (file) found.push([here, file]);
    }
  }
  return found;
}

/** The browser hands the entries of a folder over in parts, until there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  while (all.length < MOST) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (part.length === 0) break;
    all.push(...part);
  }
  return all;
}
