/** Lessons on paper: what is printed for pupils has no answers, the key fits it, and nothing but the chosen sheets comes out of the printer. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { brokenWords } from './broken-words.ts';
import { axeProblems, launch, watch } from './game.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

type Asked = { readonly language?: string; readonly pack?: string; readonly level?: string; readonly width?: number };

async function paper({ language = 'en', pack = 'school-council', level, width = 1366 }: Asked = {}) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const troubles = watch(page, inject('siteUrl'));
  const query = new URLSearchParams({ pack, language, ...(level && { level }) });
  await page.goto(`${inject('siteUrl')}paper.html?${query}`);
  await page.locator('.paper-page').first().waitFor();
  return { page, troubles };
}
const control = (page: Page, name: string) => page.locator(`[data-paper="${name}"]`);
const sheet = (page: Page, name: string) => page.locator(`[data-sheet="${name}"]`);
const NAMES = ['guide', 'briefing', 'said', 'briefs', 'ballots', 'roll', 'questions', 'key'] as const;

async function only(page: Page, ...wanted: readonly string[]): Promise<void> {
  for (const name of NAMES) await control(page, name).setChecked(wanted.includes(name));
}

async function pagesPrinted(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page[^s]/g)].length;
}

describe.each(['en', 'ru'])('in %s', (language) => {
  test.each([1366, 390])('every sheet is there at %i px, can be read by everybody, and asks nothing of anybody else', async (width) => {
    const { page, troubles } = await paper({ language, width });
    await only(page, ...NAMES);
    for (const name of NAMES) expect(await sheet(page, name).count(), name).toBeGreaterThan(0);
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test.each([320, 390])('no word of a roll call is broken at %i px', async (width) => {
    const { page } = await paper({ language, width, pack: 'delisting-bill', level: 'state-duma' });
    await only(page, 'roll');
    expect(await brokenWords(sheet(page, 'roll').first())).toEqual([]);
    await page.context().close();
  });

  test.each(['A4', 'Letter'] as const)('a class of thirty fits its pages on %s', async (format) => {
    const { page } = await paper({ language, pack: 'delisting-bill', level: 'state-duma' });
    const pages: Record<string, number> = {};
    for (const name of NAMES) {
      await only(page, name);
      pages[name] = await pagesPrinted(page, format);
    }
    // Fourteen sentences by eights, five blocs, thirty cards by tens, thirty rows on one page.
    expect(pages).toMatchObject({ said: 2, briefs: 2, ballots: 3, roll: 1 });
    expect(pages.guide).toBeLessThanOrEqual(4);
    expect(pages.briefing).toBeLessThanOrEqual(3);
    expect(pages.questions).toBeLessThanOrEqual(2);
    expect(pages.key).toBe(2);
    await page.context().close();
  });
});

test('a class of thirty has a card for each of the twenty-five seats, and each a line in the roll call', async () => {
  const { page } = await paper();
  expect(await page.locator('.paper-ballot').count()).toBe(25);
  const rows = sheet(page, 'roll').first().locator('.paper-roll tbody tr:not(.paper-sum)');
  expect(await rows.count()).toBe(25);
  await control(page, 'pupils').fill('7');
  expect(await rows.locator('td:nth-child(3)').allInnerTexts()).toEqual(['3', '3', '4', '4', '3', '3', '5']);
  await page.context().close();
});

test('the questions stay as they are whatever the key, and another set asks others', async () => {
  const { page } = await paper({ pack: 'delisting-bill', level: 'state-duma' });
  const asked = await sheet(page, 'questions').locator('.paper-asks').allTextContents();
  const printed = await sheet(page, 'questions').innerText();
  const answers = await sheet(page, 'key').locator('.paper-answer').allInnerTexts();
  expect(answers).toHaveLength(asked.length);
  await control(page, 'key').uncheck();
  expect(await sheet(page, 'questions').innerText()).toBe(printed);
  await control(page, 'seed').fill('2');
  expect(await sheet(page, 'questions').locator('.paper-asks').allTextContents()).not.toEqual(asked);
  await control(page, 'seed').fill('1');
  await control(page, 'key').check();
  expect(await sheet(page, 'key').locator('.paper-answer').allInnerTexts()).toEqual(answers);
  await page.context().close();
});

test('a level without a vote has no sheets for one, and says so', async () => {
  const { page } = await paper({ pack: 'delisting-bill', level: 'court' });
  for (const name of ['briefs', 'ballots', 'roll']) {
    expect(await control(page, name).isDisabled()).toBe(true);
    expect(await sheet(page, name).count()).toBe(0);
  }
  // Its case is invented, and each sheet says it in a frame.
  expect(await page.locator('.paper-flag').count()).toBe(await page.locator('.paper-page').count());
  await page.context().close();
});

test('only the sheets are printed, black on white, with their small head on every side', async () => {
  const { page } = await paper({ pack: 'delisting-bill', level: 'state-duma' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('.paper-chooser').isVisible()).toBe(false);
  const looks = await page
    .locator('.paper-page')
    .first()
    .evaluate((at) => [getComputedStyle(at).color, getComputedStyle(document.body).backgroundColor]);
  expect(looks).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  const heads = await page.locator('.paper-frame > thead').evaluateAll((all) => all.map((head) => getComputedStyle(head).display));
  expect(new Set(heads)).toEqual(new Set(['table-header-group']));
  await page.context().close();
});

test('is chosen by keyboard alone', async () => {
  const { page } = await paper();
  await control(page, 'pack').focus();
  for (const name of ['level', 'language', 'pupils', 'seed', ...NAMES, 'pass', 'insist', 'print']) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.paper)).toBe(name);
  }
  await page.context().close();
});
