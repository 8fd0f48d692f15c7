/** The class rooms as this machine runs them: where they are kept, alone or with others behind one Redis. */

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PackFile } from '../core/level.ts';
import { type ClassServer, classServer } from '../room/server/class-server.ts';
import { fileStore } from '../room/server/file-store.ts';
import { packFolders, readPackFolder } from './pack-folder.ts';
import { readOnce } from './read-once.ts';
import { siteAddresses } from './serve.ts';

const CLASSES = fileURLToPath(new URL('../../.classes', import.meta.url));

/** Set from outside; every one has a default, so that `npm start` needs none. */
export type ClassSettings = {
  /** Where classes are kept. */
  readonly folder: string;
  readonly redis: string | null;
  /** Where the other processes behind one Redis find this one; its host name and port unless told. */
  readonly address: string | null;
  readonly isProxied: boolean;
  readonly origins: readonly string[];
};

export function settingsFrom(env: NodeJS.ProcessEnv): ClassSettings {
  return {
    folder: env.CLASSES_FOLDER || CLASSES,
    redis: env.REDIS_URL || null,
    address: env.CLASSES_ADDRESS || null,
    isProxied: env.BEHIND_PROXY === '1',
    origins: (env.CLASSES_ORIGINS ?? '').split(/[\s,]+/).filter((origin) => origin !== ''),
  };
}

export async function openClassRooms(server: Server, settings: ClassSettings): Promise<ClassServer> {
  const { folder, redis, isProxied, origins } = settings;
  const port = () => (server.address() as AddressInfo | null)?.port ?? 0;
  const common = { server, shippedPack, addresses: () => (isProxied ? [] : siteAddresses(port())), isProxied, origins };
  const rooms =
    redis === null
      ? await classServer({ ...common, store: await fileStore(path.resolve(folder)) })
      : await classServer({ ...common, ...(await shared(redis)), address: () => settings.address ?? `${hostname()}:${port()}` });
  await rooms.open();
  server.once('listening', () => rooms.listening().catch((error) => process.stderr.write(`${error}\n`)));
  return rooms;
}

/** Only who shares needs it. */
async function shared(url: string) {
  const [{ RedisPresence }, { RedisDriver }, { redisStore }] = await Promise.all([
    import('@colyseus/redis-presence'),
    import('@colyseus/redis-driver'),
    import('../room/server/redis-store.ts'),
  ]);
  return { store: redisStore(url), engine: { presence: new RedisPresence(url), driver: new RedisDriver(url) } };
}

const shippedPack = readOnce(async (id: string): Promise<PackFile | null> => {
  const folder = packFolders().find((at) => path.basename(at) === id);
  if (!folder) return null;
  // Only who makes a class needs the reader; a server that comes back doesn't wait for it.
  const { readPack } = await import('../content/read-pack.ts');
  return readPack(readPackFolder(folder), { play: true }).pack;
});
