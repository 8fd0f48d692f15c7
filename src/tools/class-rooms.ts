/** The class rooms as this machine runs them: where they are kept, alone or with others behind one Redis. */

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPack } from '../content/read-pack.ts';
import type { PackFile } from '../core/level.ts';
import { type ClassServer, classServer } from '../room/server/class-server.ts';
import { fileStore } from '../room/server/file-store.ts';
import { packFolders, readPackFolder } from './pack-folder.ts';
import { siteAddresses } from './serve.ts';

const CLASSES = fileURLToPath(new URL('../../.classes', import.meta.url));

/** Set from outside; every one has a default, so that `npm start` needs none. */
export type ClassSettings = {
  /** Where classes are kept. */
  readonly folder: string;
  readonly redis: string | null;
  readonly path: string;
  readonly isProxied: boolean;
  readonly origins: readonly string[];
};

export function settingsFrom(env: NodeJS.ProcessEnv): ClassSettings {
  return {
    folder: env.CLASSES_FOLDER || CLASSES,
    redis: env.REDIS_URL || null,
    path: (env.CLASSES_PATH ?? '').replace(/^\/+|\/+$/g, ''),
    isProxied: env.BEHIND_PROXY === '1',
    origins: (env.CLASSES_ORIGINS ?? '').split(/[\s,]+/).filter((origin) => origin !== ''),
  };
}

export async function openClassRooms(server: Server, settings: ClassSettings): Promise<ClassServer> {
  const addresses = () => siteAddresses((server.address() as AddressInfo | null)?.port ?? 0);
  const store = await fileStore(path.resolve(settings.folder));
  const rooms = await classServer({ server, store, shippedPack, addresses, ...settings });
  await rooms.open();
  return rooms;
}

const read = new Map<string, PackFile | null>();
function shippedPack(id: string): PackFile | null {
  const had = read.get(id);
  if (had !== undefined) return had;
  const folder = packFolders().find((at) => path.basename(at) === id);
  const pack = folder ? readPack(readPackFolder(folder), { play: true }).pack : null;
  read.set(id, pack);
  return pack;
}
