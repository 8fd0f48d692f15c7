/** How it looks for everybody: the measure of lines, four times the size, more contrast, the plain face, fonts that come when wanted. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeProblems, launch, openLevel, stageReady, watch } from './game.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function title(options: BrowserContextOptions = {}): Promise<{ readonly page: Page; readonly troubles: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const troubles = watch(page, inject('siteUrl'));
  await page.goto(inject('siteUrl'));
  await page.locator('[data-program="begin"]').waitFor();
  return { page, troubles };
}

/** Opens a sheet, looks at it, and puts it away. */
async function onSheet<T>(page: Page, sheet: string, look: () => Promise<T>): Promise<T> {
  await page.locator(`[data-program="${sheet}"]:visible`).first().click();
  await page.locator('dialog[open]').waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const seen = await look();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('dialog') === null);
  return seen;
}

/** Takes steps by chance until there is a beat of this kind. */
async function playTo(page: Page, kind: string): Promise<void> {
  await page.evaluate((wanted) => {
    const probe = globalThis.thirdReading as unknown as { playOne(chance: string): boolean; session: { run: { at: { kind: string } } } };
    for (let n = 0; n < 60 && probe.session.run.at.kind !== wanted; n++) probe.playOne(`looks-${n}`);
  }, kind);
  await page.waitForFunction((wanted) => globalThis.thirdReading?.session?.run.at.kind === wanted, kind);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Lines of running text that are longer than 75 characters, as they are laid out. */
const longLines = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lines = new Map<Element, Map<number, string>>();
    const walker = document.createTreeWalker(document.querySelector('dialog[open]') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let block = node.parentElement;
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      if (!block || block.closest('table, textarea, code, pre, script, style, [aria-hidden="true"], .unseen')) continue;
      const range = document.createRange();
      for (const word of (node.textContent ?? '').matchAll(/\S+\s*/g)) {
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].trimEnd().length);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        const own = lines.get(block) ?? new Map<number, string>();
        const top = Math.round((box.top + box.height / 2) / 8);
        own.set(top, `${own.get(top) ?? ''}${word[0]}`);
        lines.set(block, own);
      }
    }
    return [...lines.values()].flatMap((own) => [...own.values()]).filter((line) => line.trimEnd().length > 75);
  });

/** What can be reached only by scrolling sideways: of the page, of the sheet, of the panel. */
const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('dialog[open], .room-panel, .room-grid, .title-main')]
      .filter((e) => e.scrollWidth - e.clientWidth > 1)
      .map((e) => `${e.tagName}.${e.className}: ${e.scrollWidth} in ${e.clientWidth}`),
  );

describe.each(['en-GB', 'ru-RU'])('on a wide window in %s', (locale) => {
  const context = { viewport: { width: 1920, height: 1080 }, locale };
  const language = locale.startsWith('ru') ? 'ru' : 'en';

  test('no line of the title or of a sheet is longer than 75 characters', async () => {
    const { page } = await title(context);
    expect(await longLines(page)).toEqual([]);
    for (const sheet of ['help', 'credits', 'road', 'packs', 'settings'])
      expect(await onSheet(page, sheet, () => longLines(page)), sheet).toEqual([]);
    await page.context().close();
  });

  test('nor of the story, of passages and cards, of a question, beside the stage and alone', async () => {
    const { page } = await openLevel(browser, { url: inject('siteUrl'), level: 'newsroom', language, context });
    expect(await longLines(page), 'story').toEqual([]);
    for (const kind of ['agenda', 'checkpoint']) {
      await playTo(page, kind);
      expect(await longLines(page), kind).toEqual([]);
    }
    await page.evaluate(() => document.querySelector('.room-grid')?.classList.add('room-unstaged'));
    expect(await longLines(page), 'alone').toEqual([]);
    await page.context().close();
  });
});

test('the figures of a vote are all of one width', async () => {
  const { page } = await openLevel(browser, { url: inject('siteUrl'), level: 'state-duma' });
  await playTo(page, 'vote');
  const loose = await page.evaluate(() =>
    [...document.querySelectorAll('.play :is(td, .days, .result, .forecast)')]
      .filter((e) => /\d/.test(e.textContent ?? '') && !getComputedStyle(e).fontVariantNumeric.includes('tabular-nums'))
      .map((e) => `${e.className}: ${e.textContent}`),
  );
  expect(loose).toEqual([]);
  await page.context().close();
});

test('on a phone a first question is in sight below the stage that offers its answers', async () => {
  const { page } = await openLevel(browser, {
    url: inject('siteUrl'),
    level: 'newsroom',
    language: 'ru',
    context: { viewport: { width: 390, height: 844 } },
  });
  await playTo(page, 'checkpoint');
  const asked = () =>
    page.evaluate(() => {
      const box = (s: string) => document.querySelector(s)?.getBoundingClientRect() ?? new DOMRect();
      return box('.asks').top >= box('.room-panel').top && box('.asks').bottom <= innerHeight;
    });
  await expect.poll(asked).toBe(true);
  await page.context().close();
});

describe.each([
  ['on a phone', { width: 390, height: 844 }],
  ['at twice the size', { width: 683, height: 384 }],
] as const)('%s', (_title, viewport) => {
  test('an ending shows its stamp and the way on, and neither covers the other', async () => {
    const { page } = await openLevel(browser, { url: inject('siteUrl'), level: 'newsroom', language: 'ru', context: { viewport } });
    await playTo(page, 'ending');
    const seen = () =>
      page.evaluate(() => {
        const box = (s: string) => document.querySelector(s)?.getBoundingClientRect() ?? new DOMRect();
        const [on, stamp, panel] = [box('[data-program="next"]'), box('.ending-stamp .stamp'), box('.room-panel')];
        return { onIsIn: on.top >= panel.top && on.bottom <= innerHeight, isClear: stamp.bottom <= box('.ending-on').top };
      });
    await expect.poll(seen).toEqual({ onIsIn: true, isClear: true });
    await page.context().close();
  });
});

describe.each([
  ['at 320 px', { width: 320, height: 640 }],
  ['at four times the size', { width: 320, height: 256 }],
] as const)('%s', (_title, viewport) => {
  test('nothing scrolls sideways, on the title, on the sheets, in play', async () => {
    const { page } = await title({ viewport, locale: 'ru-RU' });
    expect(await sideways(page)).toEqual([]);
    for (const sheet of ['settings', 'road', 'help', 'credits', 'packs', 'profiles'])
      expect(await onSheet(page, sheet, () => sideways(page)), sheet).toEqual([]);
    await page.context().close();
    const { page: play, troubles } = await openLevel(browser, {
      url: inject('siteUrl'),
      level: 'newsroom',
      language: 'ru',
      context: { viewport },
    });
    expect(await sideways(play), 'story').toEqual([]);
    for (const kind of ['agenda', 'checkpoint']) {
      await playTo(play, kind);
      // Measured when the page has settled: a beat that is being laid out can be read half-way.
      await expect.poll(() => sideways(play), { message: kind }).toEqual([]);
    }
    expect(troubles).toEqual([]);
    await play.context().close();
  });
});

const choose = (page: Page, setting: string, value: string) =>
  page.locator(`dialog [data-program="${setting}"][value="${value}"]`).check({ force: true });

test.each([
  ['more contrast by day', { contrast: 'more', theme: 'light' }],
  ['more contrast in the evening', { contrast: 'more', theme: 'dark' }],
  ['the plain face', { face: 'plain' }],
] as const)('%s breaks no rule of accessibility on the sheet where it is chosen, on the title, and is kept', async (_title, looks) => {
  const { page, troubles } = await title();
  await onSheet(page, 'settings', async () => {
    for (const [setting, value] of Object.entries(looks)) await choose(page, setting, value);
    expect(await axeProblems(page)).toEqual([]);
  });
  expect(await axeProblems(page)).toEqual([]);
  await page.reload();
  await page.locator('[data-program="begin"]').waitFor();
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject(looks);
  await page.locator('[data-program="begin"]').click();
  await page.locator('[data-beat-region]').waitFor();
  expect(await axeProblems(page)).toEqual([]);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('a device that asks for more contrast gets it without a setting', async () => {
  const { page } = await title({ contrast: 'more' });
  expect(await page.evaluate(() => document.documentElement.dataset.contrast)).toBe('more');
  await page.emulateMedia({ contrast: 'no-preference' });
  await page.waitForFunction(() => document.documentElement.dataset.contrast === undefined);
  await page.context().close();
});

test('a face comes when it is wanted: the plain one when it is chosen, the Arabic ones when such letters are there', async () => {
  const { page } = await openLevel(browser, { url: inject('siteUrl'), level: 'newsroom' });
  const fonts: string[] = [];
  await stageReady(page);
  const had = () => page.evaluate(() => [...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family.replaceAll('"', '')));
  expect(await had()).not.toEqual(expect.arrayContaining([expect.stringMatching(/Andika|Arabic|Vazirmatn/)]));
  page.on('request', (request) => request.url().endsWith('.woff2') && fonts.push(request.url()));
  await page.evaluate(() => {
    document.querySelector('#beat-title')?.append(' عمر');
  });
  await page.waitForFunction(() => [...document.fonts].some((f) => f.family.includes('Noto Naskh Arabic') && f.status === 'loaded'));
  expect(fonts.filter((url) => /vazirmatn|andika/.test(url))).toEqual([]);
  await page.locator('.bar [data-program="settings"]').click();
  await page.locator('dialog[open]').waitFor();
  await choose(page, 'face', 'plain');
  await page.waitForFunction(() => [...document.fonts].some((f) => f.family.includes('Andika') && f.status === 'loaded'));
  expect(fonts.some((url) => /andika-latin/.test(url))).toBe(true);
  await page.context().close();
});
