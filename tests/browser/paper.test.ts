/** Lessons on paper: what is printed for pupils has no answers, the key fits it, and nothing else comes out of the printer. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeProblems, launch, watch } from './game.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function paper(language: string, pack = 'school-council'): Promise<{ readonly page: Page; readonly troubles: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  const troubles = watch(page, inject('siteUrl'));
  await page.goto(`${inject('siteUrl')}paper.html?pack=${pack}&language=${language}`);
  await page.locator('.paper-page').first().waitFor();
  return { page, troubles };
}
const all = async (page: Page) => {
  for (const box of await page.locator('input[type="checkbox"]').all()) await box.check();
};
const sheet = (page: Page, name: string) => page.locator(`[data-sheet="${name}"]`);

describe.each(['en', 'ru'])('in %s', (language) => {
  test('every sheet is there, can be read by everybody, and asks nothing of anybody else', async () => {
    const { page, troubles } = await paper(language);
    await all(page);
    for (const name of ['guide', 'briefing', 'briefs', 'ballots', 'roll', 'questions', 'key'])
      expect(await sheet(page, name).count(), name).toBeGreaterThan(0);
    expect(await axeProblems(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('a class of thirty has a card for each of the twenty-five seats, and each a line in the roll call', async () => {
    const { page } = await paper(language);
    await all(page);
    expect(await page.locator('.paper-ballot').count()).toBe(25);
    const roll = sheet(page, 'roll').first();
    expect(await roll.locator('tbody tr').count()).toBe(25);
    const seats = await roll.locator('tbody tr td:nth-child(3)').allInnerTexts();
    expect(seats.reduce((sum, n) => sum + Number(n), 0)).toBe(25);
  });
});

test('the key names letters that stand on the sheet, and the sheet shows none of them as right', async () => {
  const { page } = await paper('en', 'delisting-bill');
  await all(page);
  const asked = await sheet(page, 'questions').locator('.paper-asks').allInnerTexts();
  expect(await sheet(page, 'key').locator('.paper-asks').allInnerTexts()).toEqual(asked);
  const printed = await sheet(page, 'questions').innerText();
  await page.locator('[data-paper="key"]').uncheck();
  expect(await sheet(page, 'questions').innerText()).toBe(printed);
  await page.locator('[data-paper="seed"]').fill('2');
  expect(await sheet(page, 'questions').locator('.paper-asks').allInnerTexts()).not.toEqual(asked);
});

test('only the sheets are printed, each beginning on a page of its own', async () => {
  const { page } = await paper('en');
  await all(page);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.paper-chooser').isVisible()).toBe(false);
  const sheets = await page.locator('.paper-page').count();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  const pages = [...pdf.matchAll(/\/Type\s*\/Page[^s]/g)].length;
  expect(pages).toBeGreaterThanOrEqual(sheets);
  expect(pages).toBeLessThan(sheets * 4);
});
