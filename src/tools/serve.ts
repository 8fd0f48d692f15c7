/** A small server for the built site: files of one folder, right types, nothing else. */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

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

/**
 * Serves `folder` on `port` (0: any free one).
 *
 * @param under path prefix, so that a site in a sub-folder can be tried: '/' or '/some/where/'
 * @throws when the port is taken
 */
export function serve(folder: string, port: number, under = '/', host?: string): Promise<Serving> {
  const server = createServer((request, response) => {
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
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const at = (server.address() as AddressInfo).port;
      resolve({
        port: at,
        addresses: [`http://localhost:${at}${under}`, ...lanAddresses().map((a) => `http://${a}:${at}${under}`)],
        close: () => new Promise((done) => server.close(() => done())),
        server,
      });
    });
  });
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

function lanAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((a) => a.family === 'IPv4' && !a.internal)
    .map((a) => a.address);
}
