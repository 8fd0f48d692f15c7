/** A Redis of a test's own, where the machine has one; and a balancer before several servers. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) process.stderr.write('Skipped: what several processes share needs redis-server (apt-get install redis-server).\n');

export async function aRedis(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'redis-'));
  const redis: ChildProcess = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise<void>((resolve, reject) => {
    redis.once('exit', () => reject(new Error('Redis did not start')));
    redis.stdout?.on('data', (text) => /Ready to accept/.test(String(text)) && resolve());
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        redis.removeAllListeners('exit').once('exit', () => resolve());
        redis.kill();
      }),
  };
}

/** Each connection goes to the next server that takes it. */
export function balancer(ports: readonly number[]): Promise<{ readonly site: string; close(): Promise<void> }> {
  let next = 0;
  const open = new Set<Socket>();
  const server = createServer({ pauseOnConnect: true }, (page) => {
    open.add(page);
    page.on('error', () => {}).on('close', () => open.delete(page));
    const first = next++;
    const reach = (nth: number): void => {
      if (nth === ports.length) return void page.destroy();
      const far = connect(ports[(first + nth) % ports.length] ?? 0, '127.0.0.1');
      far.once('error', () => reach(nth + 1));
      far.once('connect', () => {
        far.removeAllListeners('error').on('error', () => page.destroy());
        far.on('close', () => page.destroy());
        page.on('close', () => far.destroy());
        page.pipe(far).pipe(page);
        page.resume();
      });
    };
    reach(0);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      resolve({
        site: `http://127.0.0.1:${at !== null && typeof at === 'object' ? at.port : 0}/`,
        close: () => {
          for (const socket of open) socket.destroy();
          return new Promise((done) => server.close(() => done()));
        },
      });
    });
  });
}
