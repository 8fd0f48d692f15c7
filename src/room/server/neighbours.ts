/** Other processes that share the classes: a page that came to the wrong one is passed on to the one where its class lives. */
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { matchMaker } from '@colyseus/core';

/** Seconds for which an address is good; told again in half of it. */
const GOOD_S = 30;

const keyOf = (processId: string) => `class-process:${processId}`;

/** Tells the others where this process is found. @returns how to stop it */
export async function tellNeighbours(address: string): Promise<() => void> {
  const tell = async () => {
    await matchMaker.presence.setex(keyOf(matchMaker.processId), address, GOOD_S);
  };
  await tell();
  const timer = setInterval(() => tell().catch(() => {}), (GOOD_S / 2) * 1000);
  timer.unref();
  return () => clearInterval(timer);
}

/** Whether a socket that opens is for a class of this process. */
export function isOurs(request: IncomingMessage): boolean {
  return processIn(request) === matchMaker.processId;
}

/** @throws where the engine's presence can't be asked */
export async function pass(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
  const id = processIn(request);
  // Only what a process of ours told of itself is ever connected to.
  const address: string | null = id === null ? null : ((await matchMaker.presence.get(keyOf(id))) ?? null);
  const [, host, port] = /^(.+):(\d+)$/.exec(address ?? '') ?? [];
  if (host === undefined || port === undefined)
    return void socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
  const far = connect(Number(port), host);
  far.on('error', () => socket.destroy());
  far.on('close', () => socket.destroy());
  socket.on('close', () => far.destroy());
  far.on('connect', () => {
    far.write(`${request.method} ${request.url} HTTP/1.1\r\n${headersOf(request)}\r\n\r\n`);
    if (head.length > 0) far.write(head);
    far.pipe(socket).pipe(far);
  });
}

function headersOf({ rawHeaders }: IncomingMessage): string {
  const lines: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) lines.push(`${rawHeaders[i]}: ${rawHeaders[i + 1]}`);
  return lines.join('\r\n');
}

function processIn({ url }: IncomingMessage): string | null {
  return /\/([\w-]+)\/[\w-]+$/.exec((url ?? '').split('?')[0] ?? '')?.[1] ?? null;
}
