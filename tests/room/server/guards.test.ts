/** What a live class refuses: other sites, floods, guesses, and words without a shape. */
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { hasClassServer, lookIn, makeLiveClass, siteForOthers } from '../../../src/room/clients/live-class.ts';
import { CODE_LETTERS } from '../../../src/room/codes.ts';
import { networkAddresses } from '../../../src/room/server/addresses.ts';
import type { Made, Refused } from '../../../src/room/wire.ts';
import { aPlan } from '../../builders/class-room.ts';
import { classProcess, madeClass, type ServerProcess } from '../../builders/class-server.ts';
import { rawPage, seatFor, sit, soon } from '../../builders/raw-page.ts';

let server: ServerProcess;
let made: Made;
beforeAll(async () => {
  server = await classProcess({ BEHIND_PROXY: '1' });
  made = await madeClass(server.site);
});
afterAll(() => server.end());

/** @param from an address of the network, as a proxy tells it */
function ask(
  path: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
  from = '10.0.0.1',
  method = 'POST',
  site = server.site,
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      site + path,
      { method, headers: { 'content-type': 'application/json', 'x-forwarded-for': from, ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }));
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}
const code = (n: number) => Array.from({ length: 6 }, (_, i) => CODE_LETTERS[Math.floor(n / 28 ** i) % 28]).join('');

describe('a page of another site', () => {
  test('can’t ask for anything', async () => {
    for (const path of ['classes/new', 'classes/door', 'classes/seat'])
      for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:1', 'nonsense']) {
        const { status, headers } = await ask(path, JSON.stringify({ protocol: 1, room: made.room }), { origin });
        expect(status).toBe(403);
        expect(headers['access-control-allow-origin']).toBeUndefined();
      }
    const own = await ask('classes/door', JSON.stringify({ protocol: 1, room: made.room }), { origin: server.site.slice(0, -1) });
    expect(own.status).toBe(200);
  });

  test('can’t open a socket, not even with a seat', async () => {
    const given = await seatFor(server.site, { room: made.room, as: 'wall', capability: made.wall });
    if (!given || 'refused' in given) throw new Error('No seat');
    const url = `${server.site.replace('http', 'ws')}${given.seat.processId}/${given.seat.roomId}?sessionId=${given.seat.sessionId}`;
    const refused = await new Promise((resolve) =>
      new WebSocket(url, { headers: { origin: 'http://evil.example' } }).on('error', (e) => resolve(e.message)),
    );
    expect(refused).toMatch(/403/);
    const own = await sit(server.site, given);
    await soon(() => own.messages.length > 0);
    own.close();
  });
});

describe('a page that was opened by the server’s own name for itself', () => {
  test('is told the address that others can reach; whoever came by an address is told none', async () => {
    const alone = await classProcess();
    onTestFinished(() => alone.end());
    const others = networkAddresses().map((address) => `http://${address}:${alone.port}/`);
    const site = `http://localhost:${alone.port}/`;
    const where = async (host: string) => JSON.parse((await ask('classes/where', '{}', { host }, '10.0.0.1', 'POST', alone.site)).body);
    expect(await where(new URL(site).host)).toEqual({ addresses: others });
    expect(await siteForOthers(site)).toBe(others[0] ?? site);
    expect(await where('school.example')).toEqual({ addresses: [] });
    expect(await siteForOthers('http://192.0.2.1:9/')).toBe('http://192.0.2.1:9/');
    // Behind a proxy the machine's own addresses lead nowhere.
    expect(JSON.parse((await ask('classes/where', '{}', { host: `localhost:${server.port}` })).body)).toEqual({ addresses: [] });
  });
});

describe('a body', () => {
  test('that is too large is refused before it is read', async () => {
    for (const [path, bytes] of [
      ['classes/seat', 4_096],
      ['classes/door', 4_096],
      ['classes/new', 20_000_000],
    ] as const) {
      const socket = connect(server.port, '127.0.0.1');
      const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
      socket.write(`POST /${path} HTTP/1.1\r\nhost: x\r\ncontent-length: ${bytes}\r\n\r\n`);
      expect(await answer).toMatch(/^HTTP\/1.1 413/);
      socket.destroy();
    }
  });

  test('of no length told is cut where it grows too large', async () => {
    const socket = connect(server.port, '127.0.0.1');
    const answer = new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))));
    socket.on('error', () => {});
    socket.write('POST /classes/seat HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n');
    for (let n = 0; n < 10; n++) socket.write(`400\r\n${'x'.repeat(1_024)}\r\n`);
    expect(await answer).toMatch(/^HTTP\/1.1 413/);
    socket.destroy();
  });

  test('without a shape is refused and breaks nothing', async () => {
    for (const body of ['', '{', 'null', '[]', '{"protocol":1}', '{"protocol":1,"room":{"$gt":""}}', '{"__proto__":{"protocol":1}}'])
      for (const path of ['classes/new', 'classes/door', 'classes/seat'])
        expect((await ask(path, body, {}, `10.1.${body.length}.9`)).status, `${path} ${body}`).toBeGreaterThanOrEqual(400);
    expect((await ask('classes/door', JSON.stringify({ protocol: 1, room: made.room }))).status).toBe(200);
  });

  test('of another version is told so', async () => {
    expect(await ask('classes/seat', JSON.stringify({ protocol: 2, room: made.room }))).toMatchObject({
      status: 409,
      body: '{"refused":"room/other-version"}',
    });
    expect(await hasClassServer(server.site)).toBe(true);
  });
});

test('a class is made only of a pack that was checked and a plan that is whole', async () => {
  const refusedAs = async (body: { pack: unknown; plan?: unknown; log?: unknown }) =>
    ((await makeLiveClass(server.site, body as never)) as Refused).refused;
  expect(await refusedAs({ pack: 'no-such-pack', plan: aPlan() })).toBe('pack/not-checked');
  expect(await refusedAs({ pack: '../../etc', plan: aPlan() })).toBe('pack/not-checked');
  expect(await refusedAs({ pack: { shared: {}, levels: [] }, plan: aPlan() })).toBe('pack/not-checked');
  expect(await refusedAs({ pack: 'school-council', plan: { ...aPlan(), levels: [] } })).toBe('plan/not-whole');
  expect(await refusedAs({ pack: 'school-council', plan: aPlan({ levels: ['no-such-level'] }) })).toBe('plan/not-whole');
  expect(await refusedAs({ pack: 'school-council', log: [{ n: 1 }] })).toBe('log/not-whole');
});

describe('codes', () => {
  test('can’t be swept, and meanwhile the school of the same address comes back', async () => {
    const from = '10.0.0.2';
    const inside = await seatFor(server.site, { room: made.room, as: 'pupil', name: 'Zoe', nonce: 'z'.repeat(32) });
    if (!inside || 'refused' in inside) throw new Error('Not let in');
    const statuses: number[] = [];
    for (let n = 0; n < 300; n++)
      statuses.push((await ask('classes/door', JSON.stringify({ protocol: 1, room: code(n * 7_919) }), {}, from)).status);
    expect(statuses.filter((s) => s === 404).length).toBeLessThan(75);
    expect(statuses.slice(-100).filter((s) => s === 429).length).toBeGreaterThan(90);
    const seat = { protocol: 1, room: made.room, language: 'en', as: 'pupil' };
    expect((await ask('classes/seat', JSON.stringify({ ...seat, token: inside.pupil?.token }), {}, from)).status).toBe(200);
    // Nor does the address that is stopped learn which codes there are.
    const wrong = [made.room, 'QQQQ22'].map((room) => ask('classes/seat', JSON.stringify({ ...seat, room, token: 'p.x' }), {}, from));
    expect(new Set((await Promise.all(wrong)).map((w) => w.body)).size).toBe(1);
    // Others are not touched by it.
    expect((await ask('classes/door', JSON.stringify({ protocol: 1, room: made.room }), {}, '10.0.0.3')).status).toBe(200);
    expect(await lookIn(server.site, made.room)).toHaveProperty('title');
  });

  test('of pupils can’t be searched for', async () => {
    const body = (n: number) => JSON.stringify({ protocol: 1, room: made.room, language: 'en', as: 'pupil', code: code(n * 104_729) });
    const statuses: number[] = [];
    for (let n = 0; n < 120; n++) statuses.push((await ask('classes/seat', body(n), {}, '10.0.0.4')).status);
    expect(statuses.filter((s) => s === 403).length).toBeLessThan(60);
    expect(statuses.at(-1)).toBe(429);
  });
});

test('seats can’t be hoarded: who asks for more than can be taken waits, and nobody else does', async () => {
  const own = { room: made.room, as: 'pupil', name: 'Hoarder', nonce: 'h'.repeat(32) };
  const given = await Promise.all(Array.from({ length: 60 }, () => seatFor(server.site, own)));
  expect(given.filter((g) => g && 'seat' in g).length).toBeLessThanOrEqual(8);
  const other = await rawPage(server.site, { room: made.room, name: 'Other' });
  await soon(() => other.messages.length > 0);
  other.close();
});

describe('a page that is let in', () => {
  test('and sends what is too long is cut off', async () => {
    const page = await rawPage(server.site, { room: made.room, name: 'Long' });
    page.send('say', { id: 'x', says: { kind: 'answer', on: 'x'.repeat(6_000), answer: { kind: 'number', value: 1 } } });
    expect(await page.closed).not.toBe(1000);
  });

  test('and floods is cut off', async () => {
    const page = await rawPage(server.site, { room: made.room, name: 'Flood' });
    for (let n = 0; n < 400; n++) page.send('language', 'en');
    await page.closed;
  });

  test('and speaks nonsense is refused, and cut off when it goes on', async () => {
    const page = await rawPage(server.site, { room: made.room, name: 'Nonsense' });
    page.send('say', { id: 'x', says: { kind: 'vote', on: 'vote-1', vote: 'F', turn: 1, more: true } });
    await soon(() => page.messages.some((m) => m.type === 'heard'));
    expect(page.messages.find((m) => m.type === 'heard')?.message).toEqual({
      id: 'x',
      reply: { kind: 'refused', code: 'answer/incomplete' },
    });
    for (let n = 0; n < 12; n++) page.send('say', n);
    expect(await page.closed).toBe(4102);
  });

  test('and says what no room knows, or bytes of no meaning, harms only itself', async () => {
    for (const act of [
      (page: Awaited<ReturnType<typeof rawPage>>) => page.send('no-such-thing', {}),
      (page: Awaited<ReturnType<typeof rawPage>>) => page.raw(new Uint8Array([13, 0xc1, 0xff, 0xff])),
      (page: Awaited<ReturnType<typeof rawPage>>) => page.raw(new Uint8Array(200).fill(255)),
      (page: Awaited<ReturnType<typeof rawPage>>) => page.send('__proto__', { id: 'x' }),
    ]) {
      const page = await rawPage(server.site, { room: made.room, as: 'wall', capability: made.wall });
      act(page);
      await new Promise((done) => setTimeout(done, 50));
      page.close();
    }
    expect(await lookIn(server.site, made.room)).toHaveProperty('title');
  });
});

test('the engine’s own door is not there', async () => {
  for (const path of ['matchmake/create/class', 'matchmake/joinOrCreate/class', `matchmake/joinById/${made.room}`]) {
    const { status, headers } = await ask(path, '{}');
    expect([404, 405]).toContain(status);
    expect(headers['access-control-allow-origin']).toBeUndefined();
  }
  const seat = `${server.site.replace('http', 'ws')}x/${made.room}?sessionId=guessed`;
  const closed = await new Promise((resolve) => new WebSocket(seat).on('close', (c) => resolve(c)).on('error', () => {}));
  expect(closed).not.toBe(1000);
});
