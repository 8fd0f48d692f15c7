/** The program's own pages, and how one comes to each from the title. */
import type { Page } from 'playwright';
import { readPack } from '../../src/content/read-pack.ts';
import { aCampaign, aProfileFile } from '../builders/campaign.ts';
import { LEVELS, packFiles, shippedPack } from '../builders/shipped.ts';

export const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  title: async () => undefined,
  ...Object.fromEntries(['road', 'packs', 'settings', 'help', 'credits'].map((sheet) => [sheet, (page: Page) => press(page, sheet)])),
  profiles: async (page) => {
    await press(page, 'profiles');
    await page.locator('[data-program="import"]').setInputFiles(aClerk());
    await page.locator('.profile').waitFor();
  },
  statement: async (page) => {
    await press(page, 'credits');
    const language = await page.evaluate(() => document.documentElement.lang);
    await page.locator('dialog [data-program="statement"]').click();
    // It opens in the language one reads.
    await page.locator(`section:target[lang="${language}"]`).waitFor();
  },
  'title-under-way': async (page) => opened(page),
  'road-travelled': async (page) => {
    await opened(page);
    await press(page, 'road');
  },
  'campaign-end': async (page) => {
    await opened(page);
    await press(page, 'road');
    await page.locator('dialog [data-program="campaign-end"]').click();
    await page.locator('[data-screen="campaign-end"]').waitFor();
  },
  'look-back': async (page) => {
    await opened(page);
    await press(page, 'road');
    await page.locator('dialog [data-program="look-back"]').first().click();
    await page.locator('[data-program="scrub"]').waitFor();
  },
};

async function press(page: Page, program: string): Promise<void> {
  const own = page.locator(`main [data-program="${program}"], [data-program="${program}"]`).first();
  await own.click();
  await page.locator('dialog[open]').waitFor();
}

async function opened(page: Page): Promise<void> {
  await PAGES.profiles?.(page);
  await page.locator('dialog[open] [data-program="close"]').click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

/** A clerk whose bill went the whole road. */
function aClerk(): ReturnType<typeof aProfileFile> {
  const pack = shippedPack();
  const { walkthroughs } = readPack(packFiles(`${LEVELS}/${pack.shared.pack}`));
  return aProfileFile(aCampaign(pack, [...walkthroughs.values()]), 'Анна N', 'en');
}
