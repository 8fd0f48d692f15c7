/** The stage at work and at rest: a roll call of 450 seats, and the processor while nothing moves. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import type { Intent } from '../../src/core/intent.ts';
import { type Figure, median } from '../../src/tools/figure.ts';
import { launch, openLevel, stageReady } from '../browser/game.ts';
import { anEntry } from '../builders/level.ts';
import { planBy } from '../builders/plan.ts';
import { shippedPack } from '../builders/shipped.ts';
import { builtSite } from '../builders/site.ts';

/** How long the processor is watched at rest, ms: long enough that one late tidying up is not the rule. */
const REST = 20_000;
/** What a browser still tidies up after a busy moment is not rest, ms. */
const SETTLE = 5000;
/** Ticks of a process's time in /proc, per second. */
const TICKS = 100;

export async function* bench(): AsyncGenerator<Figure> {
  const site = await builtSite();
  const browser = await launch();
  try {
    const { page } = await atVote(browser, site.url);
    const { times: frames } = await rollCall(page);
    yield { name: 'rollcall-frame-ms', value: median(frames), unit: 'ms', bar: null };
    yield {
      name: 'rollcall-frame-p95-ms',
      value: [...frames].sort((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? Number.NaN,
      unit: 'ms',
      bar: null,
    };
    await page.waitForFunction(() => globalThis.thirdReading?.stage?.snapshot().asleep === true);
    await page.waitForTimeout(SETTLE);
    const before = { ticks: ticksOfBrowser(), frames: await framesOf(page) };
    await page.waitForTimeout(REST);
    const spent = ticksOfBrowser() - before.ticks;
    yield { name: 'idle-cpu-percent', value: (spent / TICKS / (REST / 1000)) * 100, unit: '% of a core', bar: { atMost: 1 } };
    yield { name: 'idle-frames', value: (await framesOf(page)) - before.frames, unit: 'frames', bar: { atMost: 0 } };
    await page.context().close();
    // Where the processor draws there are no draw calls to count, so these are counted in WebGL on any machine.
    const { page: drawn } = await atVote(browser, site.url, 'webgl');
    const { calls } = await rollCall(drawn);
    yield { name: 'rollcall-draw-calls', value: calls || Number.NaN, unit: 'calls', bar: { atMost: 5 } };
  } finally {
    await browser.close();
    await site.close();
  }
}

const framesOf = (page: Page): Promise<number> => page.evaluate(() => globalThis.thirdReading?.stage?.snapshot().frames as number);

async function atVote(browser: Browser, url: string, renderer?: 'webgl'): Promise<{ readonly page: Page }> {
  const duma = shippedPack().levels.find((l) => l.id === 'state-duma');
  if (!duma) throw new Error('No level is shipped');
  for (let n = 0; n < 200; n++) {
    const plan = planBy(duma, anEntry({ seed: `bench-${n}` }), `bench-${n}`);
    const at = plan.runs.findIndex((run) => run.at.kind === 'vote');
    if (at < 0) continue;
    const watched = await openLevel(browser, {
      url,
      level: duma.id,
      seed: plan.entry.seed,
      context: { reducedMotion: 'no-preference' },
      ...(renderer ? { renderer } : {}),
    });
    await stageReady(watched.page);
    await watched.page.evaluate((list) => {
      for (const intent of list) globalThis.thirdReading?.session?.dispatch(intent);
    }, plan.intents.slice(0, at) as Intent[]);
    await watched.page.waitForFunction(() => globalThis.thirdReading?.stage?.snapshot().asleep === true, null, { timeout: 20_000 });
    return watched;
  }
  throw new Error('No road leads to a vote');
}

/** Times between frames while the roll is called, ms, and the most draw calls of any frame of it. */
async function rollCall(page: Page): Promise<{ readonly times: readonly number[]; readonly calls: number }> {
  return page.evaluate(async () => {
    const times: number[] = [];
    const { thirdReading } = globalThis;
    const target = thirdReading?.session?.run.beat ?? '';
    thirdReading?.session?.dispatch({ kind: 'hold-vote', target });
    let last = performance.now();
    let calls = 0;
    await new Promise<void>((resolve) => {
      const tick = (now: number): void => {
        times.push(now - last);
        last = now;
        calls = Math.max(calls, Number(thirdReading?.stage?.snapshot().drawCalls ?? 0));
        if (times.length > 10 && thirdReading?.stage?.snapshot().asleep === true) resolve();
        else requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    return { times: times.slice(1), calls };
  });
}

type Process = { readonly id: number; readonly parent: number; readonly ticks: number };

/** Processor time of the browser that this bench started, with all its processes, in ticks. */
function ticksOfBrowser(): number {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (processOf(Number(name)) ?? []) : []));
  const ours = new Set<number>([process.pid]);
  for (let found = 0; found !== ours.size; ) {
    found = ours.size;
    for (const p of all) if (ours.has(p.parent)) ours.add(p.id);
  }
  return all.filter((p) => ours.has(p.id) && p.id !== process.pid).reduce((sum, p) => sum + p.ticks, 0);
}

/** One process; null when it has just ended. */
function processOf(id: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { id, parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    return null;
  }
}
