/** The way in: from the title to the first decision by keyboard, in every dress the page can wear. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeProblems, LARGE_TEXT, launch, openLevel, runOf, stageReady, watch } from './game.ts';
import { byKeyboard, tabTo } from './keyboard.ts';
import { click } from './pointer.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function title(url: string, options: BrowserContextOptions = {}): Promise<{ readonly page: Page; readonly troubles: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const troubles = watch(page, url);
  await page.goto(`${url}?probe=`);
  await page.locator('[data-program="begin"]').waitFor();
  return { page, troubles };
}

const forced = (options: BrowserContextOptions): boolean => options.forcedColors === 'active';

/** Nothing may be reached only by scrolling sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([
  ['the root', () => inject('siteUrl')],
  ['a sub-folder', () => inject('folderUrl')],
] as const)('from %s of a server', (_title, url) => {
  test('a stranger begins by keyboard and makes a first decision within a minute of words', async () => {
    const { page, troubles } = await title(url());
    expect(await axeProblems(page)).toEqual([]);
    await tabTo(page, '[data-program="begin"]');
    await page.keyboard.press('Enter');
    await page.locator('[data-beat-region]').waitFor();
    const first = await runOf(page);
    await byKeyboard(page, { kind: 'continue', target: first.beat });
    await page.waitForFunction(() => (globalThis.thirdReading?.session?.run.road.length ?? 0) > 1);
    const open = await page.evaluate(() => globalThis.thirdReading?.session?.open().filter((t) => t.kind === 'choose') ?? []);
    expect(open.length).toBeGreaterThanOrEqual(2);
    await byKeyboard(page, { kind: 'choose', target: open[0]?.target ?? '' });
    await page.waitForFunction(() => globalThis.thirdReading?.session?.run.promise !== null);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

const FULL = process.env.TEST_SIZE === 'full';
const SCREENS = ['title', 'road', 'settings', 'help', 'credits', 'profiles', 'packs'] as const;
const DRESSES: readonly (readonly [string, BrowserContextOptions & { readonly zoomed?: true }])[] = [
  ['on a phone', { viewport: { width: 390, height: 844 } }],
  ['at 320 px with text at 200 %', { viewport: { width: 320, height: 640 }, zoomed: true }],
  ['on a projector', { viewport: { width: 1024, height: 768 } }],
  ['in the dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
];

describe.each(DRESSES)('%s', (dress, { zoomed, ...options }) => {
  const from = DRESSES.findIndex(([name]) => name === dress);
  // By day every dress is worn by two screens, each by others; each screen in each guise is looked at by every-screen, too.
  const worn = SCREENS.filter((_, i) => FULL || i === from || i === (from + 3) % SCREENS.length);
  test.each(worn)('%s breaks no rule of accessibility and nothing is cut off', async (screen) => {
    const { page, troubles } = await title(inject('siteUrl'), options);
    if (zoomed) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    if (screen !== 'title') {
      const control = page.locator(`[data-program="${screen}"]:visible`).first();
      if ((await control.count()) === 0) await page.locator('[data-program="settings"]').first().click();
      await page.locator(`[data-program="${screen}"]:visible`).first().click();
      await page.locator('dialog[open]').waitFor();
    }
    expect(await axeProblems(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(1);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test.runIf(FULL || zoomed || forced(options))(
    'the agenda of the newsroom breaks no rule of accessibility and nothing is cut off',
    async () => {
      const { page, troubles } = await openLevel(browser, {
        url: inject('siteUrl'),
        level: 'newsroom',
        context: { ...options, reducedMotion: 'reduce' },
      });
      if (zoomed) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      await page.evaluate(() => {
        const probe = globalThis.thirdReading as unknown as {
          playOne(chance: string): boolean;
          session: { run: { at: { kind: string } } };
        };
        for (let n = 0; n < 20 && probe.session.run.at.kind !== 'agenda'; n++) probe.playOne(`dress-${n}`);
      });
      await page.waitForFunction(() => globalThis.thirdReading?.session?.run.at.kind === 'agenda');
      expect(await axeProblems(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(1);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );
});

test('a sheet whose part doesn’t arrive is said to be lost, comes when it is tried again, and gives focus back', async () => {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const sheets = /\/assets\/sheets-[^/]*\.js$/;
  await page.route(sheets, (route) => route.abort());
  await page.goto(inject('siteUrl'));
  await page.locator('[data-program="settings"]').click();
  await page.locator('[data-notice="lost"]').waitFor();
  expect(await page.locator('dialog').count()).toBe(0);
  await page.unroute(sheets);
  // The browser asks for a lost part again on a new page only.
  await Promise.all([page.waitForEvent('load'), page.locator('[data-program="retry"]').click()]);
  await page.locator('[data-program="settings"]').click();
  await page.locator('dialog[open]').waitFor();
  expect(await page.locator('[data-notice="lost"]').count()).toBe(0);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.sheetTitle)).toBeDefined();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('dialog') === null);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-program'))).toBe('settings');
  await page.context().close();
});

test('the language is switched at any moment without losing the place', async () => {
  const { page } = await openLevel(browser, { url: inject('siteUrl'), level: 'newsroom', language: 'en' });
  const before = await runOf(page);
  const english = await page.locator('#beat-title').innerText();
  await page.locator('.bar [data-program="language"]').click();
  await page.waitForFunction((text) => document.querySelector('#beat-title')?.textContent !== text, english);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
  expect(await page.locator('#beat-title').innerText()).toMatch(/[а-я]/i);
  expect(await runOf(page)).toEqual(before);
  await page.context().close();
});

test('what the newsroom hands on is in the folder when the Duma opens', async () => {
  const { page, troubles } = await openLevel(browser, { url: inject('siteUrl'), level: 'newsroom', seed: 'seam' });
  await page.evaluate(() => {
    const probe = globalThis.thirdReading as unknown as { playOne(chance: string): boolean; session: { run: { at: { kind: string } } } };
    for (let n = 0; n < 200 && probe.session.run.at.kind !== 'ending'; n++) probe.playOne(`seam-${n}`);
  });
  const ended = await runOf(page);
  expect(ended.at.kind).toBe('ending');
  // The picture has the same way on as the panel.
  await page.locator('[data-program="next"]').waitFor();
  await stageReady(page);
  await click(page, 'way-on');
  await page.waitForFunction(() => globalThis.thirdReading?.session?.run.level === 'state-duma');
  const next = await runOf(page);
  expect([next.promise, next.papers]).toEqual([ended.promise, ended.papers]);
  expect(next.stamps.map((s) => s.institution)).toContain('newsroom');
  expect(next.entry.usedQuestions).toEqual(ended.usedQuestions);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('a level that is going on isn’t given up by one press: beginning another is asked once more', async () => {
  const { page, troubles } = await openLevel(browser, { url: inject('siteUrl'), level: 'newsroom' });
  await page.locator('[data-intent^="continue:"]').click();
  const before = await runOf(page);
  await page.locator('[data-program="road"]').first().click();
  const other = page.locator('[data-level="court"] [data-program="start-level"]');
  await other.waitFor();
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.program);
  await other.click();
  expect(await focused()).toBe('stay');
  expect(await axeProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  expect((await runOf(page)).level).toBe(before.level);
  expect(await focused()).toBe('start-level');
  await other.click();
  await page.locator('[data-program="sure"]').click();
  await page.waitForFunction(() => globalThis.thirdReading?.session?.run.level === 'court');
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('leaving a level is asked once more; staying has the focus first, and gives it back', async () => {
  const { page, troubles } = await openLevel(browser, { url: inject('siteUrl'), level: 'newsroom' });
  await page.locator('[data-intent^="continue:"]').click();
  const before = await runOf(page);
  await page.locator('[data-program="leave"]').click();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.program)).toBe('leave');
  expect(await runOf(page)).toEqual(before);
  await page.locator('[data-program="leave"]').click();
  await page.locator('[data-program="sure"]').click();
  await page.locator('[data-program="continue"]').waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('a sheet that is opened again while it is still closing stands open', async () => {
  const { page, troubles } = await title(inject('siteUrl'));
  await page.locator('[data-program="help"]').first().click();
  await page.locator('dialog[open]').waitFor();
  for (let n = 0; n < 5; n++) {
    // Both in one task: the dialog's close is told after the second opening.
    await page.evaluate(() => {
      document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
      document.querySelector<HTMLElement>('[data-program="help"]')?.click();
    });
    await page.waitForTimeout(100);
    expect(await page.locator('dialog[open]').count()).toBe(1);
  }
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('the box round the heading is for whoever goes on by keys: a press draws none, from the first on', async () => {
  const { page, troubles } = await title(inject('siteUrl'));
  const box = () =>
    page.evaluate(() => [document.activeElement?.id, getComputedStyle(document.querySelector('#beat-title') as Element).outlineStyle]);
  await page.locator('[data-program="begin"]').click();
  await page.locator('[data-beat-region]').waitFor();
  expect(await box()).toEqual(['beat-title', 'none']);
  await page.locator('[data-beat-region] [data-intent^="continue:"]').click();
  await page.locator('[data-beat="promise"]').waitFor();
  expect(await box()).toEqual(['beat-title', 'none']);
  await page.keyboard.press('Tab');
  await page.locator('[data-beat-region] [data-intent^="choose:"]').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-beat="call"]').waitFor();
  expect(await box()).toEqual(['beat-title', 'dotted']);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('the whole card of a level is pressed like its first button', async () => {
  const { page, troubles } = await title(inject('siteUrl'));
  await page.locator('[data-program="road"]').first().click();
  const card = page.locator('dialog[open] [data-level="state-duma"]');
  await card.waitFor();
  expect(await axeProblems(page)).toEqual([]);
  await card.click({ position: { x: 40, y: 20 } });
  await page.waitForFunction(() => globalThis.thirdReading?.session?.run.level === 'state-duma');
  expect(troubles).toEqual([]);
  await page.context().close();
});

test.each(['en', 'ru'])('at 1024 by 768 the whole title is in sight (%s)', async (locale) => {
  const { page } = await title(inject('siteUrl'), { viewport: { width: 1024, height: 768 }, locale });
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(768);
  const last = await page.locator('.title-fiction').boundingBox();
  expect((last?.y ?? 999) + (last?.height ?? 0)).toBeLessThanOrEqual(768);
  await page.context().close();
});

test('with letters twice as large, what is pressed first is in sight', async () => {
  const large = await launch(LARGE_TEXT);
  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 1024, height: 768 },
  ]) {
    const page = await (await large.newContext({ viewport, reducedMotion: 'reduce' })).newPage();
    await page.goto(inject('siteUrl'));
    const begin = page.locator('[data-program="begin"]');
    await begin.waitFor();
    const { y = 999, height = 999 } = (await begin.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(viewport.height);
  }
  await large.close();
});
