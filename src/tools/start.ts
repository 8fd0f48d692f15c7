/** `npm start`: builds the game, serves it with its class rooms, and prints where it is. */
import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import QRCode from 'qrcode';
import type { ClassServer } from '../room/server/class-server.ts';
import { buildSite } from './build-site.ts';
import { openClassRooms, settingsFrom } from './class-rooms.ts';
import { serve } from './serve.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const FIRST_PORT = Number(process.env.PORT ?? 4173);

await buildSite();
const settings = settingsFrom(process.env);
let rooms: ClassServer | null = null;
const serving = await serve(path.normalize(DIST), await freePort(FIRST_PORT), '/', process.env.HOST, async (server) => {
  rooms = await openClassRooms(server, settings);
  return rooms.requests;
});
const [own = '', ...onNetwork] = serving.addresses;
const page = `${onNetwork[0] ?? own}class.html`;
process.stdout.write(`
Third Reading is open at
${serving.addresses.map((address) => `  ${address}`).join('\n')}

For a class: open ${own}class.html on this machine. Pupils on the same network come in at
${(onNetwork.length > 0 ? onNetwork : [own]).map((address) => `  ${address}join.html`).join('\n')}
and type the code that the console shows, or read the QR code on its wall.

The console on another laptop or a tablet, for the teacher alone: ${page}

${await QRCode.toString(page, { type: 'terminal', small: true })}
Classes are kept in ${settings.redis === null ? settings.folder : 'Redis'} while they go on. Stop with Ctrl+C: nothing that was answered is lost.
`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await rooms?.close().catch((error) => {
      process.stderr.write(`${error}\n`);
      process.exit(1);
    });
    process.exit(0);
  });

/** A port named by PORT is taken or refused; otherwise the next free one after the usual. */
async function freePort(port: number): Promise<number> {
  if (await isFree(port)) return port;
  if (process.env.PORT !== undefined || port >= FIRST_PORT + 20)
    throw new Error(`Port ${port} is taken. Set PORT to a free one: PORT=8080 npm start`);
  return freePort(port + 1);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    probe.listen(port, process.env.HOST, () => probe.close(() => resolve(true)));
  });
}
