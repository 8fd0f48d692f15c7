/** The class rooms of one process: on the server that serves the site, with what is kept of them. */
import type { Server } from 'node:http';
import { LocalDriver, LocalPresence, matchMaker } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import type { PackFile } from '../../core/level.ts';
import { buckets } from './bucket.ts';
import { classRoom } from './class-room.ts';
import { CLASS, findRoom } from './find-room.ts';
import { type Guard, guard } from './guard.ts';
import { type ClassRequests, classRequests } from './requests.ts';
import type { Store } from './store.ts';

export type ClassServerOptions = {
  /** Serves the site, and isn't listening yet. */
  readonly server: Server;
  readonly store: Store;
  /** Shared by several processes; else each is on its own. */
  readonly engine?: Pick<typeof matchMaker, 'presence' | 'driver'>;
  readonly shippedPack: (id: string) => PackFile | null;
  /** The site's addresses, the likeliest first; asked for only once it listens. */
  readonly addresses: () => readonly string[];
  readonly path?: string;
  /** Behind a proxy, whose word about addresses is taken. */
  readonly isProxied?: boolean;
  /** Sites that may speak with the classes beside the server's own. */
  readonly origins?: readonly string[];
  readonly clock?: () => number;
};

export type ClassServer = {
  /** Answers what is asked about classes; false for anything else. */
  readonly requests: ClassRequests;
  /** Opens again what was going on. Before the server listens, so that nobody is told there is no such class. */
  open(): Promise<void>;
  /** Keeps what was heard, and lets pages come back elsewhere or later. */
  close(): Promise<void>;
};

/** Bytes of one message. */
const MOST_BYTES = 4_096;

export async function classServer(options: ClassServerOptions): Promise<ClassServer> {
  const { server, store, shippedPack, addresses, path = '', isProxied = false, origins = [], clock = Date.now } = options;
  const guarded: Guard = guard({ isProxied, origins });
  const transport = new WebSocketTransport({
    server,
    maxPayload: MOST_BYTES,
    pingInterval: 5_000,
    pingMaxRetries: 2,
    beforeUpgrade: (_request, { headers }) => {
      if (!guarded.isOwnSite(headers.get('origin'), headers.get('host'), headers.get('x-forwarded-host')))
        return new Response(null, { status: 403 });
    },
  });
  await matchMaker.setup(options.engine?.presence ?? new LocalPresence(), options.engine?.driver ?? new LocalDriver(), path || undefined);
  const wrongTries = buckets({ burst: 40, perSecond: 0.5 }, clock);
  matchMaker.defineRoomType(CLASS, classRoom({ store, clock, wrongTries, addresses, path }));
  await matchMaker.accept();
  const rooms = findRoom(store);
  return {
    requests: classRequests({ guarded, rooms, store, shippedPack, clock }),
    async open() {
      for (const room of await store.own()) await rooms.open(room);
    },
    async close() {
      await matchMaker.gracefullyShutdown();
      transport.shutdown();
      matchMaker.presence.shutdown();
      await matchMaker.driver.shutdown();
      await store.close();
    },
  };
}
