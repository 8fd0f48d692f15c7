/** Serves the built site with its class rooms, without building it first: for a server that is restarted, and for several processes. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// A server that was killed is back sooner when it needn't be compiled again.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/third-reading/compiled', import.meta.url)));
const [{ openClassRooms, settingsFrom }, { serve }] = await Promise.all([import('./class-rooms.ts'), import('./serve.ts')]);

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

let close = async () => {};
const serving = await serve(DIST, Number(process.env.PORT ?? 4173), '/', process.env.HOST, async (server) => {
  const rooms = await openClassRooms(server, settingsFrom(process.env));
  close = rooms.close;
  return rooms.requests;
});
process.stdout.write(`${JSON.stringify({ port: serving.port })}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await close().catch((error) => {
      process.stderr.write(`${error}\n`);
      process.exit(1);
    });
    process.exit(0);
  });
