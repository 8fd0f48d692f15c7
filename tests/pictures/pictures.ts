/**
 * `npm run pictures [word …]`: pictures of every scene and every panel, and contact sheets of them, in `pictures`.
 * Words choose: a size, `light` or `dark`, `en` or `ru`, and parts of screens' names (`court`, `title`, `vote`).
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { LARGE_TEXT, launch, stageReady } from '../browser/game.ts';
import { PAGES } from '../browser/pages.ts';
import { builtSite } from '../builders/site.ts';
import { CLASS_SCREENS, wallOf } from './class-screens.ts';
import { layOut, writeIndex } from './contact-sheet.ts';
import { DESK_SCREENS } from './desk-screens.ts';
import { ALL, type Guise, nameOf, SIZES } from './guises.ts';
import { type Shooting, shootings } from './screens.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../pictures');
const CHOICES: Readonly<Record<keyof Guise, readonly string[]>> = {
  size: Object.keys(SIZES),
  theme: ['light', 'dark'],
  language: ['en', 'ru'],
};

/** Chance is the same at each visit: the class meets what the same pictures are of. */
const SAME_LESSON = 'crypto.getRandomValues = (bytes) => bytes.fill(7)';

const words = process.argv.slice(2);
const parts = words.filter((word) => !Object.values(CHOICES).flat().includes(word));
const wants = (name: string): boolean => parts.length === 0 || parts.some((part) => name.includes(part));
const guises = ALL.filter((guise) =>
  (Object.keys(CHOICES) as (keyof Guise)[]).every((key) => {
    const asked = words.filter((word) => CHOICES[key].includes(word));
    return asked.length === 0 || asked.includes(guise[key]);
  }),
);

if (words.length === 0) rmSync(FOLDER, { recursive: true, force: true });
const site = await builtSite();
const browser = await launch();
const largeText = await launch(LARGE_TEXT);
const sheets: string[] = [];
for (const guise of guises) sheets.push(...(await picture(guise.size === 'large' ? largeText : browser, guise)));
writeIndex(FOLDER, sheets);
await browser.close();
await largeText.close();
await site.close();
process.stdout.write(`${sheets.length} contact sheets are in ${path.relative(process.cwd(), FOLDER)}.\n`);

async function picture(by: Browser, guise: Guise): Promise<readonly string[]> {
  const name = nameOf(guise);
  rmSync(path.join(FOLDER, name), { recursive: true, force: true });
  mkdirSync(path.join(FOLDER, name), { recursive: true });
  const made: string[] = [];
  const shoot = async (page: Page, screen: string) => {
    const file = `${String(made.length + 1).padStart(2, '0')}-${screen}.jpg`;
    await page.screenshot({ path: path.join(FOLDER, name, file), type: 'jpeg', quality: 88 });
    made.push(file);
  };
  for (const [screen, comeTo] of Object.entries(PAGES))
    if (wants(screen))
      await onPage(by, guise, async (page) => {
        await page.goto(`${site.url}?probe=&language=${guise.language}`);
        await page.locator('[data-program="begin"], [data-program="continue"]').first().waitFor();
        await comeTo(page);
        await page.waitForTimeout(500);
        await shoot(page, screen);
      });
  for (const { page: address, stops } of DESK_SCREENS) {
    if (!stops.some(([screen]) => wants(screen))) continue;
    await onPage(by, guise, async (page) => {
      await page.goto(site.url + address(guise.language));
      for (const [screen, comeTo] of stops) {
        await comeTo(page);
        await page.waitForTimeout(400);
        if (wants(screen)) await shoot(page, screen);
      }
    });
  }
  for (const stops of CLASS_SCREENS) {
    if (!stops.some(([screen]) => wants(screen))) continue;
    await onPage(by, guise, async (page) => {
      await page.addInitScript(SAME_LESSON);
      await page.goto(`${site.url}class.html`);
      for (const [screen, comeTo] of stops) {
        await comeTo(page);
        const shown = screen.startsWith('wall') ? await wallOf(page) : page;
        await shown.waitForTimeout(400);
        if (wants(screen)) await shoot(shown, screen);
      }
    });
  }
  await onPage(by, guise, async (page) => {
    if (!wants('join')) return;
    await page.goto(`${site.url}join.html`);
    await page.locator('[data-pupil="class-code"]').waitFor();
    await shoot(page, 'join');
  });
  for (const shooting of shootings()) {
    const stops = [...shooting.stops].filter(([, screen]) => wants(screen));
    if (stops.length > 0) await onPage(by, guise, (page) => along(page, shooting, new Map(stops), guise, shoot));
  }
  process.stdout.write(`${name}: ${made.length} pictures\n`);
  return layOut(by, FOLDER, name, made);
}

async function along(
  page: Page,
  { pack, level, seed, intents }: Shooting,
  stops: ReadonlyMap<number, string>,
  { language }: Guise,
  shoot: (page: Page, screen: string) => Promise<void>,
): Promise<void> {
  await page.goto(`${site.url}?${new URLSearchParams({ probe: '', pack, level, language, seed })}`);
  await page.locator('[data-beat-region]').waitFor();
  await stageReady(page);
  for (let n = 0; n <= Math.max(...stops.keys()); n++) {
    const intent = intents[n - 1];
    if (intent) await page.evaluate((one) => void globalThis.thirdReading?.session?.dispatch(one), intent);
    const screen = stops.get(n);
    if (!screen) continue;
    await page
      .waitForFunction(() => globalThis.thirdReading?.stage?.snapshot().asleep === true, null, { timeout: 10_000 })
      .catch(() => undefined);
    await page.waitForTimeout(250);
    await shoot(page, screen);
  }
}

async function onPage(by: Browser, { size, theme, language }: Guise, work: (page: Page) => Promise<void>): Promise<void> {
  const context: BrowserContext = await by.newContext({
    viewport: SIZES[size],
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: language === 'ru' ? 'ru-RU' : 'en-GB',
  });
  const page = await context.newPage();
  await work(page).catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  await context.close();
}
