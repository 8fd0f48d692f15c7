/** Sockets of a class: who holds a seat of this process is let in, who comes to the wrong process is passed on, all others are refused. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { connectClientToRoom, createAuthContext, matchMaker } from '@colyseus/core';
// The engine's client alone: its whole transport brings a web server along, which costs a killed server a third of its way back.
import { WebSocketClient } from '@colyseus/ws-transport/WebSocketClient';
import { type WebSocket, WebSocketServer } from 'ws';
import { isOurs, pass } from './neighbours.ts';

/** Bytes of one message. */
const MOST_BYTES = 4_096;
/** A phone that went away without a word is noticed within two of these. */
const PING_MS = 5_000;

/** Words go packed over a phone's network, and what was said a moment ago is remembered: a revealed passage often repeats its question. */
const PACKED = {
  threshold: 64,
  clientNoContextTakeover: true,
  // As far back as a question and its passage; 32 kB for each pupil.
  serverMaxWindowBits: 12,
  zlibDeflateOptions: { level: 9, memLevel: 5 },
};

/** @returns how to close them all */
export function openSockets(server: Server, isOwnSite: (request: IncomingMessage) => boolean): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES, perMessageDeflate: PACKED });
  const quiet = new WeakSet<WebSocket>();
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if (!isOwnSite(request)) return refuse(socket, '403 Forbidden');
    if (!isOurs(request)) return pass(request, socket, head).catch(() => refuse(socket, '502 Bad Gateway'));
    sockets.handleUpgrade(request, socket, head, (page) => {
      page.on('error', () => page.terminate());
      page.on('pong', () => quiet.delete(page));
      sit(page, request);
    });
  });
  const beat = setInterval(() => {
    for (const page of sockets.clients) {
      if (quiet.has(page)) page.terminate();
      quiet.add(page);
      page.ping();
    }
  }, PING_MS);
  return () => {
    clearInterval(beat);
    for (const page of sockets.clients) page.terminate();
    sockets.close();
  };
}

async function sit(page: WebSocket, request: IncomingMessage): Promise<void> {
  const { pathname, searchParams } = new URL(`ws://here${request.url ?? '/'}`);
  const room = matchMaker.getLocalRoomById(pathname.split('/').at(-1) ?? '');
  const client = new WebSocketClient(searchParams.get('sessionId') ?? '', page);
  const context = createAuthContext({
    headers: {},
    ...(request.socket.remoteAddress ? { remoteAddress: request.socket.remoteAddress } : {}),
  });
  try {
    await connectClientToRoom(room, client, context, {});
  } catch {
    // Without a seat, or too late for it: the page asks for another.
    page.close(4002);
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
