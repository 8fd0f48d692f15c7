/** `npm start`: builds the game, serves it, and prints where it is. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from './build-site.ts';
import { serve } from './serve.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const FIRST_PORT = Number(process.env.PORT ?? 4173);

await buildSite();
const serving = await serveOnFreePort(FIRST_PORT);
process.stdout.write(`\nThird Reading is open at\n${serving.addresses.map((a) => `  ${a}`).join('\n')}\nStop with Ctrl+C.\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));

/** A port named by PORT is taken or refused; otherwise the next free one after the usual. */
async function serveOnFreePort(port: number): Promise<Awaited<ReturnType<typeof serve>>> {
  try {
    return await serve(path.normalize(DIST), port);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (!taken || process.env.PORT !== undefined || port >= FIRST_PORT + 20) {
      throw taken ? new Error(`Port ${port} is taken. Set PORT to a free one: PORT=8080 npm start`) : error;
    }
    return serveOnFreePort(port + 1);
  }
}
