/** Many pupils at once, as plain sockets: what a load costs is then the server's and not the generator's. */
import { randomBytes } from 'node:crypto';
import { WebSocket } from 'ws';
import { seatFor } from './raw-page.ts';

/** The engine's marks of a frame: a message, and that one has come in. */
const DATA = 13;
const JOINED = 10;

export type LoadPupil = {
  /** Frames and bytes that came, frame heads included. */
  readonly got: { frames: number; bytes: number };
  /** @returns ms until it was acknowledged */
  say(says: object): Promise<number>;
  close(): void;
};

export async function loadPupils(site: string, room: string, count: number): Promise<readonly LoadPupil[]> {
  const all: LoadPupil[] = [];
  for (let first = 0; first < count; first += 50)
    all.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(50, count - first) }, (_, i) => loadPupil(site, room, `Pupil ${first + i + 1}`)),
      )),
    );
  return all;
}

async function loadPupil(site: string, room: string, name: string): Promise<LoadPupil> {
  const given = await seatFor(site, { room, as: 'pupil', name, nonce: randomBytes(16).toString('hex') });
  if (!given || 'refused' in given) throw new Error(`Not let in: ${given?.refused ?? 'no answer'}`);
  const { sessionId, processId, roomId } = given.seat;
  const socket = new WebSocket(`${site.replace('http', 'ws')}${processId}/${roomId}?sessionId=${sessionId}`);
  const got = { frames: 0, bytes: 0 };
  let onHeard: (() => void) | null = null;
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.on('message', (data: Buffer) => {
      got.frames += 1;
      got.bytes += data.length + (data.length < 126 ? 2 : 4);
      if (data[0] === JOINED) {
        socket.send(Buffer.from([JOINED]));
        resolve();
      } else if (data[0] === DATA && data.toString('latin1', 2, 7) === 'heard') onHeard?.();
    });
  });
  return {
    got,
    say: (says) =>
      new Promise((resolve) => {
        const from = performance.now();
        onHeard = () => resolve(performance.now() - from);
        socket.send(Buffer.concat([Buffer.from([DATA]), packed('say'), packed({ id: 'x', says })]));
      }),
    close: () => socket.close(),
  };
}

/** As the engine packs messages: short texts, whole numbers and records of few keys are all we say. */
function packed(value: unknown): Buffer {
  if (typeof value === 'number') return value < 128 ? Buffer.from([value]) : Buffer.from([0xcd, value >> 8, value & 255]);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([text.length < 32 ? Buffer.from([0xa0 | text.length]) : Buffer.from([0xd9, text.length]), text]);
  }
  const entries = Object.entries(value as object);
  return Buffer.concat([Buffer.from([0x80 | entries.length]), ...entries.flatMap(([key, inner]) => [packed(key), packed(inner)])]);
}
