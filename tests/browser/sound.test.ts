/** Sound as the browser has it: what is fetched and when, stems in phase, captions where nothing is to be read. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch, openLevel, runOf } from './game.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** What Howler knows of a sound that goes round. */
type Going = {
  readonly _src: string;
  readonly _sounds: readonly { readonly _playStart: number; readonly _seek: number; readonly _start: number; readonly _paused: boolean }[];
};

/** Where each stem is in its round, s. */
const phases = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const { Howler } = globalThis as unknown as { Howler: { ctx: AudioContext; _howls: readonly Going[] } };
    return Howler._howls
      .filter((howl) => howl._src.includes('stem-'))
      .flatMap((howl) => howl._sounds.filter((s) => !s._paused))
      .map((s) => (Howler.ctx.currentTime - s._playStart + s._seek - s._start) % 20);
  });

const playTo = (page: Page, kind: string): Promise<void> =>
  page.evaluate((wanted) => {
    const probe = globalThis.thirdReading as unknown as { playOne(chance: string): boolean; session: { run: { at: { kind: string } } } };
    for (let n = 0; n < 60 && probe.session.run.at.kind !== wanted; n++) probe.playOne(`sound-${n}`);
  }, kind);

test('nothing is fetched before a gesture; then the room, and the score late and in phase; mute ends all', async () => {
  const { page, troubles } = await openLevel(browser, { url: inject('siteUrl'), level: 'state-duma' });
  const fetched: string[] = [];
  page.on('request', (request) => {
    const name = /\/([\w-]+?)-[\w-]{8}\.(ogg|mp3)$/.exec(request.url())?.[1];
    if (name) fetched.push(name);
  });
  // Whatever runs in the page on a test's behalf counts as a gesture: here it is only waited.
  await page.locator('canvas').waitFor();
  await page.waitForTimeout(4000);
  expect(fetched).toEqual([]);
  await page.mouse.click(600, 20);
  await expect.poll(() => fetched.some((name) => name.startsWith('ambience-'))).toBe(true);
  expect(fetched.some((name) => name.startsWith('stem-'))).toBe(false);
  await expect.poll(() => phases(page), { timeout: 8000 }).toHaveLength(1);
  await playTo(page, 'agenda');
  await expect.poll(async () => (await phases(page)).length, { timeout: 8000 }).toBeGreaterThan(1);
  const at = await phases(page);
  // A round has no beginning: 19.99 s is beside 0.01 s.
  const apart = at.map((phase) => Math.abs(((phase - (at[0] ?? 0) + 30) % 20) - 10));
  expect(Math.max(...apart)).toBeLessThan(0.03);
  await page.locator('.bar [data-program="mute"]').click();
  await expect.poll(() => phases(page), { timeout: 8000 }).toEqual([]);
  expect(await page.locator('.caption').count()).toBe(0);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test.each(['turned off', 'not worth its bytes to whoever saves them'])('music that is %s is never fetched', async (why) => {
  const { page } = await openLevel(browser, { url: inject('siteUrl'), level: 'state-duma' });
  const stems: string[] = [];
  page.on('request', (request) => /\/stem-[^/]*\.(ogg|mp3)$/.test(request.url()) && stems.push(request.url()));
  if (why === 'turned off') {
    await page.locator('.bar [data-program="settings"]').click();
    await page.locator('dialog [data-program="music"]').uncheck();
    await page.keyboard.press('Escape');
  } else await page.evaluate(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.mouse.click(600, 20);
  await playTo(page, 'agenda');
  await page.waitForTimeout(3500);
  expect(stems).toEqual([]);
  await page.context().close();
});

test.each([
  ['beside the panel', 1366, 768],
  ['on a phone', 390, 844],
  ['on a phone on its side', 740, 360],
])('a caption lies over nothing that is read or pressed, and moves nothing: %s', async (_where, width, height) => {
  const { page } = await openLevel(browser, { url: inject('siteUrl'), level: 'newsroom', context: { viewport: { width, height } } });
  await page.waitForFunction(() => globalThis.thirdReading?.stage != null);
  await page.waitForTimeout(500);
  const stage = page.locator('#stage');
  const before = await stage.boundingBox();
  const { road } = await runOf(page);
  await playTo(page, 'agenda');
  const caption = page.locator('.caption:visible > span');
  await caption.waitFor();
  expect((await runOf(page)).road.length).toBeGreaterThan(road.length);
  expect(await stage.boundingBox()).toEqual(before);
  const covered = await caption.evaluate((said) => {
    const over = said.getBoundingClientRect();
    const meets = (r: DOMRect) => r.left < over.right && r.right > over.left && r.top < over.bottom && r.bottom > over.top;
    return [...document.querySelectorAll('.bar button, #stage, .room-panel')].filter((e) => meets(e.getBoundingClientRect())).length;
  });
  expect(covered).toBe(0);
  await page.context().close();
});
