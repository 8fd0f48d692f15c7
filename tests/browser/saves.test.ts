/** Progress on the device, in the built game: reloads, two tabs, plain http, a refused storage, files. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, runOf, watch } from './game.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch(['--host-resolver-rules=MAP school.test 127.0.0.1']);
});
afterAll(() => browser?.close());

const begin = (url: string) => `${url}?probe=&level=newsroom&seed=saves&no-stage=`;
const goOn = (url: string) => `${url}?probe=&resume=&no-stage=`;

async function opened(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('[data-beat-region]').waitFor();
  return page;
}

async function playSome(page: Page, steps: number): Promise<void> {
  await page.evaluate((n) => {
    const probe = globalThis.thirdReading as unknown as { playOne(seed: string): boolean };
    for (let i = 0; i < n; i++) probe.playOne(`s${i}`);
  }, steps);
}

const kept = (page: Page, steps: number) => page.waitForFunction((n) => (globalThis.thirdReading?.kept ?? -1) >= n, steps);

/** A name of the school's own network that leads here: plain http, so no secure context, as a class has it. */
const lanUrl = (port: number): string => `http://school.test:${port}/`;

describe.each([
  ['a secure context', () => inject('siteUrl'), true],
  ['plain http on a school’s own network', () => lanUrl(inject('sitePort')), false],
] as const)('on %s', (_title, url, secure) => {
  test('a reload goes on at the same beat with nothing lost', async () => {
    const context = await browser.newContext();
    const page = await opened(context, begin(url()));
    expect(await page.evaluate(() => isSecureContext)).toBe(secure);
    await playSome(page, 4);
    await kept(page, 4);
    const before = await runOf(page);
    await page.goto(goOn(url()));
    await page.locator('[data-beat-region]').waitFor();
    expect(await runOf(page)).toEqual(before);
    await context.close();
  });

  test('a lost IndexedDB is made good from the second place', async () => {
    const context = await browser.newContext();
    const page = await opened(context, begin(url()));
    await playSome(page, 3);
    await kept(page, 3);
    const before = await runOf(page);
    await page.goto(`${url()}favicon-of-nothing`).catch(() => undefined);
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase('third-reading');
          request.onsuccess = resolve;
          request.onerror = reject;
          request.onblocked = reject;
        }),
    );
    await page.goto(goOn(url()));
    await page.locator('[data-beat-region]').waitFor();
    expect(await runOf(page)).toEqual(before);
    await context.close();
  });

  test('a second tab on the same profile is told, takes over, and neither overwrites the other', async () => {
    const context = await browser.newContext();
    const first = await opened(context, begin(url()));
    await playSome(first, 3);
    await kept(first, 3);
    const second = await context.newPage();
    await second.goto(goOn(url()));
    await second.locator('[data-program="take-over"]').click({ timeout: 15_000 });
    await second.locator('[data-beat-region]').waitFor();
    expect(await runOf(second)).toEqual(await runOf(first));
    await first.locator('[data-program="take-over"]').waitFor({ timeout: 10_000 });
    await playSome(second, 2);
    await kept(second, 5);
    const theirs = await runOf(second);
    await playSome(first, 4);
    await second.reload();
    await second.goto(goOn(url()));
    await second.locator('[data-beat-region]').waitFor();
    expect(await runOf(second)).toEqual(theirs);
    await context.close();
  });
});

test('storage refused: play goes on, a banner says so, and a file is one click away', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'indexedDB', { get: () => ({ open: refuse, deleteDatabase: refuse }) });
    Object.defineProperty(globalThis, 'localStorage', { get: refuse });
    Object.defineProperty(Navigator.prototype, 'storage', { get: () => ({ getDirectory: refuse, persist: async () => false }) });
    Object.defineProperty(globalThis, 'caches', { get: refuse });
  });
  const page = await context.newPage();
  const troubles = watch(page, inject('siteUrl'));
  await page.goto(begin(inject('siteUrl')));
  await page.locator('[data-beat-region]').waitFor();
  await playSome(page, 3);
  await page.locator('[data-saves-state="not-kept"]').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-program="export"]').first().click()]);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(file.format).toBe('third-reading-profile');
  expect(troubles.filter((t) => t.startsWith('error'))).toEqual([]);
  await context.close();
});
