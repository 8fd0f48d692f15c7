/** A page of a class as bytes: a connection and what came over it, for tests that look at the wire itself. */
import { randomBytes } from 'node:crypto';
import { ColyseusSDK } from '@colyseus/sdk';
import { post } from '../../src/room/clients/live-class.ts';
import { PATHS, PROTOCOL, type Refused, type SeatGiven } from '../../src/room/wire.ts';

export type RawPage = {
  readonly given: SeatGiven;
  /** Everything that came, in order, once it was let in. */
  readonly frames: readonly Buffer[];
  readonly messages: readonly { readonly type: string; readonly message: never }[];
  readonly closed: Promise<number>;
  send(type: string, message: unknown): void;
  raw(bytes: Uint8Array): void;
  close(): void;
};

export function seatFor(site: string, ask: object): Promise<SeatGiven | Refused | null> {
  return post<SeatGiven>(site, PATHS.seat, { protocol: PROTOCOL, language: 'en', ...ask });
}

/** @param ask as whom, beside the protocol and the language; else a new pupil by that name */
export async function rawPage(site: string, ask: object): Promise<RawPage> {
  const given = await seatFor(site, 'as' in ask ? ask : { as: 'pupil', name: 'Ada', nonce: randomBytes(16).toString('hex'), ...ask });
  if (!given || 'refused' in given) throw new Error(`Not let in: ${given?.refused ?? 'no answer'}`);
  return sit(site, given);
}

export async function sit(site: string, given: SeatGiven): Promise<RawPage> {
  const room = await new ColyseusSDK(site).consumeSeatReservation({ ...given.seat, name: 'class' } as never);
  room.reconnection.enabled = false;
  const frames: Buffer[] = [];
  const messages: { type: string; message: never }[] = [];
  const { events } = room.connection;
  const read = events.onmessage;
  events.onmessage = (event: MessageEvent) => {
    frames.push(Buffer.from(event.data as ArrayBuffer));
    read?.(event);
  };
  room.onMessage('*', (type, message: never) => messages.push({ type: String(type), message }));
  return {
    given,
    frames,
    messages,
    closed: new Promise((resolve) => room.onLeave((code) => resolve(code))),
    send: (type, message) => room.send(type, message),
    raw: (bytes) => room.connection.send(bytes),
    close: () => room.connection.close(),
  };
}

/** Waits until it is so. */
export async function soon(isSo: () => boolean, ms = 10_000): Promise<void> {
  for (let waited = 0; !isSo(); waited += 10) {
    if (waited > ms) throw new Error('It did not come to that');
    await new Promise((done) => setTimeout(done, 10));
  }
}
