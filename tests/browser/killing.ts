/** The browser's process tree is killed in the middle of play; a new process reads back everything but the intent in flight. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, expect, inject, test } from 'vitest';
import { replay } from '../../src/core/replay.ts';
import { roller } from '../../src/core/roller.ts';
import { chromiumLaunch } from '../../src/tools/chromium.ts';
import { shippedPack } from '../builders/shipped.ts';

/** In each of two files, which two workers share: a thousand at full size. */
const KILLS = process.env.TEST_SIZE === 'full' ? 500 : 2;
const folder = mkdtempSync(path.join(tmpdir(), 'third-reading-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

type Running = { readonly browser: Browser; readonly page: Page; readonly child: ChildProcess };

async function open(): Promise<Running> {
  const { executablePath, env } = await chromiumLaunch();
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    'about:blank',
  ];
  const child = spawn(executablePath, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: env ?? process.env });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`The browser did not start: ${said.slice(-500)}`)), 30_000);
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = said.match(/ws:\/\/\S+/);
      if (found) {
        clearTimeout(timer);
        resolve(found[0]);
      }
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0];
  const page = context?.pages()[0] ?? (await context?.newPage());
  if (!page) throw new Error('The browser has no page');
  return { browser, page, child };
}

/** SIGKILL to the whole group: browser, renderers, utilities, at the same moment. */
async function kill({ child, browser }: Running): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
}

/** @param half whose chances these are */
export function nothingIsLost(half: 'first' | 'second'): void {
  test(`${KILLS} kills at random moments of play (${half} half): nothing is lost but the intent in flight`, async () => {
    const pack = shippedPack();
    const duma = pack.levels.at(-1);
    if (!duma) throw new Error('No level');
    const chance = roller('kill', half);
    const url = inject('siteUrl');
    const lost: string[] = [];
    let acknowledged = -1;
    let run = 0;
    for (let n = 0; n <= KILLS; n++) {
      const running = await open();
      const { page } = running;
      if (acknowledged < 0) await page.goto(`${url}?probe=&level=${duma.id}&seed=kill-${half}-${run}&no-stage=`);
      else await page.goto(`${url}?probe=&resume=&no-stage=`);
      await page.waitForFunction(() => globalThis.thirdReading?.session != null, null, { timeout: 20_000 }).catch(() => undefined);
      const recording = await page.evaluate(() => structuredClone(globalThis.thirdReading?.session?.recording() ?? null));
      const now = await page.evaluate(() => JSON.stringify(globalThis.thirdReading?.session?.run ?? null));
      if (acknowledged >= 0) {
        const has = recording?.intents.length ?? -1;
        if (has < acknowledged) lost.push(`kill ${n}: ${acknowledged} intents were acknowledged, ${has} were read back`);
        if (recording && JSON.stringify(replay(duma, recording).run) !== now)
          lost.push(`kill ${n}: the run is not what its recording gives`);
      }
      if (n === KILLS) {
        await kill(running);
        break;
      }
      // The page plays by itself as fast as saving allows, and tells each acknowledgement until it is gone.
      let told = recording?.intents.length ?? 0;
      await page.exposeFunction('toldKept', (count: number) => {
        told = count;
      });
      void page.evaluate(playOn, `${half}-${n}`).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 150 + chance() * 700));
      await kill(running);
      acknowledged = told;
      // A level that was played to its end begins anew in the next process.
      const ended = await endedAt(duma.id, acknowledged);
      if (ended) {
        acknowledged = -1;
        run++;
      }
    }
    expect(lost).toEqual([]);
  }, 3_600_000);
}

/** A run near its end is started anew, so that there is always something to play. */
async function endedAt(_level: string, intents: number): Promise<boolean> {
  return intents > 60;
}

/** In the page: takes open intents one after another; text of an answer is left to `sample`, which the probe lends. */
async function playOn(seed: string): Promise<void> {
  const probe = globalThis.thirdReading as unknown as {
    session: { open(): { length: number } };
    kept: number;
    playOne(seed: string): boolean;
  };
  const tell = (globalThis as unknown as { toldKept(count: number): Promise<void> }).toldKept;
  for (let n = 0; n < 400; n++) {
    if (!probe.playOne(`${seed}-${n}`)) return;
    await new Promise((resolve) => setTimeout(resolve, 12));
    await tell(probe.kept);
  }
}
