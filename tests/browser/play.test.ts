/** Every level played to an ending, by keyboard alone and by pointing at the canvas alone, with everything checked on the way. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Run } from '../../src/core/run.ts';
import { anEntry } from '../builders/level.ts';
import { type Plan, planTo } from '../builders/plan.ts';
import { shippedPack } from '../builders/shipped.ts';
import { launch, openLevel, runOf, stageReady } from './game.ts';
import { byKeyboard } from './keyboard.ts';
import { accessible, inParity, sameRun, screenOf } from './looking.ts';
import { byPointer } from './pointer.ts';

const FULL = process.env.TEST_SIZE === 'full';
const packs = ['delisting-bill', 'school-council'].map((id) => shippedPack(id));
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const WAYS = (['en', 'ru'] as const).flatMap((language) => (['keyboard', 'pointer'] as const).map((by) => ({ language, by })));
/** At the everyday size one level is played by pointer; the whole road by keyboard has a test of its own (sitting). */
const roads = packs
  .flatMap((pack) => pack.levels.map((level) => ({ pack, level })))
  .flatMap(({ pack, level }, i) =>
    (FULL ? WAYS : WAYS.filter((_, n) => i === 4 && n === 3)).map((way) => ({ pack, level, ...way, name: level.id })),
  );

describe('playing a level to an ending', () => {
  test.each(roads)('$name, in $language, by $by alone', async ({ pack, level, language, by }) => {
    const endings = level.beats.filter((b) => b.kind === 'ending').map((b) => b.id);
    const wanted = endings[(language === 'en' ? 0 : 1) + (by === 'pointer' ? 1 : 0)] ?? null;
    const entry = anEntry({ seed: `${level.id}-${language}-${by}` });
    const plan = planTo(level, entry, wanted) ?? (planTo(level, entry, null) as Plan);
    const from = { url: inject('siteUrl'), pack: pack.shared.pack, level: level.id, language, seed: entry.seed };
    const { page, troubles } = await openLevel(browser, from);
    await stageReady(page);
    const reloaded = new Set<string>();
    const looked = new Set<string>();
    await sameRun(page, plan.runs[0] as Run);
    for (const [n, intent] of plan.intents.entries()) {
      const before = plan.runs[n] as Run;
      await lookedAt(page, before, looked);
      if (!reloaded.has(before.at.kind) && n > 0) {
        reloaded.add(before.at.kind);
        await keptThenReload(page, n);
        await sameRun(page, before);
      }
      await (by === 'keyboard' ? byKeyboard(page, intent) : byPointer(page, intent));
      await sameRun(page, plan.runs[n + 1] as Run, intent);
    }
    const last = plan.runs.at(-1) as Run;
    await inParity(page, last);
    await accessible(page, screenOf(last), looked);
    expect((await runOf(page)).beat).toBe(plan.ending);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

/** At the everyday size each kind of screen once in a level: every beat has a test of its own (every-screen). */
async function lookedAt(page: Page, run: Run, looked: Set<string>): Promise<void> {
  const screen = FULL ? screenOf(run) : run.at.kind;
  if (!FULL && looked.has(screen)) return;
  await inParity(page, run);
  await accessible(page, screen, looked);
}

/** Waits until the last step is acknowledged as kept, and loads the page anew without the switches that started the level. */
async function keptThenReload(page: Page, intents: number): Promise<void> {
  await page.waitForFunction((n) => (globalThis.thirdReading?.kept ?? -1) >= n, intents);
  await page.goto(`${new URL(page.url()).origin}/?probe=&resume=`);
  await page.locator('[data-beat-region]').waitFor();
  await stageReady(page);
}
