/** The stage in the built game: it sleeps, stays crisp, survives a lost or absent graphics card, and lights every seat. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import { anEntry } from '../builders/level.ts';
import { planBy } from '../builders/plan.ts';
import { shippedPack } from '../builders/shipped.ts';
import { launch, openLevel, runOf, spotsOf, stageReady } from './game.ts';
import { byKeyboard } from './keyboard.ts';
import { click } from './pointer.ts';

const pack = shippedPack();
const duma = pack.levels.find((l) => l.id === 'state-duma') ?? pack.levels[0];
if (!duma) throw new Error('No level is shipped');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Intents from the start of the Duma to its first vote. */
function toFirstVote(): { readonly seed: string; readonly intents: readonly Intent[] } {
  for (let n = 0; n < 200; n++) {
    const seed = `vote-${n}`;
    const plan = planBy(duma as NonNullable<typeof duma>, anEntry({ seed }), seed);
    const at = plan.runs.findIndex((run) => run.at.kind === 'vote');
    if (at >= 0) return { seed, intents: plan.intents.slice(0, at) };
  }
  throw new Error('No road leads to a vote');
}

async function atVote(on: Browser, context = {}): Promise<{ readonly page: Page; readonly troubles: string[] }> {
  const { seed, intents } = toFirstVote();
  const watched = await openLevel(on, { url: inject('siteUrl'), level: 'state-duma', seed, context });
  await stageReady(watched.page);
  await watched.page.evaluate((list) => {
    for (const intent of list) globalThis.thirdReading?.session?.dispatch(intent);
  }, intents as Intent[]);
  await watched.page.waitForFunction(() => globalThis.thirdReading?.session?.run.at.kind === 'vote');
  return watched;
}

const snapshot = (page: Page) =>
  page.evaluate(
    () =>
      globalThis.thirdReading?.stage?.snapshot() as {
        frames: number;
        asleep: boolean;
        drawCalls: number | null;
        renderer: string;
        density: number;
        label: string;
      },
  );

/** Everything has come and been drawn: no frame for half a second. */
async function atRest(page: Page): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const before = await snapshot(page);
    await page.waitForTimeout(500);
    const after = await snapshot(page);
    if (after.asleep && after.frames === before.frames) return;
  }
  throw new Error('The stage never came to rest');
}

describe('the stage', () => {
  test('sleeps while nothing moves: no frame is drawn', async () => {
    const { page } = await atVote(browser);
    await atRest(page);
    const { frames } = await snapshot(page);
    await page.waitForTimeout(1500);
    expect((await snapshot(page)).frames).toBe(frames);
    await page.context().close();
  });

  test.each([1, 2])('keeps its backing store in device pixels at density %d, also after a resize', async (deviceScaleFactor) => {
    const { page } = await atVote(browser, { deviceScaleFactor, viewport: { width: 1366, height: 768 } });
    for (const size of [
      { width: 1366, height: 768 },
      { width: 1024, height: 700 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      await page.waitForTimeout(300);
      const { density } = await snapshot(page);
      const canvas = await page.locator('#stage canvas').evaluate((c: HTMLCanvasElement) => ({
        w: c.width,
        h: c.height,
        cssW: c.getBoundingClientRect().width,
        cssH: c.getBoundingClientRect().height,
      }));
      expect(Math.abs(canvas.w - canvas.cssW * density)).toBeLessThanOrEqual(2);
      expect(Math.abs(canvas.h - canvas.cssH * density)).toBeLessThanOrEqual(2);
      const outside = (await spotsOf(page)).filter(
        (s) => s.x < -1 || s.y < -1 || s.x + s.w > canvas.cssW + 1 || s.y + s.h > canvas.cssH + 1,
      );
      expect(outside.map((s) => s.id)).toEqual([]);
    }
    await page.context().close();
  });

  test('a roll call played with movement ends in the same picture as one that is only drawn', async () => {
    const { page, troubles } = await atVote(browser, { viewport: { width: 1024, height: 640 } });
    // A press while something is played would only end that.
    await atRest(page);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const vote = (await runOf(page)).beat;
    await click(page, `hold-vote:${vote}`);
    await page.waitForFunction(
      () =>
        globalThis.thirdReading?.session?.run.at.kind === 'vote' &&
        (globalThis.thirdReading.session.run.at as { tally: unknown }).tally !== null,
    );
    // The pointer leaves, so that no label lies over the picture.
    await page.mouse.move(1000, 620);
    await atRest(page);
    const played = await page.locator('#stage canvas').screenshot();
    await page.evaluate(() => (globalThis.thirdReading?.stage as unknown as { draw(): void }).draw());
    await atRest(page);
    const drawn = await page.locator('#stage canvas').screenshot();
    expect(drawn.equals(played)).toBe(true);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('what a pointer rests on is over with its picture: no old label, nothing old to press, also while the next room is coming', async () => {
    const { seed, intents } = toFirstVote();
    const { page } = await openLevel(browser, { url: inject('siteUrl'), level: 'state-duma', seed, context: { reducedMotion: 'reduce' } });
    await atRest(page);
    let isWaiting = false;
    await page.route(/\.(?:webp|avif|png)$/, async (route) => {
      await new Promise((done) => setTimeout(done, 900));
      await route.continue();
    });
    const canvas = await page.locator('#stage canvas').boundingBox();
    for (const intent of intents.slice(0, 4)) {
      const [spot] = (await spotsOf(page)).filter((s) => s.id === `${intent.kind}:${'target' in intent ? intent.target : ''}`);
      if (!canvas || !spot) throw new Error(`${intent.kind} is not on the stage`);
      await page.mouse.move(canvas.x + spot.x + spot.w / 2, canvas.y + spot.y + spot.h / 2, { steps: 3 });
      await page.evaluate((one) => void globalThis.thirdReading?.session?.dispatch(one), intent);
      await page.mouse.move(canvas.x + spot.x + spot.w / 2 + 1, canvas.y + spot.y + spot.h / 2);
      const spots = await spotsOf(page);
      isWaiting ||= spots.length === 0;
      for (let n = 0; n < 30 && (await spotsOf(page)).length === 0; n++) await page.waitForTimeout(100);
      const { label } = await snapshot(page);
      expect(label === '' || (await spotsOf(page)).some(({ words }) => words === label), `${intent.kind}: ${label}`).toBe(true);
    }
    expect(isWaiting).toBe(true);
    await page.context().close();
  });

  test('a place pressed on the map gives up no level that is going on: it asks what the list beside it asks, at each press', async () => {
    const { page, troubles } = await atVote(browser, { viewport: { width: 1024, height: 640 }, reducedMotion: 'reduce' });
    await page.locator('[data-program="road"]').click();
    await page.locator('.road-panel').waitFor();
    await atRest(page);
    const place = (await spotsOf(page)).find((s) => s.id.includes('federation-council'));
    if (!place) throw new Error(`The Council is not on the map: ${(await spotsOf(page)).map((s) => s.id)}`);
    for (const _press of ['first', 'second']) {
      await click(page, place.id);
      await page.locator('dialog [data-program="stay"]').click();
      await page.locator('dialog').waitFor({ state: 'detached' });
      expect((await runOf(page)).level).toBe('state-duma');
    }
    await page.locator('[data-program="road"]').click();
    await page.locator('[data-program="road"]').click();
    await page.locator('.road-panel [data-level]').first().waitFor();
    expect(await page.locator('dialog').count()).toBe(0);
    await click(page, place.id);
    await page.locator('dialog [data-program="sure"]').click();
    await page.waitForFunction(() => globalThis.thirdReading?.session?.run.level === 'federation-council');
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('without WebGL it draws on a plain canvas, and can be played there', async () => {
    const plain = await launch(['--disable-gpu', '--disable-software-rasterizer']);
    try {
      const { page, troubles } = await openLevel(plain, { url: inject('siteUrl'), level: 'newsroom' });
      await stageReady(page);
      expect((await snapshot(page)).renderer).toBe('canvas');
      const { beat } = await runOf(page);
      await click(page, `continue:${beat}`);
      await page.waitForFunction((b) => globalThis.thirdReading?.session?.run.beat !== b, beat);
      expect(troubles).toEqual([]);
    } finally {
      await plain.close();
    }
  });

  test('with no canvas at all the game goes on in the panels', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    const page = await context.newPage();
    await page.goto(`${inject('siteUrl')}?probe=&level=newsroom&language=en&seed=none`);
    await page.locator('[data-beat-region]').waitFor();
    const { beat } = await runOf(page);
    await byKeyboard(page, { kind: 'continue', target: beat });
    await page.waitForFunction((b) => globalThis.thirdReading?.session?.run.beat !== b, beat);
    await context.close();
  });
});
