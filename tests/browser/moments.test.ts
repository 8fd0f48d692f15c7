/** Key moments with movement on: the page keeps a vote to itself until the stage has told it, and any press ends what is played and does nothing else. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import { anEntry } from '../builders/level.ts';
import { planBy } from '../builders/plan.ts';
import { shippedPack } from '../builders/shipped.ts';
import { launch, openLevel, runOf, spotsOf, stageReady } from './game.ts';

const duma = shippedPack().levels.find((l) => l.id === 'state-duma');
if (!duma) throw new Error('The Duma is not shipped');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** What moves is drawn by the processor here: fewer pixels leave more of it to the page. */
const SMALL = { width: 1024, height: 640 };

/** The stage comes to the beat without movement; only the moment itself is played. */
const asleep = (page: Page) =>
  page.waitForFunction(() => globalThis.thirdReading?.stage?.snapshot().asleep === true, null, { timeout: 30_000 });

async function atVote(
  around: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly troubles: string[]; readonly beat: string }> {
  for (let n = 0; n < 200; n++) {
    const seed = `vote-${n}`;
    const plan = planBy(duma as NonNullable<typeof duma>, anEntry({ seed }), seed);
    const at = plan.runs.findIndex((run) => run.at.kind === 'vote');
    if (at < 0) continue;
    const context = { viewport: SMALL, ...around } as const;
    const { page, troubles } = await openLevel(browser, { url: inject('siteUrl'), level: 'state-duma', seed, context });
    await stageReady(page);
    await page.evaluate((list) => {
      for (const intent of list) globalThis.thirdReading?.session?.dispatch(intent);
    }, plan.intents.slice(0, at) as Intent[]);
    await asleep(page);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    return { page, troubles, beat: (await runOf(page)).beat };
  }
  throw new Error('No road leads to a vote');
}

const tally = (page: Page) => page.locator('[data-focus="tally"]');
const skip = (page: Page) => page.locator('[data-program="skip-call"]');
const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.focus ?? null);

describe('a roll call with movement', () => {
  test('the page says that it is being called, not how it ends; then it tells, and focus and live region go there', async () => {
    const { page, troubles, beat } = await atVote();
    const spoken = await page.locator('[data-live]').textContent();
    await page.locator(`[data-intent="hold-vote:${beat}"]`).click();
    await skip(page).waitFor();
    expect((await runOf(page)).at).toMatchObject({ tally: expect.anything() });
    expect(await tally(page).count()).toBe(0);
    expect(await page.locator('[data-beat-region] [data-intent]').count()).toBe(0);
    expect(await page.locator('[data-live]').textContent()).toBe(spoken);
    await tally(page).waitFor({ timeout: 12_000 });
    expect(await focused(page)).toBe('tally');
    expect(await page.locator('[data-live]').textContent()).not.toBe(spoken);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('can be skipped in the page, by any key, and by a press on the stage that does nothing else there', async () => {
    for (const how of ['page', 'key', 'press'] as const) {
      const { page, beat } = await atVote();
      await page.locator(`[data-intent="hold-vote:${beat}"]`).click();
      await skip(page).waitFor();
      await page.waitForTimeout(700);
      expect(await tally(page).count()).toBe(0);
      if (how === 'page') await skip(page).click();
      if (how === 'key') await page.keyboard.press('x');
      if (how === 'press') {
        const box = await page.locator('#stage canvas').boundingBox();
        const onward = (await spotsOf(page)).find((s) => s.id === `continue:${beat}`);
        if (!box || !onward) throw new Error('There is no way on');
        await page.mouse.click(box.x + onward.x + onward.w / 2, box.y + onward.y + onward.h / 2);
      }
      await tally(page).waitFor({ timeout: 1500 });
      expect((await runOf(page)).beat).toBe(beat);
      await page.context().close();
    }
  });

  test('a press in the page where “Go on” will be shows the result and doesn’t go on', async () => {
    const tall = { viewport: { width: 1024, height: 2600 }, hasTouch: true };
    const first = await atVote(tall);
    await first.page.locator(`[data-intent="hold-vote:${first.beat}"]`).click();
    await skip(first.page).click();
    await tally(first.page).waitFor({ timeout: 1500 });
    const onward = await first.page.locator(`[data-beat-region] [data-intent="continue:${first.beat}"]`).boundingBox();
    await first.page.context().close();
    if (!onward) throw new Error('There is no way on');
    const at = { x: onward.x + onward.width / 2, y: onward.y + onward.height / 2 };
    for (const how of process.env.TEST_SIZE === 'full' ? (['mouse', 'finger'] as const) : (['finger'] as const)) {
      const { page, beat } = await atVote(tall);
      await page.locator(`[data-intent="hold-vote:${beat}"]`).click();
      await skip(page).waitFor();
      await page.waitForTimeout(700);
      if (how === 'mouse') await page.mouse.click(at.x, at.y, { delay: 150 });
      else await page.touchscreen.tap(at.x, at.y);
      await tally(page).waitFor({ timeout: 1500 });
      await page.waitForTimeout(300);
      expect((await runOf(page)).beat).toBe(beat);
      await page.context().close();
    }
  });

  test('loses nothing where the stage goes away in the middle of it', async () => {
    const { page, beat } = await atVote();
    await page.locator(`[data-intent="hold-vote:${beat}"]`).click();
    await skip(page).waitFor();
    await page.evaluate(() => (globalThis.thirdReading?.stage as unknown as { destroy(): void }).destroy());
    await tally(page).waitFor({ timeout: 1500 });
    await page.context().close();
  });
});

/** A road to the intent that lets an institution decide, and the level with it. */
function roadTo(id: string, kind: Intent['kind']): { readonly seed: string; readonly before: readonly Intent[]; readonly last: Intent } {
  const level = shippedPack().levels.find((l) => l.id === id);
  if (!level) throw new Error(`Level ${id} is not shipped`);
  for (let n = 0; n < 400; n++) {
    const seed = `${kind}-${n}`;
    const { runs, intents } = planBy(level, anEntry({ seed }), seed);
    const at = intents.findIndex((intent, i) => {
      const after = runs[i + 1]?.at;
      return intent.kind === kind && (kind === 'draft' ? after?.kind === 'hearing' && after.decided !== null : after?.kind === 'decision');
    });
    const last = intents[at];
    if (last) return { seed, before: intents.slice(0, at), last };
  }
  throw new Error(`No road of ${id} leads to ${kind}`);
}

const DECISIONS = [
  ['president', 'await'],
  ['court', 'draft'],
] as const;

// Both are told in the same way: by day one of them.
describe.each(DECISIONS.slice(0, process.env.TEST_SIZE === 'full' ? 2 : 1))('what is decided in %s, with movement', (id, kind) => {
  const { seed, before, last } = roadTo(id, kind);
  const decided = (page: Page) => page.locator('[data-focus="decided"]');
  const atDecision = async (reducedMotion: 'reduce' | 'no-preference') => {
    const { page } = await openLevel(browser, { url: inject('siteUrl'), level: id, seed, context: { viewport: SMALL } });
    await stageReady(page);
    await page.evaluate((list) => {
      for (const intent of list) globalThis.thirdReading?.session?.dispatch(intent);
    }, before as Intent[]);
    await asleep(page);
    await page.emulateMedia({ reducedMotion });
    return page;
  };
  const press = (page: Page) => page.locator(`[data-intent="${last.kind}:${last.target}"]`).first().click();

  test('is told by the page after the stage, at once for whoever skips', async () => {
    const page = await atDecision('no-preference');
    await press(page);
    await skip(page).waitFor();
    expect(await decided(page).count()).toBe(0);
    expect(await page.locator('[data-beat-region] [data-intent]').count()).toBe(0);
    // Pressed by the page itself: on a slow machine the way there and back can outlast the moment.
    await skip(page).evaluate((button: HTMLElement) => button.click());
    await decided(page).waitFor({ timeout: 1500 });
    expect(await focused(page)).toBe('decided');
    await page.context().close();
  });

  test('by itself, too, and without movement at once', async () => {
    const page = await atDecision('no-preference');
    await press(page);
    await decided(page).waitFor({ timeout: 12_000 });
    await page.context().close();
    const still = await atDecision('reduce');
    await press(still);
    await decided(still).waitFor({ timeout: 1500 });
    expect(await skip(still).count()).toBe(0);
    await still.context().close();
  });
});
