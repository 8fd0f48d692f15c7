/** Both levels played to an ending, by keyboard alone and by pointing at the canvas alone, with everything checked on the way. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import type { Run } from '../../src/core/run.ts';
import { anEntry } from '../builders/level.ts';
import { type Plan, planTo } from '../builders/plan.ts';
import { shippedPack } from '../builders/shipped.ts';
import { axeProblems, launch, openLevel, runOf, stageReady } from './game.ts';
import { byKeyboard } from './keyboard.ts';
import { stageDifferences, treeDifferences } from './parity.ts';
import { byPointer } from './pointer.ts';

const pack = shippedPack();
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const roads = pack.levels.flatMap((level) =>
  (['en', 'ru'] as const).flatMap((language) => (['keyboard', 'pointer'] as const).map((by) => [level.id, language, by] as const)),
);

describe('playing a level to an ending', () => {
  test.each(roads)('%s, in %s, by %s alone', async (levelId, language, by) => {
    const level = pack.levels.find((l) => l.id === levelId);
    if (!level) throw new Error(levelId);
    const endings = level.beats.filter((b) => b.kind === 'ending').map((b) => b.id);
    const wanted = endings[(language === 'en' ? 0 : 1) + (by === 'pointer' ? 1 : 0)] ?? null;
    const entry = anEntry({ seed: `${levelId}-${language}-${by}` });
    const plan = planTo(level, entry, wanted) ?? (planTo(level, entry, null) as Plan);
    const { page, troubles } = await openLevel(browser, { url: inject('siteUrl'), level: levelId, language, seed: entry.seed });
    await stageReady(page);
    const reloaded = new Set<string>();
    const looked = new Set<string>();
    await sameRun(page, plan.runs[0] as Run);
    for (const [n, intent] of plan.intents.entries()) {
      const before = plan.runs[n] as Run;
      await lookAround(page, before, looked);
      if (!reloaded.has(before.at.kind) && n > 0) {
        reloaded.add(before.at.kind);
        await keptThenReload(page, n);
        await sameRun(page, before);
      }
      await (by === 'keyboard' ? byKeyboard(page, intent) : byPointer(page, intent));
      await sameRun(page, plan.runs[n + 1] as Run, intent);
    }
    await lookAround(page, plan.runs.at(-1) as Run, looked);
    expect((await runOf(page)).beat).toBe(plan.ending);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

/** The page has come to the very run that the core comes to. */
async function sameRun(page: Page, run: Run, after?: Intent): Promise<void> {
  const wanted = JSON.stringify({ ...run, entry: null });
  await page
    .waitForFunction((json) => JSON.stringify({ ...globalThis.thirdReading?.session?.run, entry: null }) === json, wanted, {
      timeout: 5000,
    })
    .catch(async () => {
      const now = await runOf(page);
      expect({ ...now, entry: null, after }).toEqual({ ...run, entry: null, after });
    });
}

/** Parity at every step; axe on each screen that is met for the first time. */
async function lookAround(page: Page, run: Run, looked: Set<string>): Promise<void> {
  expect(await treeDifferences(page), `accessibility tree at ${run.beat}`).toEqual([]);
  expect(await stageDifferences(page), `stage at ${run.beat}`).toEqual([]);
  const screen = `${run.beat}/${run.at.kind === 'checkpoint' ? `${run.at.asked.question}/${run.at.asked.attempts.length}` : run.at.kind === 'vote' ? run.at.tally !== null : ''}`;
  if (looked.has(screen)) return;
  looked.add(screen);
  expect(await axeProblems(page), `axe at ${screen}`).toEqual([]);
}

/** Waits until the last step is acknowledged as kept, and loads the page anew without the switches that started the level. */
async function keptThenReload(page: Page, intents: number): Promise<void> {
  await page.waitForFunction((n) => (globalThis.thirdReading?.kept ?? -1) >= n, intents);
  await page.goto(`${new URL(page.url()).origin}/?probe=&resume=`);
  await page.locator('[data-beat-region]').waitFor();
  await stageReady(page);
}
