/** What comes when: a level before the others, pictures by place, and a bar for whoever waits. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeProblems, launch, stageReady } from './game.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** The title, with the names of files as they are asked for. */
async function title(locale: string): Promise<{ readonly page: Page; readonly asked: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
  await page.goto(`${inject('siteUrl')}?probe=`);
  await page.locator('[data-program="begin"]').waitFor();
  return { page, asked };
}

test('the first level, its room and its people come before any other level, and rooms that nobody enters don’t come at all', async () => {
  const { page, asked } = await title('en-GB');
  await page.locator('[data-program="begin"]').click();
  await stageReady(page);
  await page.waitForFunction(() => performance.getEntriesByType('resource').some((r) => /\/world-desk-[^/]*\.js$/.test(r.name)), null, {
    timeout: 30_000,
  });
  const at = (pattern: RegExp) => asked.findIndex((name) => pattern.test(name));
  expect(at(/^newsroom-(?!back|front)[^@]*\.js$/)).toBeGreaterThanOrEqual(0);
  const shown = Math.max(at(/^office-back@/), at(/^office-front@/), at(/^props@.*webp$/));
  for (const later of [/^state-duma-.*\.js$/, /^world-desk-.*\.js$/]) expect(at(later)).toBeGreaterThan(shown);
  expect(asked.filter((name) => /^(chamber|court|archive|map)-(back|front)@/.test(name))).toEqual([]);
  await page.context().close();
});

test('a slow network isn’t asked for dozens of small files: three scripts for the title, two dozen until the first room stands', async () => {
  const { page, asked } = await title('en-GB');
  const written = await (await page.request.get(inject('siteUrl'))).text();
  expect(written.match(/<script [^>]*src=|<link rel="modulepreload"/g)?.length).toBeLessThanOrEqual(3);
  await page.locator('[data-program="begin"]').click();
  await stageReady(page);
  const scripts = asked.filter((name) => name.endsWith('.js'));
  expect(scripts.length, scripts.join(' ')).toBeLessThanOrEqual(28);
  await page.context().close();
});

test.each([
  ['en-GB', 'The room is being set up…'],
  ['ru-RU', 'Готовим комнату…'],
] as const)('in %s a bar tells how much of the room has come, and goes when it stands', async (locale, says) => {
  const { page } = await title(locale);
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/office-back@[^/]*\.webp$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.locator('[data-program="begin"]').click();
  const bar = page.getByRole('progressbar', { name: says });
  await bar.waitFor();
  const [done, of] = await bar.evaluate((element) => [(element as HTMLProgressElement).value, (element as HTMLProgressElement).max]);
  expect(of).toBeGreaterThan(1);
  expect(done).toBeLessThan(of ?? 0);
  expect(await axeProblems(page)).toEqual([]);
  letGo();
  await bar.waitFor({ state: 'detached' });
  await page.context().close();
});

// On a busy machine a wait can outlast half a second, and the bar is right to come: one unhurried try is enough.
test('who doesn’t wait sees no bar', { retry: 2 }, async () => {
  const { page } = await title('en-GB');
  await page.evaluate(() => {
    const seen = globalThis as unknown as { bars: number };
    seen.bars = 0;
    new MutationObserver(() => {
      seen.bars += document.querySelectorAll('progress').length;
    }).observe(document.body, { childList: true, subtree: true });
  });
  // All of it has come before.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some((r) => /\/props@[^/]*\.webp$/.test(r.name)));
  await page.waitForTimeout(500);
  await page.locator('[data-program="begin"]').click();
  await stageReady(page);
  await page.waitForTimeout(700);
  expect(await page.evaluate(() => (globalThis as unknown as { bars: number }).bars)).toBe(0);
  await page.context().close();
});
