/** Without a network: after one visit the game opens and is played to an ending; a newer version interrupts nothing and is taken on the title. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '../../src/tools/serve.ts';
import { launch, runOf, spotsOf, stageReady, watch } from './game.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const SAVES = 'third-reading-saves';

let browser: Browser;
let folder: string;
let site: Serving | null = null;
beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
  cpSync(DIST, folder, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await stop();
  rmSync(folder, { recursive: true });
});

async function stop(): Promise<void> {
  site?.server.closeAllConnections();
  await site?.close();
  site = null;
}

/** Another version: another page, and a worker that knows of it. */
function publish(revision: string): void {
  const page = path.join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<meta charset="utf-8" />', '<meta charset="utf-8" /><meta name="next" />'));
  const worker = path.join(folder, 'worker.js');
  const changed = readFileSync(worker, 'utf8').replace(/(url:"index\.html",revision:")\w+/, `$1${revision}`);
  expect(changed).toContain(`revision:"${revision}"`);
  writeFileSync(worker, changed);
}

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 30_000 });

/** Plays by chance until the run has ended. */
async function playOn(page: Page, chance: string): Promise<void> {
  await page.evaluate((name) => {
    const probe = globalThis.thirdReading as unknown as { playOne(chance: string): boolean; session: { run: { at: { kind: string } } } };
    for (let n = 0; n < 400 && probe.session.run.at.kind !== 'ending'; n++) probe.playOne(`${name}-${n}`);
  }, chance);
  expect((await runOf(page)).at.kind).toBe('ending');
}

/** Keeps something where saves are kept beside IndexedDB, as a browser without files does. */
const keep = (page: Page): Promise<void> =>
  page.evaluate(async (name) => (await caches.open(name)).put('/kept', new Response('kept')), SAVES);
const isKept = (page: Page): Promise<boolean> =>
  page.evaluate(async (name) => (await (await caches.open(name)).match('/kept')) !== undefined, SAVES);

test('after one visit the whole game is there without a network, and a newer version waits until the title', async () => {
  site = await serve(folder, 0);
  const { port } = site;
  const url = `http://localhost:${port}/`;
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${url}?probe=&offline=&level=newsroom&language=en`);
  await stageReady(page);
  await settled(page);
  await keep(page);
  await page.locator('.bar [data-program="settings"]').click();
  await page.locator('[data-offline="here"]').waitFor({ timeout: 60_000 });

  await stop();
  await context.setOffline(true);
  const troubles = watch(page, url);
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  await page.goto(`${url}?probe=&offline=`);
  await page.locator('[data-program="continue"]').click();
  await stageReady(page);
  await playOn(page, 'offline');
  // The next level plays in rooms that this device has not shown yet.
  await page.locator('[data-program="next"]').click();
  await page.waitForFunction(() => globalThis.thirdReading?.session?.run.level === 'state-duma');
  await stageReady(page);
  await page.waitForFunction(() => globalThis.thirdReading?.stage?.snapshot().asleep === true);
  expect((await spotsOf(page)).length).toBeGreaterThan(0);
  await playOn(page, 'offline-duma');
  await page.waitForTimeout(1500);
  expect(troubles).toEqual([]);

  publish('next');
  site = await serve(folder, port);
  await context.setOffline(false);
  await page.locator('[data-program="next"]').click();
  await page.waitForFunction(() => globalThis.thirdReading?.session?.run.level === 'federation-council');
  const before = await runOf(page);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null, null, { timeout: 30_000 });
  expect(await runOf(page)).toEqual(before);
  expect(await page.locator('[data-program="update"]').count()).toBe(0);
  await page.locator('[data-program="home"]').click();
  await page.locator('[data-program="update"]').waitFor();
  expect(await page.locator('meta[name="next"]').count()).toBe(0);
  await Promise.all([page.waitForEvent('load'), page.locator('[data-program="update"]').click()]);
  await page.locator('[data-program="continue"]').waitFor();
  expect(await page.locator('meta[name="next"]').count()).toBe(1);
  expect(await isKept(page)).toBe(true);
  await context.close();
}, 180_000);

test('while a level goes on in another tab, no newer version is offered', async () => {
  await stop();
  site = await serve(folder, 0);
  const url = `http://localhost:${site.port}/`;
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const [at, title] = [await context.newPage(), await context.newPage()];
  await at.goto(`${url}?probe=&offline=&no-stage=&level=newsroom&language=en`);
  await settled(at);
  publish('later');
  await title.goto(`${url}?probe=&offline=&no-stage=`);
  await title.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null, null, { timeout: 30_000 });
  await title.waitForTimeout(500);
  expect(await title.locator('[data-program="update"]').count()).toBe(0);
  // The level ends, and the title is looked at again: now it is offered.
  await at.close();
  await title.reload();
  await title.locator('[data-program="update"]').waitFor({ timeout: 30_000 });
  await context.close();
}, 120_000);

test('what has a hash in its name is not fetched a second time by the worker', () => {
  const worker = readFileSync(path.join(DIST, 'worker.js'), 'utf8');
  const entries = [...worker.matchAll(/\{url:"(assets\/[^"]+)",revision:(null|"[^"]*")\}/g)];
  expect(entries.length).toBeGreaterThan(20);
  expect(entries.filter((e) => e[2] !== 'null').map((e) => e[1])).toEqual([]);
});

test('where bytes are to be saved nothing is kept unasked, and all of it when the player asks', async () => {
  await stop();
  site = await serve(folder, 0);
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const page = await context.newPage();
  await page.goto(`http://localhost:${site.port}/?probe=&offline=&level=newsroom&language=en`);
  await stageReady(page);
  await page.locator('.bar [data-program="settings"]').click();
  await page.locator('[data-offline="part"]').waitFor({ timeout: 30_000 });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.locator('dialog [data-program="take-along"]').click();
  await page.locator('[data-offline="here"]').waitFor({ timeout: 60_000 });
  await context.close();
}, 120_000);

test('on a school’s own network, over plain http, everything is as it was: no worker, no offer, no trouble', async () => {
  await stop();
  site = await serve(folder, 0);
  const url = `http://school.example:${site.port}/`;
  const plain = await launch(['--host-resolver-rules=MAP school.example 127.0.0.1']);
  const page = await plain.newPage();
  const troubles = watch(page, url);
  await page.goto(`${url}?probe=&offline=&level=newsroom&language=en`);
  await stageReady(page);
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false]);
  await playOn(page, 'plain');
  await page.locator('.bar [data-program="settings"]').click();
  await page.locator('dialog[open]').waitFor();
  expect(await page.locator('[data-offline]').count()).toBe(0);
  expect(troubles).toEqual([]);
  await plain.close();
}, 60_000);
