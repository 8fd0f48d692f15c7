/** A small server for the built site: files of one folder with their right types, and beside them what it is given to answer. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { networkAddresses } from '../room/server/addresses.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.webmanifest': 'application/manifest+json',
};

export type Serving = { readonly port: number; readonly addresses: readonly string[]; close(): Promise<void>; readonly server: Server };

/** Answers a request, or leaves it: false. `under` is the path that the site stands at. */
export type Answers = (request: IncomingMessage, response: ServerResponse, under: string) => boolean;

/**
 * Serves `folder` on `port` (0: any free one).
 *
 * @param under path prefix, so that a site in a sub-folder can be tried: '/' or '/some/where/'
 * @param beside makes what else is answered, before the server listens
 * @throws when the port is taken
 */
export async function serve(
  folder: string,
  port: number,
  under = '/',
  host?: string,
  beside?: (server: Server) => Promise<Answers>,
): Promise<Serving> {
  let answers: Answers = () => false;
  const server = createServer((request, response) => {
    if (!answers(request, response, under)) serveFile(folder, under, request, response);
  });
  if (beside) answers = await beside(server);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const at = (server.address() as AddressInfo).port;
      resolve({
        port: at,
        addresses: [`http://localhost:${at}${under}`, ...siteAddresses(at, under)],
        close: () => new Promise((done) => server.close(() => done())),
        server,
      });
    });
  });
}

/** The site on this network, the likeliest address first. */
export function siteAddresses(port: number, under = '/'): readonly string[] {
  return networkAddresses().map((address) => `http://${address}:${port}${under}`);
}

function serveFile(folder: string, under: string, request: IncomingMessage, response: ServerResponse): void {
  const file = fileFor(folder, under, request.url ?? '/');
  if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response
      .writeHead(file ? 405 : 404, { 'content-type': 'text/plain; charset=utf-8' })
      .end(file ? 'Only GET and HEAD.' : 'No such page.');
    return;
  }
  const immutable = file.includes(`${path.sep}assets${path.sep}`);
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const packed = /gzip/.test(request.headers['accept-encoding'] ?? '') && /^(text|application)\//.test(type) ? zipped(file) : null;
  response.writeHead(200, {
    'content-type': type,
    'content-length': packed?.length ?? statSync(file).size,
    ...(packed ? { 'content-encoding': 'gzip' } : {}),
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  if (request.method === 'HEAD') response.end();
  else if (packed) response.end(packed);
  else createReadStream(file).pipe(response);
}

function fileFor(folder: string, under: string, url: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(new URL(url, 'http://x').pathname);
  } catch {
    return null;
  }
  if (!name.startsWith(under)) return null;
  const file = path.normalize(path.join(folder, name.slice(under.length) || 'index.html'));
  if (!file.startsWith(path.normalize(folder + path.sep))) return null;
  const page = name.endsWith('/') ? path.join(file, 'index.html') : file;
  const found = [page, file].find((f) => existsSync(f) && statSync(f).isFile());
  return found ?? null;
}

/** Text goes over slow networks packed; each file is packed once for as long as it doesn't change. */
const packedFiles = new Map<string, { readonly changed: number; readonly bytes: Buffer }>();
function zipped(file: string): Buffer {
  const changed = statSync(file).mtimeMs;
  const had = packedFiles.get(file);
  if (had?.changed === changed) return had.bytes;
  const bytes = gzipSync(readFileSync(file));
  packedFiles.set(file, { changed, bytes });
  return bytes;
}
