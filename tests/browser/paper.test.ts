/** Lessons on paper: what is printed for pupils has no answers, the key fits it, and nothing but the chosen sheets comes out of the printer. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { zipPack } from '../../src/content/zip-pack.ts';
import { wizardPack } from '../../src/desk/wizard/wizard-pack.ts';
import { RIVER_RU } from '../builders/wizard-answers.ts';
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
const NAMES = ['guide', 'course', 'briefing', 'said', 'days', 'briefs', 'ballots', 'roll', 'questions', 'key'] as const;

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
    // One sheet of A4 for each pupil; Letter is two centimetres shorter.
    expect(pages.questions).toBeLessThanOrEqual(format === 'A4' ? 1 : 2);
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
  // What no class can be isn't left standing beside the sheets of another.
  await control(page, 'pupils').fill('700');
  await control(page, 'seed').focus();
  expect(await control(page, 'pupils').inputValue()).toBe('7');
  expect(await rows.locator('td:nth-child(3)').allInnerTexts()).toEqual(['3', '3', '4', '4', '3', '3', '5']);
  // A name is written by hand.
  const room = await page
    .locator('.paper-ballot .paper-named .paper-blank')
    .first()
    .evaluate((at) => at.getBoundingClientRect().width / (at.closest('.paper-ballot')?.getBoundingClientRect().width ?? 1));
  expect(room).toBeGreaterThan(0.4);
  await page.context().close();
});

test('a pack that was made in five steps and is kept on the device is printed as the shipped ones are', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const troubles = watch(page, inject('siteUrl'));
  await page.goto(inject('siteUrl'));
  await page.locator('[data-program="packs"]').first().click();
  const buffer = Buffer.from(zipPack(wizardPack(RIVER_RU)));
  await page.locator('input[data-program="open-pack"]').setInputFiles({ name: 'my.zip', mimeType: 'application/zip', buffer });
  await page.locator('[data-opening="added"]').waitFor();
  await page.goto(`${inject('siteUrl')}paper.html?language=ru`);
  await sheet(page, 'briefing').waitFor();
  expect(await sheet(page, 'briefing').locator('.paper-id').allInnerTexts()).toEqual(['A1.1', 'A1.2', 'A2.1', 'A2.2', 'R1']);
  // Seventeen seats, of which more than half are nine; whoever has none is told what to do.
  expect(await page.locator('.paper-ballot').count()).toBe(17);
  // Typeset words hold together by other spaces.
  const words = async (at: string) => (await page.locator(at).innerText()).replace(/\s+/g, ' ');
  const roll = await words('[data-sheet="roll"]');
  expect(roll).toContain('Нужно: 9 из всех 17 мест');
  expect(roll).toContain('17 карточек на 30 учеников. Без карточки — 13');
  // Before it is printed, too; and what a lesson without a guide needs: its course, and what days can be spent on.
  expect(await words('#pupils-hint')).toContain('Без карточки — 13');
  expect(await words('[data-sheet="course"]')).toContain('Если не принято');
  expect(await sheet(page, 'days').locator('tbody .paper-box').count()).toBeGreaterThanOrEqual(RIVER_RU.blocs.length);
  expect(await sheet(page, 'said').locator('.paper-card').count()).toBe(RIVER_RU.rumours.length);
  expect(await sheet(page, 'key').locator('.paper-answer').count()).toBe(RIVER_RU.questions.length);
  expect(await control(page, 'guide').isDisabled()).toBe(true);
  expect(troubles).toEqual([]);
  await context.close();
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
  await control(page, 'amount').selectOption('all');
  expect(await sheet(page, 'questions').locator('.paper-asks').count()).toBeGreaterThan(asked.length);
  await control(page, 'amount').selectOption('drawn');
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
  for (const kept of ['.page-bar', '.paper-chooser', '.paper > h2']) expect(await page.locator(kept).isVisible(), kept).toBe(false);
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
  for (const name of ['level', 'language', 'pupils', 'seed', 'amount', ...NAMES, 'pass', 'insist', 'print']) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.paper)).toBe(name);
  }
  await page.context().close();
});
