/** A campaign's end in the built game: the archive and the default after it, both roads, a thought kept on the device, the certificate. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPack } from '../../src/content/read-pack.ts';
import type { Intent } from '../../src/core/intent.ts';
import type { Level } from '../../src/core/level.ts';
import { aCampaign, aProfileFile } from '../builders/campaign.ts';
import { anEntry } from '../builders/level.ts';
import { planTo } from '../builders/plan.ts';
import { LEVELS, packFiles, shippedPack } from '../builders/shipped.ts';
import { axeProblems, launch, openLevel, runOf, watch } from './game.ts';
import { tabTo } from './keyboard.ts';

const pack = shippedPack();
const last = pack.levels.at(-1) as Level;
const campaign = aCampaign(pack, [...readPack(packFiles(`${LEVELS}/delisting-bill`)).walkthroughs.values()], ['rejected']);
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Opens a clerk's file on the title page, as a player would. */
async function openedFile(language: 'en' | 'ru'): Promise<{ readonly page: Page; readonly troubles: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const troubles = watch(page, inject('siteUrl'));
  await page.goto(`${inject('siteUrl')}?probe=&language=${language}&no-stage=`);
  await page.locator('[data-program="profiles"]').first().click();
  await page.locator('[data-program="import"]').setInputFiles(aProfileFile(campaign, 'Анна N.', language));
  await page.locator('.profile').waitFor();
  await page.locator('dialog [data-program="close"]').click();
  return { page, troubles };
}

const play = (page: Page, intents: readonly Intent[]) =>
  page.evaluate((all) => {
    for (const intent of all) globalThis.thirdReading?.session?.dispatch(intent);
  }, intents);

/** Nothing may be reached only by scrolling sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

test('a bill that stops is stamped and archived, and the next level says that it opens from the record', async () => {
  const duma = pack.levels.find((l) => l.id === 'state-duma') as Level;
  const archived = duma.beats.filter((b) => b.kind === 'ending' && b.archived).map((b) => b.id);
  const entry = anEntry({ seed: 'archived' });
  const plan = archived.map((ending) => planTo(duma, entry, ending)).find((p) => p);
  if (!plan) throw new Error('No road stops the bill');
  const { page, troubles } = await openLevel(browser, { url: inject('siteUrl'), level: duma.id, seed: entry.seed });
  await play(page, plan.intents);
  expect((await runOf(page)).beat).toBe(plan.ending);
  if (last.id !== duma.id) {
    await page.locator('[data-program="next"]').click();
    await page.locator('[data-notice="archived"]').waitFor();
    const next = await runOf(page);
    const level = pack.levels.find((l) => l.id === next.level);
    expect([next.stamps, next.papers]).toEqual([[], level?.waysIn[0]?.papers]);
  }
  await page.locator('.bar [data-program="home"]').click();
  await page.locator('[data-program="road"]').click();
  const ending = duma.beats.find((b) => b.id === plan.ending);
  const card = page.locator(`dialog [data-level="${duma.id}"]`);
  await card.waitFor();
  if (last.id !== duma.id) expect(await card.innerText()).toContain(ending?.kind === 'ending' ? ending.stamp.en : '?');
  expect(await axeProblems(page)).toEqual([]);
  expect(troubles).toEqual([]);
  await page.context().close();
});

describe.each(['en', 'ru'] as const)('a campaign’s end in %s', (language) => {
  test('is reached by keyboard from the last ending and from the road, keeps a thought, and prints on one or two pages', async () => {
    const { page, troubles } = await openedFile(language);
    await tabTo(page, '[data-program="continue"]');
    await page.keyboard.press('Enter');
    await page.locator('[data-beat-region] [data-program="campaign-end"]').waitFor();
    expect((await runOf(page)).level).toBe(last.id);
    await tabTo(page, '[data-beat-region] [data-program="campaign-end"]');
    await page.keyboard.press('Enter');
    await page.locator('[data-screen="campaign-end"]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('beat-title');
    expect(await page.locator('.roads-level').count()).toBe(pack.levels.length);
    expect(await page.locator('.folder-stamp').count()).toBeGreaterThan(0);
    expect(await axeProblems(page)).toEqual([]);
    for (const size of [
      { width: 390, height: 844 },
      { width: 1366, height: 768 },
    ]) {
      await page.setViewportSize(size);
      expect(await overflow(page)).toBeLessThanOrEqual(1);
    }

    const field = page.locator('[data-program="reflection"]');
    const written = '<b>Ещё думаю</b> “…” 1 < 2';
    const hasField = last.beats.some((b) => b.kind === 'ending' && b.reflection);
    if (hasField) {
      await field.last().fill(written);
      expect(JSON.stringify(await page.evaluate(() => globalThis.thirdReading?.session?.recording()))).not.toContain('думаю');
    }

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.certificate').isVisible()).toBe(true);
    expect(await page.locator('.bar').isVisible()).toBe(false);
    expect(await page.locator('.certificate').innerText()).not.toContain('думаю');
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThanOrEqual(1);
    expect(pages).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'screen' });

    await tabTo(page, '[data-program="back"]');
    await page.keyboard.press('Enter');
    await page.locator('[data-beat-region]').waitFor();
    expect((await runOf(page)).at.kind).toBe('ending');
    if (hasField) expect(await field.inputValue()).toBe(written);
    // The device needs a moment to write the last letter down.
    await page.waitForTimeout(500);

    await page.goto(`${inject('siteUrl')}?probe=&language=${language}&no-stage=`);
    await page.locator('[data-program="road"]').click();
    await page.locator('dialog [data-program="campaign-end"]').click();
    await page.locator('[data-screen="campaign-end"]').waitFor();
    if (hasField) expect(await field.last().inputValue()).toBe(written);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
