/** What a teacher hands over: zips, each a pack, or a folder, which is one. */
import type { GivenPack } from './packs-model.ts';
import type { Dropped } from './use-drop.ts';

/** Files of a dialog: those of a chosen folder belong together, others stand for themselves. */
export function givenOf(files: readonly File[]): readonly GivenPack[] {
  const folders = new Map<string, (readonly [string, File])[]>();
  const zips: GivenPack[] = [];
  for (const file of files) {
    const [folder = '', ...rest] = file.webkitRelativePath.split('/');
    if (rest.length === 0) {
      zips.push({ kind: 'zip', name: file.name, file });
      continue;
    }
    const inside = folders.get(folder) ?? [];
    folders.set(folder, inside);
    if (!rest.some((part) => part.startsWith('.'))) inside.push([rest.join('/'), file]);
  }
  return [...zips, ...[...folders].map(([name, inside]) => folderGiven(name, inside))];
}

function folderGiven(name: string, files: readonly (readonly [string, File])[]): GivenPack {
  return files.length > MOST_INSIDE ? { kind: 'not-taken', name, why: 'too-many' } : { kind: 'folder', name, files };
}

/** What was let go of over the page: folders are read, whole or not at all. Never rejects. */
export async function givenOfDrop(dropped: readonly Dropped[]): Promise<readonly GivenPack[]> {
  const all = await Promise.all(
    dropped.map(async ({ entry, file }): Promise<readonly GivenPack[]> => {
      if (entry?.isDirectory) return [await folderOf(entry as FileSystemDirectoryEntry)];
      return file ? [{ kind: 'zip', name: file.name, file }] : [];
    }),
  );
  return all.flat();
}

/** Files and folders that are looked at: twice what a pack may have; who hands over a whole disk hands over too much. */
export const MOST_INSIDE = 1_000;

/** What is hidden counts for nothing. Part of a pack would be another pack, so one file that can't be read is as bad as all. */
async function folderOf(folder: FileSystemDirectoryEntry): Promise<GivenPack> {
  const { name } = folder;
  const files: (readonly [string, File])[] = [];
  const folders = [{ inside: folder, path: '' }];
  let seen = 0;
  try {
    for (const { inside, path } of folders)
      for await (const entry of entriesOf(inside)) {
        if (entry.name.startsWith('.')) continue;
        seen += 1;
        if (seen > MOST_INSIDE) return { kind: 'not-taken', name, why: 'too-many' };
        const here = `${path}${entry.name}`;
        if (entry.isDirectory) folders.push({ inside: entry as FileSystemDirectoryEntry, path: `${here}/` });
        else files.push([here, await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))]);
      }
  } catch {
    return { kind: 'not-taken', name, why: 'unreadable' };
  }
  return { kind: 'folder', name, files };
}

/** The browser hands the entries of a folder over in parts, until there are no more. */
async function* entriesOf(folder: FileSystemDirectoryEntry): AsyncGenerator<FileSystemEntry> {
  const reader = folder.createReader();
  for (;;) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return;
    yield* part;
  }
}
