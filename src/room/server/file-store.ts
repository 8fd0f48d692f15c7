/** Classes in a folder of this device: one file of lines each, synchronised to disk before anything is answered. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parsePackFile } from '../../content/parse-pack-file.ts';
import type { PackFile } from '../../core/level.ts';
import type { Entry } from '../rules/message.ts';
import { batches } from './batch.ts';
import { CLASS_FILE, parseLines } from './lines.ts';
import type { Head, LogWriter, Store } from './store.ts';

/** A class that nobody saved and nobody wrote to for a day. */
const LEFT_MS = 86_400_000;

/** @param folder is made where it isn't there; only this user may look in */
export async function fileStore(folder: string): Promise<Store> {
  const packs = path.join(folder, 'packs');
  await mkdir(packs, { recursive: true, mode: 0o700 });
  const fileOf = (room: string) => path.join(folder, `${room}.jsonl`);
  const packOf = (fingerprint: string) => path.join(packs, `${fingerprint.replace(/\W/g, '')}.json`);
  const read = new Map<string, PackFile>();

  async function packNamed(fingerprint: string): Promise<PackFile> {
    const had = read.get(fingerprint);
    if (had) return had;
    const pack = parsePackFile(JSON.parse(await readFile(packOf(fingerprint), 'utf8')));
    if (!pack) throw new Error(`The kept pack ${fingerprint} can't be read any more`);
    read.set(fingerprint, pack);
    return pack;
  }

  const store: Store = {
    async make(head, pack, log) {
      if (!existsSync(packOf(head.pack))) await writeWhole(packOf(head.pack), JSON.stringify(pack));
      read.set(head.pack, pack);
      await writeWhole(fileOf(head.room), linesOf(head, log));
      await syncFolder(folder);
    },
    async open(room) {
      if (!existsSync(fileOf(room))) return null;
      const bytes = await readFile(fileOf(room));
      const lines = parseLines(bytes);
      if (!lines) return null;
      const pack = await packNamed(lines.head.pack);
      return { head: lines.head, pack, log: lines.log, writer: await writerOf(fileOf(room), lines.length) };
    },
    has: async (room) => existsSync(fileOf(room)),
    async own() {
      const rooms: string[] = [];
      for (const name of await readdir(folder)) {
        const room = CLASS_FILE.exec(name)?.[1];
        const lines = room && parseLines(await readFile(fileOf(room)));
        if (!room || !lines || lines.head.isSaved) continue;
        if (Date.now() - (await stat(fileOf(room))).mtimeMs > LEFT_MS) await store.remove(room);
        else rooms.push(room);
      }
      return rooms;
    },
    async rewrite(head, log) {
      await writeWhole(fileOf(head.room), linesOf(head, log));
      await syncFolder(folder);
    },
    async remove(room) {
      await rm(fileOf(room), { force: true });
      await syncFolder(folder);
      await removeUnused(folder, packs);
    },
    close: async () => {},
  };
  return store;
}

function linesOf(head: Head, log: readonly Entry[]): string {
  return [head, ...log].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** @param length bytes of the file that are whole lines; what a crash left behind them is cut off */
async function writerOf(file: string, length: number): Promise<LogWriter> {
  const handle: FileHandle = await open(file, 'r+');
  await handle.truncate(length);
  let end = length;
  const { add, flushed, idle } = batches<string>(async (lines) => {
    const bytes = Buffer.from(lines.join(''));
    try {
      const { bytesWritten } = await handle.write(bytes, 0, bytes.length, end);
      if (bytesWritten < bytes.length) throw new Error('There is no room left for the log of the class');
      await handle.datasync();
      end += bytes.length;
    } catch (error) {
      await handle.truncate(end).catch(() => {});
      throw error;
    }
  });
  return {
    append: (entry) => add(`${JSON.stringify(entry)}\n`),
    flushed,
    close: async () => {
      await idle();
      await handle.close();
    },
  };
}

/** All of a file or what stood there before, also when the power fails. */
async function writeWhole(file: string, text: string): Promise<void> {
  // Of a name of its own: two classes with one pack may be made at once.
  const part = `${file}.${randomUUID()}.part`;
  await writeFile(part, text, { mode: 0o600, flush: true });
  await rename(part, file);
}

async function syncFolder(folder: string): Promise<void> {
  // Some systems don't let a folder be opened; there the name stands with the file.
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** Packs that no class of the folder needs any more. */
async function removeUnused(folder: string, packs: string): Promise<void> {
  const used = new Set<string>();
  for (const name of await readdir(folder)) {
    if (!CLASS_FILE.test(name)) continue;
    const lines = parseLines(await readFile(path.join(folder, name)).catch(() => Buffer.alloc(0)));
    if (lines) used.add(`${lines.head.pack.replace(/\W/g, '')}.json`);
  }
  for (const name of await readdir(packs)) if (!used.has(name)) await rm(path.join(packs, name), { force: true });
}
