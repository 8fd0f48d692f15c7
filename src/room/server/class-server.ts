/** The class rooms of one process: on the server that serves the site, with what is kept of them. */
import type { IncomingMessage, Server } from 'node:http';
import { LocalDriver, LocalPresence, matchMaker } from '@colyseus/core';
import type { PackFile } from '../../core/level.ts';
import { buckets } from './bucket.ts';
import { classRoom } from './class-room.ts';
import { CLASS, findRoom } from './find-room.ts';
import { type Guard, guard } from './guard.ts';
import { tellNeighbours } from './neighbours.ts';
import { type ClassRequests, classRequests } from './requests.ts';
import { openSockets } from './sockets.ts';
import type { Store } from './store.ts';

export type ClassServerOptions = {
  /** Serves the site, and isn't listening yet. */
  readonly server: Server;
  readonly store: Store;
  /** Shared by several processes; else each is on its own. */
  readonly engine?: Pick<typeof matchMaker, 'presence' | 'driver'>;
  readonly shippedPack: (id: string) => Promise<PackFile | null>;
  /** The site's addresses, the likeliest first; asked for only once it listens. */
  readonly addresses: () => readonly string[];
  /** Where other processes find this one, as host and port; asked for only once it listens. */
  readonly address?: () => string;
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
  /** Once the server listens: lets the other processes know. */
  listening(): Promise<void>;
  /** Keeps what was heard, and lets pages come back elsewhere or later. */
  close(): Promise<void>;
};

const MOST_CLOSING_MS = 3_000;

export async function classServer(options: ClassServerOptions): Promise<ClassServer> {
  const { server, store, shippedPack, addresses, address, isProxied = false, origins = [], clock = Date.now } = options;
  const guarded: Guard = guard({ isProxied, origins });
  const isOwnSite = ({ headers }: IncomingMessage) =>
    guarded.isOwnSite(headers.origin, headers.host, String(headers['x-forwarded-host'] ?? '') || null);
  const closeSockets = openSockets(server, isOwnSite);
  await matchMaker.setup(options.engine?.presence ?? new LocalPresence(), options.engine?.driver ?? new LocalDriver());
  const wrongTries = buckets({ burst: 40, perSecond: 0.5 }, clock);
  matchMaker.defineRoomType(CLASS, classRoom({ store, clock, wrongTries, addresses }));
  await matchMaker.accept();
  const rooms = findRoom(store);
  let isClosing = false;
  let stopTelling = () => {};
  return {
    requests: classRequests({ guarded, rooms, store, shippedPack, addresses, clock, isClosing: () => isClosing }),
    async listening() {
      if (address) stopTelling = await tellNeighbours(address());
    },
    async open() {
      for (const room of await store.own()) await rooms.open(room);
    },
    async close() {
      isClosing = true;
      stopTelling();
      // Whatever was answered stands already: a page that doesn't let go holds nobody up.
      await Promise.race([matchMaker.gracefullyShutdown(), new Promise((late) => setTimeout(late, MOST_CLOSING_MS))]);
      closeSockets();
      matchMaker.presence.shutdown();
      await matchMaker.driver.shutdown();
      await store.close();
    },
  };
}
