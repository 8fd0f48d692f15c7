/** Every screen that a level can show, in every guise: what can be done is what is open, and nothing bars anybody's way. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import type { Run } from '../../src/core/run.ts';
import type { SeenScreen } from '../../src/tools/conformance/seen.ts';
import { roadsThrough } from '../builders/roads.ts';
import { shippedPack } from '../builders/shipped.ts';
import { axeProblems, launch, openLevel, watch } from './game.ts';
import { cutOff, GUISES, type Guise, LOOKS, obscured, tooWide, wearGuise } from './guises.ts';
import { sameRun } from './looking.ts';
import { PAGES } from './pages.ts';
import { BESIDE } from './pages-beside.ts';
import { treeDifferences } from './parity.ts';
import { writeSeen } from './seen.ts';

const FULL = process.env.TEST_SIZE === 'full';
const packs = ['delisting-bill', 'school-council'].map((id) => shippedPack(id));
const levels = packs.flatMap((pack) => pack.levels.map((level) => ({ pack, level, name: level.id })));
/** At the everyday size every third level and page is looked at, each in one guise, another one each. */
const visits = levels.flatMap((at, i) => (FULL ? GUISES : guiseOf(i)).map((guise) => ({ ...at, ...guise })));

function guiseOf(i: number): readonly Guise[] {
  return i % 3 === 0 ? [GUISES[((i / 3) * 5) % GUISES.length] as Guise] : [];
}

let browser: Browser;
const seen: SeenScreen[] = [];
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  if (FULL) writeSeen('screens', seen);
  await browser?.close();
});

describe('each beat, once in each guise', () => {
  test.each(visits)('$name, in $language, $look', async ({ pack, level, language, look }) => {
    const met = new Set<string>();
    for (const plan of roadsThrough(level)) {
      if (plan.runs.every((run) => met.has(run.beat))) continue;
      const context = { ...LOOKS[look], hasTouch: false };
      const from = {
        url: inject('siteUrl'),
        pack: pack.shared.pack,
        level: level.id,
        language,
        seed: plan.entry.seed,
        noStage: true,
        context,
      };
      const { page, troubles } = await openLevel(browser, from);
      await wearGuise(page, look);
      for (const [n, run] of plan.runs.entries()) {
        if (n > 0) await dispatched(page, plan.intents[n - 1] as Intent, run);
        if (met.has(run.beat)) continue;
        met.add(run.beat);
        const found = { ...NOTHING, parity: await treeDifferences(page), ...(isLookedInto(met.size) ? await problemsOf(page) : {}) };
        seen.push({ screen: `${level.id}/${run.beat}`, language, look, ...found });
        expect(found, `${run.beat} in ${language}, ${look}`).toEqual(NOTHING);
      }
      expect(troubles).toEqual([]);
      await page.context().close();
    }
    expect(level.beats.map((b) => b.id).filter((id) => !met.has(id))).toEqual([]);
  });
});

describe('each page of the program’s own', () => {
  const calls = Object.keys(PAGES).flatMap((name, i) => (FULL ? GUISES : guiseOf(i)).map((guise) => ({ name, ...guise })));
  test.each(calls)('$name, in $language, $look', async ({ name, language, look }) => {
    const context = await browser.newContext({ ...LOOKS[look], reducedMotion: 'reduce' });
    const page = await context.newPage();
    const troubles = watch(page, inject('siteUrl'));
    await page.goto(`${inject('siteUrl')}?probe=&language=${language}&no-stage=`);
    await page.locator('[data-program="begin"], [data-program="continue"]').first().waitFor();
    await PAGES[name]?.(page);
    await wearGuise(page, look);
    const found = { parity: [], ...(await problemsOf(page)) };
    seen.push({ screen: name, language, look, ...found });
    expect({ ...found, troubles }, `${name} in ${language}, ${look}`).toEqual({ ...NOTHING, troubles: [] });
    await context.close();
  });
});

describe('each page beside the game', () => {
  const calls = Object.keys(BESIDE).flatMap((name, i) => (FULL ? GUISES : guiseOf(i)).map((guise) => ({ name, ...guise })));
  test.each(calls)('$name, in $language, $look', async ({ name, language, look }) => {
    const locale = language === 'ru' ? 'ru-RU' : 'en-GB';
    const context = await browser.newContext({ ...LOOKS[look], locale, reducedMotion: 'reduce' });
    const first = await context.newPage();
    const troubles = watch(first, inject('siteUrl'));
    const { at, go, shown } = BESIDE[name] as (typeof BESIDE)[string];
    await first.goto(`${inject('siteUrl')}${at}`);
    await go(first);
    const page = (await shown?.(first)) ?? first;
    await wearGuise(page, look);
    const found = { parity: [], ...(await problemsOf(page)) };
    seen.push({ screen: name, language, look, ...found });
    expect({ ...found, troubles }, `${name} in ${language}, ${look}`).toEqual({ ...NOTHING, troubles: [] });
    await context.close();
  });
});

async function dispatched(page: Page, intent: Intent, after: Run): Promise<void> {
  await page.evaluate((one) => void globalThis.thirdReading?.session?.dispatch(one), intent);
  await sameRun(page, after, intent);
}

async function problemsOf(page: Page): Promise<Omit<SeenScreen, 'screen' | 'language' | 'look' | 'parity'>> {
  return { axe: await axeProblems(page), tooWide: await tooWide(page), obscured: await obscured(page), cutOff: await cutOff(page) };
}

/** At the everyday size every fifth screen is looked into beyond parity. */
const isLookedInto = (nth: number): boolean => FULL || nth % 5 === 1;

const NOTHING = { parity: [], axe: [], tooWide: 0, obscured: [], cutOff: [] };
