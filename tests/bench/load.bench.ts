/** First visit on a slow device and network: title usable, first beat played from the canvas. And a later one without a network. */
import type { Browser } from 'playwright';
import { type Figure, median } from '../../src/tools/figure.ts';
import { launch } from '../browser/game.ts';
import { builtSite, type Site } from '../builders/site.ts';

const RUNS = 3;
/** 4x CPU, 1.6 Mbit/s, 150 ms. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

export async function* bench(): AsyncGenerator<Figure> {
  const site = await builtSite();
  const browser = await launch();
  try {
    const visits = [];
    for (let n = 0; n < RUNS; n++) visits.push(await visit(browser, site.url));
    yield { name: 'title-usable-ms', value: median(visits.map((v) => v.title)), unit: 'ms', bar: { atMost: 1800 } };
    yield { name: 'first-beat-ms', value: median(visits.map((v) => v.beat)), unit: 'ms', bar: { atMost: 5000 } };
    yield { name: 'offline-repeat-ms', value: await repeat(browser, site), unit: 'ms', bar: { atMost: 1000 } };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** A new device: begins as soon as it can, and points at the stage as soon as something is there. */
async function visit(browser: Browser, url: string): Promise<{ readonly title: number; readonly beat: number }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', SLOW);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // With the worker that a player gets, too.
  await page.goto(`${url}?probe=&offline=`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('title-usable').length > 0, null, { polling: 20 });
  const title = await page.evaluate(() => performance.getEntriesByName('title-usable')[0]?.startTime ?? Number.NaN);
  const begin = await page.locator('[data-program="begin"]').boundingBox();
  if (!begin) throw new Error('There is nothing to begin with');
  await page.mouse.click(begin.x + begin.width / 2, begin.y + begin.height / 2);
  await page.waitForFunction(() => (globalThis.thirdReading?.stage?.hotspots() ?? []).some((s) => s.id.startsWith('continue:')), null, {
    polling: 20,
    timeout: 60_000,
  });
  await page.evaluate(() => globalThis.thirdReading?.stage?.ready);
  const spot = await page.evaluate(() => globalThis.thirdReading?.stage?.hotspots().find((s) => s.id.startsWith('continue:')));
  const box = await page.locator('#stage canvas').boundingBox();
  if (!spot || !box) throw new Error('Nothing to point at');
  const road = await page.evaluate(() => globalThis.thirdReading?.session?.run.road.length ?? 0);
  await page.mouse.click(box.x + spot.x + spot.w / 2, box.y + spot.y + spot.h / 2);
  await page.waitForFunction((n) => (globalThis.thirdReading?.session?.run.road.length ?? 0) > n, road, { polling: 20 });
  const beat = await page.evaluate(() => performance.now());
  await context.close();
  return { title, beat };
}

/**
 * A level was begun on the first visit; now the network is off.
 *
 * @returns ms until the title answers: the same mark as on the first visit
 */
async function repeat(browser: Browser, { url }: Site): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${url}?probe=&offline=&level=newsroom&language=en`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });
  await context.setOffline(true);
  const times: number[] = [];
  for (let n = 0; n < RUNS; n++) {
    await page.goto(`${url}?probe=&offline=`);
    await page.waitForFunction(() => performance.getEntriesByName('title-usable').length > 0, null, { polling: 20 });
    times.push(await page.evaluate(() => performance.getEntriesByName('title-usable')[0]?.startTime ?? Number.NaN));
  }
  await context.close();
  return median(times);
}
