/** From a memory stick: the zip is unpacked, its page opened by double click, and a level played to its ending; nothing is asked of any server. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPortable } from '../../src/tools/build-portable.ts';
import { aPack } from '../builders/pack.ts';
import { zipped } from '../builders/zip.ts';
import { launch, runOf, spotsOf, stageReady } from './game.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** What a school's mail still takes, bytes. */
const AT_MOST = 25_000_000;

let browser: Browser;
let folder: string;
let files: Readonly<Record<string, Uint8Array>>;
let size = 0;
beforeAll(async () => {
  const { file, bytes } = await buildPortable();
  size = bytes;
  const all = Object.entries(unzipSync(readFileSync(path.join(ROOT, file))));
  files = Object.fromEntries(all.filter(([name]) => !name.endsWith('/')));
  folder = mkdtempSync(path.join(tmpdir(), 'memory stick '));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Anything but files of the unpacked folder, and anything that went wrong. */
function watchFiles(page: Page): string[] {
  const troubles: string[] = [];
  const own = pathToFileURL(folder).href;
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url().slice(0, 200)}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(own)) troubles.push(`left the folder: ${url}`);
  });
  return troubles;
}

test('is small enough to be sent, and has every picture once', () => {
  expect(size).toBeLessThan(AT_MOST);
  const pictures = Object.keys(files).flatMap((name) => /\/([^/]+)@[\d.]+-[^/]*\.webp$/.exec(name)?.[1] ?? []);
  expect(pictures.length).toBeGreaterThan(30);
  expect(new Set(pictures).size).toBe(pictures.length);
});

test('lets no script run but its own', () => {
  const page = Buffer.from(files['third-reading/index.html'] ?? []).toString();
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  expect(policy).toMatch(/default-src 'none'; script-src 'sha256-[\w+/=]+';/);
  expect(policy).not.toMatch(/unsafe|https?:/);
});

test('opens as a file, is played to an ending on the stage, and goes on after it was closed', async () => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const troubles = watchFiles(page);
  const address = pathToFileURL(path.join(folder, 'third-reading', 'index.html')).href;
  await page.goto(`${address}?probe=`);
  await page.locator('[data-program="begin"]').click();
  await stageReady(page);
  const spot = (await spotsOf(page)).find((s) => s.id.startsWith('continue:'));
  const box = await page.locator('#stage canvas').boundingBox();
  if (!spot || !box) throw new Error('There is nothing to point at');
  await page.mouse.click(box.x + spot.x + spot.w / 2, box.y + spot.y + spot.h / 2);
  await page.waitForFunction(() => (globalThis.thirdReading?.session?.run.road.length ?? 0) > 1);
  await page.evaluate(() => {
    const probe = globalThis.thirdReading as unknown as { playOne(chance: string): boolean; session: { run: { at: { kind: string } } } };
    for (let n = 0; n < 400 && probe.session.run.at.kind !== 'ending'; n++) probe.playOne(`stick-${n}`);
  });
  const ended = await runOf(page);
  expect(ended.at.kind).toBe('ending');
  await page.waitForFunction((n) => (globalThis.thirdReading?.kept ?? 0) >= n, 1);
  await page.goto(`${address}?probe=`);
  await page.locator('[data-program="continue"]').click();
  await page.waitForFunction(() => globalThis.thirdReading?.session != null);
  expect(await runOf(page)).toEqual(ended);
  expect(troubles).toEqual([]);
  await context.close();
});

test('prints lessons on paper there', async () => {
  const page = await browser.newPage({ locale: 'ru-RU' });
  const troubles = watchFiles(page);
  await page.goto(pathToFileURL(path.join(folder, 'third-reading', 'paper.html')).href);
  await page.locator('[data-sheet="roll"]').first().waitFor();
  await page.locator('[data-paper="guide"]').check();
  expect(await page.locator('[data-sheet="guide"]').innerText()).toContain('Планы уроков');
  expect(await page.locator('.page-bar a').getAttribute('href')).toBe('./index.html');
  expect(troubles).toEqual([]);
  await page.close();
});

test('opens a teacher’s pack there, too', async () => {
  const page = await browser.newPage();
  const troubles = watchFiles(page);
  await page.goto(`${pathToFileURL(path.join(folder, 'third-reading', 'index.html')).href}?probe=&no-stage=`);
  await page.locator('[data-program="packs"]').first().click();
  const buffer = Buffer.from(zipped(aPack()));
  await page.locator('input[data-program="open-pack"]').setInputFiles({ name: 'my-pack.zip', mimeType: 'application/zip', buffer });
  await page.locator('[data-opening="added"]').waitFor();
  // No link leads to a page that stayed on the server: what can be pressed here is here.
  const links = await page.locator('a[href]').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  const lost = links.filter((to) => !to.startsWith('#') && !existsSync(path.join(folder, 'third-reading', to.replace(/[?#].*/, ''))));
  expect(lost).toEqual([]);
  expect(troubles).toEqual([]);
  await page.close();
});
