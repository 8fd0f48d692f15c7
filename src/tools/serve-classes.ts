/** Serves the built site with its class rooms, without building it first: for a server that is restarted, and for several processes. */
import { fileURLToPath } from 'node:url';
import type { ClassServer } from '../room/server/class-server.ts';
import { openClassRooms, settingsFrom } from './class-rooms.ts';
import { serve } from './serve.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

let rooms: ClassServer | null = null;
const serving = await serve(DIST, Number(process.env.PORT ?? 4173), '/', process.env.HOST, async (server) => {
  rooms = await openClassRooms(server, settingsFrom(process.env));
  return rooms.requests;
});
process.stdout.write(`${JSON.stringify({ port: serving.port })}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await rooms?.close();
    process.exit(0);
  });
