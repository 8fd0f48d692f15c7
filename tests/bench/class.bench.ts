/** A class under load, beside a plain echo of the same words: acknowledgement, bytes, cost, and how soon everybody is back after a kill. */
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import type { LivePupilLink, LiveTeacherLink } from '../../src/room/clients/live-link.ts';
import { openPupilLink, openTeacherLink } from '../../src/room/clients/live-link.ts';
import { type Figure, median } from '../../src/tools/figure.ts';
import { type LoadPupil, loadPupils } from '../builders/class-load.ts';
import { anyAnswer } from '../builders/class-room.ts';
import { classProcess, resumedClass, type ServerProcess } from '../builders/class-server.ts';
import { logTo } from '../builders/lesson-log.ts';
import { aStorage, until } from '../builders/live-pages.ts';
import { aRedis, balancer, hasRedis } from '../builders/redis.ts';

const ROUNDS = 5;
const SPREAD_MS = 5_000;
const ACK_BAR: Readonly<Record<number, number>> = { 30: 50, 300: 150 };
const BACK_BAR: Readonly<Record<number, number>> = { 30: 1_000, 200: 2_000, 1000: 5_000 };

export async function* bench(): AsyncGenerator<Figure> {
  console.info = console.warn = () => {};
  for (const size of [30, 300, 1_000]) yield* acknowledged(size);
  yield* said();
  yield* school();
  for (const size of [30, 200, 1_000]) yield* back(size);
  if (hasRedis) yield* twoProcesses();
}

async function* acknowledged(size: number): AsyncGenerator<Figure> {
  const server = await classProcess();
  const one = await lesson(server, size);
  const [atOnce, spread, cpu]: [number[][], number[][], number[]] = [[], [], []];
  for (let n = 0; n < ROUNDS; n++) {
    atOnce.push(await one.round(() => 0));
    if (n < 2) {
      const before = cpuMs(server.pid());
      const from = performance.now();
      spread.push(await one.round(() => Math.random() * SPREAD_MS));
      cpu.push(((cpuMs(server.pid()) - before) / (performance.now() - from)) * 100);
    }
  }
  const echo = await echoed(size);
  const p = (rounds: readonly number[][], share: number) => median(rounds.map((r) => percentile(r, share)));
  const bar = ACK_BAR[size];
  yield { name: `ack-p50-ms-${size}`, value: p(atOnce, 0.5), unit: 'ms', bar: null };
  yield { name: `ack-p99-ms-${size}`, value: p(atOnce, 0.99), unit: 'ms', bar: bar === undefined ? null : { atMost: bar } };
  yield { name: `echo-p99-ms-${size}`, value: p(echo, 0.99), unit: 'ms', bar: null };
  yield { name: `ack-spread-p50-ms-${size}`, value: p(spread, 0.5), unit: 'ms', bar: null };
  yield { name: `ack-spread-p99-ms-${size}`, value: p(spread, 0.99), unit: 'ms', bar: null };
  yield { name: `class-cpu-percent-${size}`, value: median(cpu), unit: '% of one core', bar: null };
  yield { name: `class-memory-mb-${size}`, value: memoryMb(server.pid()), unit: 'MB', bar: null };
  one.close();
  await server.end();
}

/** What a question costs a pupil's device: asked, answered, closed and revealed, in a small class and in a large one. */
async function* said(): AsyncGenerator<Figure> {
  const server = await classProcess();
  for (const size of [30, 300]) {
    const made = await resumedClass(server.site, logTo('ask', 'delisting-bill', 'newsroom'), 'delisting-bill');
    const teacher = openTeacherLink({ site: server.site, room: made.room, language: 'en', capability: made.teacher });
    const pupils = await loadPupils(server.site, made.room, size);
    const watching = openPupilLink({ site: server.site, room: made.room, language: 'en', name: 'Watching', storage: aStorage() });
    await until(teacher, () => teacher.view()?.pupils.length === size + 1);
    await new Promise((done) => setTimeout(done, 600));
    const before = pupils.map(({ got }) => ({ ...got }));
    await teacher.say({ kind: 'ask' });
    await until(watching, () => watching.view()?.table.kind === 'asking');
    const table = watching.view()?.table;
    if (table?.kind !== 'asking') throw new Error('Nothing is asked');
    const answer = anyAnswer(table.question, Math.random);
    await Promise.all(pupils.map((p) => p.say({ kind: 'answer', on: table.id, answer })));
    await teacher.say({ kind: 'close-question' });
    await until(watching, () => watching.view()?.table.kind === 'revealed');
    await new Promise((done) => setTimeout(done, 600));
    const cost = (of: 'frames' | 'bytes') => Math.max(...pupils.map(({ got }, i) => got[of] - (before[i]?.[of] ?? 0)));
    const suffix = size === 30 ? '' : `-${size}`;
    yield { name: `class-messages${suffix}`, value: cost('frames'), unit: 'per pupil and question', bar: { atMost: 20 } };
    yield { name: `class-bytes${suffix}`, value: cost('bytes'), unit: 'per pupil and question', bar: { atMost: 1_000 } };
    for (const page of [...pupils, teacher, watching]) page.close();
  }
  await server.end();
}

/** Thirty classes of thirty on one server, all of them voting at once. */
async function* school(): AsyncGenerator<Figure> {
  const server = await classProcess();
  const lessons = [];
  for (let n = 0; n < 30; n++) lessons.push(await lesson(server, 30));
  const rounds: number[][] = [];
  for (let n = 0; n < 3; n++) rounds.push((await Promise.all(lessons.map((one) => one.round(() => 0)))).flat());
  const before = cpuMs(server.pid());
  const from = performance.now();
  const spread = (await Promise.all(lessons.map((one) => one.round(() => Math.random() * SPREAD_MS)))).flat();
  const cpu = ((cpuMs(server.pid()) - before) / (performance.now() - from)) * 100;
  yield { name: 'school-ack-p99-ms', value: median(rounds.map((r) => percentile(r, 0.99))), unit: 'ms', bar: null };
  yield { name: 'school-ack-spread-p99-ms', value: percentile(spread, 0.99), unit: 'ms', bar: null };
  yield { name: 'school-cpu-percent', value: cpu, unit: '% of one core', bar: null };
  yield { name: 'school-memory-mb', value: memoryMb(server.pid()), unit: 'MB', bar: null };
  for (const one of lessons) one.close();
  await server.end();
}

/** From the kill until the last pupil's page shows the class again; the server is started anew at once. */
async function* back(size: number): AsyncGenerator<Figure> {
  const server = await classProcess();
  const { pupils, close } = await linked(server.site, size);
  const times: number[] = [];
  for (let n = 0; n < 3; n++) {
    const away = pupils.map((p) =>
      until(p, () => p.state().kind === 'away', 60_000).then(() => until(p, () => p.state().kind === 'on', 60_000)),
    );
    const from = performance.now();
    await server.stop('SIGKILL');
    await server.start();
    await Promise.all(away);
    times.push(performance.now() - from);
    await new Promise((done) => setTimeout(done, 1_000));
  }
  const bar = BACK_BAR[size];
  yield { name: `back-after-kill-ms-${size}`, value: median(times), unit: 'ms', bar: bar === undefined ? null : { atMost: bar } };
  close();
  await server.end();
}

async function* twoProcesses(): AsyncGenerator<Figure> {
  const redis = await aRedis();
  const servers = [await classProcess({ REDIS_URL: redis.url }), await classProcess({ REDIS_URL: redis.url })];
  const front = await balancer(servers.map((s) => s.port));
  const classes = [];
  for (let n = 0; n < 6; n++) classes.push(await linked(front.site, 30));
  const pupils = classes.flatMap((c) => c.pupils);
  const left = new Set<LivePupilLink>();
  const stops = pupils.map((p) => p.subscribe(() => p.state().kind === 'away' && left.add(p)));
  const from = performance.now();
  await servers[0]?.stop('SIGKILL');
  await new Promise((done) => setTimeout(done, 100));
  await Promise.all(pupils.map((p) => until(p, () => p.state().kind === 'on', 60_000)));
  yield { name: 'back-on-other-process-ms', value: performance.now() - from, unit: `ms, ${left.size} pupils`, bar: null };
  for (const stop of stops) stop();
  for (const { close } of classes) close();
  await front.close();
  for (const server of servers) await server.end();
  await redis.close();
}

type Lesson = {
  /** Opens a vote, in which each votes once after their own pause. @returns ms of each */ round(pause: () => number): Promise<number[]>;
  close(): void;
};

async function lesson(server: ServerProcess, size: number): Promise<Lesson> {
  const made = await resumedClass(server.site, logTo('open-ballot'));
  const teacher: LiveTeacherLink = openTeacherLink({ site: server.site, room: made.room, language: 'en', capability: made.teacher });
  const pupils: readonly LoadPupil[] = await loadPupils(server.site, made.room, size);
  const watching = openPupilLink({ site: server.site, room: made.room, language: 'en', name: 'Watching', storage: aStorage() });
  await until(teacher, () => teacher.view()?.pupils.length === size + 1, 60_000);
  let last = '';
  return {
    async round(pause) {
      if (last !== '') await teacher.say({ kind: 'clear-table' });
      await teacher.say({ kind: 'open-ballot' });
      const open = () => {
        const table = watching.view()?.table;
        return table?.kind === 'ballot' && table.id !== last ? table.id : null;
      };
      await until(watching, () => open() !== null);
      last = open() ?? '';
      await new Promise((done) => setTimeout(done, 600));
      return Promise.all(
        pupils.map(async (pupil) => {
          const ms = pause();
          if (ms > 0) await new Promise((done) => setTimeout(done, ms));
          return pupil.say({ kind: 'vote', on: last, vote: 'F', turn: 1 });
        }),
      );
    },
    close: () => {
      for (const page of [...pupils, teacher, watching]) page.close();
    },
  };
}

/** A class of real pages, which come back by themselves. */
async function linked(site: string, size: number): Promise<{ readonly pupils: readonly LivePupilLink[]; close(): void }> {
  const made = await resumedClass(site, logTo('open-ballot'));
  const pupils: LivePupilLink[] = [];
  for (let first = 0; first < size; first += 50) {
    const some = Array.from({ length: Math.min(50, size - first) }, (_, i) =>
      openPupilLink({ site, room: made.room, language: 'en', name: `Pupil ${first + i + 1}`, storage: aStorage() }),
    );
    await Promise.all(some.map((p) => until(p, () => p.view() !== null, 60_000)));
    pupils.push(...some);
  }
  return {
    pupils,
    close: () => {
      for (const p of pupils) p.close();
    },
  };
}

/** The same words, sent at once by as many sockets and sent back by a server that does nothing else. */
async function echoed(size: number): Promise<number[][]> {
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const at = (probe.address() as AddressInfo).port;
      probe.close(() => resolve(at));
    });
  });
  const server = new WebSocketServer({ port, host: '127.0.0.1' });
  server.on('connection', (socket) => socket.on('message', (data) => socket.send(data)));
  const sockets = await Promise.all(
    Array.from(
      { length: size },
      () =>
        new Promise<WebSocket>((resolve) => {
          const socket = new WebSocket(`ws://127.0.0.1:${port}`);
          socket.once('open', () => resolve(socket));
        }),
    ),
  );
  const word = Buffer.alloc(60, 1);
  const rounds: number[][] = [];
  for (let n = 0; n < ROUNDS; n++)
    rounds.push(
      await Promise.all(
        sockets.map(
          (socket) =>
            new Promise<number>((resolve) => {
              const from = performance.now();
              socket.once('message', () => resolve(performance.now() - from));
              socket.send(word);
            }),
        ),
      ),
    );
  for (const socket of sockets) socket.terminate();
  server.close();
  return rounds;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Processor time that a process has used; not told outside Linux. */
function cpuMs(pid: number): number {
  const fields = told(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function memoryMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(told(`/proc/${pid}/status`))?.[1] ?? Number.NaN) / 1024;
}

function told(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
