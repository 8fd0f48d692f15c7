/** The second place in a secure context: files of the origin (OPFS), which live outside IndexedDB. */
import { keyOfSlot, type Place, slotName } from './place.ts';

const FOLDER = 'third-reading-saves';

/** @throws when this browser has no such files, or no way to write them from a page */
export async function filesPlace(): Promise<Place> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  if (!('createWritable' in FileSystemFileHandle.prototype)) throw new Error('No file writing from a page');
  const fileName = (key: string, slot: 0 | 1) => encodeURIComponent(slotName(key, slot));
  const read = async (key: string, slot: 0 | 1): Promise<string | null> => {
    try {
      return await (await (await folder.getFileHandle(fileName(key, slot))).getFile()).text();
    } catch (error) {
      if ((error as DOMException).name === 'NotFoundError') return null;
      throw error;
    }
  };
  return {
    name: 'files',
    read: async (key) => [await read(key, 0), await read(key, 1)],
    write: async (key, slot, text) => {
      const file = await folder.getFileHandle(fileName(key, slot), { create: true });
      const writable = await file.createWritable();
      await writable.write(text);
      await writable.close();
    },
    keys: async () => {
      const found = new Set<string>();
      for await (const name of folder.keys()) {
        const key = keyOfSlot(decodeURIComponent(name));
        if (key !== null) found.add(key);
      }
      return [...found];
    },
    remove: async (key) => {
      for (const slot of [0, 1] as const) await folder.removeEntry(fileName(key, slot)).catch(() => undefined);
    },
  };
}
