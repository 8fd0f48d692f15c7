/** A real server of classes in a process of its own, which can be killed and started again on the same port and folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeLiveClass } from '../../src/room/clients/live-class.ts';
import type { Plan } from '../../src/room/rules/lesson.ts';
import type { Entry } from '../../src/room/rules/message.ts';
import type { Made } from '../../src/room/wire.ts';
import { aPlan } from './class-room.ts';
import { freePort } from './free-port.ts';

const SCRIPT = path.resolve(import.meta.dirname, '../../src/tools/serve-classes.ts');

export type ServerProcess = {
  readonly site: string;
  readonly port: number;
  readonly folder: string;
  /** The process now. */
  readonly pid: () => number;
  start(): Promise<void>;
  /** @param signal 'SIGKILL' unless told: nothing of it hears of that */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Stops it for good and clears up. */
  end(): Promise<void>;
};

export async function classProcess(env: NodeJS.ProcessEnv = {}): Promise<ServerProcess> {
  const folder = env.CLASSES_FOLDER ?? mkdtempSync(path.join(tmpdir(), 'classes-'));
  const port = await freePort();
  let child: ChildProcess | null = null;
  const server: ServerProcess = {
    site: `http://127.0.0.1:${port}/`,
    port,
    folder,
    pid: () => child?.pid ?? 0,
    start() {
      const started = spawn(process.execPath, [SCRIPT], {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          PORT: String(port),
          HOST: '127.0.0.1',
          CLASSES_FOLDER: folder,
          CLASSES_ADDRESS: `127.0.0.1:${port}`,
          ...env,
        },
        stdio: ['ignore', 'pipe', process.env.SHOW_SERVER ? 'inherit' : 'ignore'],
      });
      child = started;
      return new Promise((resolve, reject) => {
        started.stdout?.once('data', () => resolve());
        started.once('exit', (code) => reject(new Error(`The server of classes ended with ${code}`)));
      });
    },
    stop(signal = 'SIGKILL') {
      const stopped = child;
      if (!stopped || stopped.exitCode !== null || stopped.signalCode !== null) return Promise.resolve();
      return new Promise((resolve) => {
        stopped.once('exit', () => resolve());
        stopped.kill(signal);
      });
    },
    async end() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

export async function madeClass(site: string, plan: Partial<Plan> = {}, pack: unknown = 'school-council'): Promise<Made> {
  const made = await makeLiveClass(site, { pack, plan: aPlan(plan) });
  if (!made || 'refused' in made) throw new Error(`No class was made: ${made?.refused ?? 'no answer'}`);
  return made;
}

/** A class that goes on where a log ends; asked for again where the server was being killed. */
export async function resumedClass(site: string, log: readonly Entry[], pack: unknown = 'school-council'): Promise<Made> {
  for (let tries = 0; tries < 200; tries++) {
    const made = await makeLiveClass(site, { pack, log });
    if (made && 'refused' in made) throw new Error(`No class was made: ${made.refused}`);
    if (made) return made;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('No class was made: no answer');
}
