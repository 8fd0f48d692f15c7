/** A pupil's own device in a lesson without a network: it waits for the word on the wall, and takes its results to the teacher. */
import { createRequire } from 'node:module';
import { BinaryBitmap, DecodeHintType, GlobalHistogramBinarizer, HybridBinarizer, QRCodeReader, RGBLuminanceSource } from '@zxing/library';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { gatesOf } from '../../src/room/pace/gates.ts';
import { paceWord } from '../../src/room/pace/pace-words.ts';
import { takeText } from '../../src/room/results/collection.ts';
import { shippedPack } from '../builders/shipped.ts';
import { axeProblems, launch, playOne, watch } from './game.ts';

const COUNCIL = shippedPack('school-council');
const [LEVEL] = COUNCIL.levels;
const CODE = 'K7QM';
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

async function play(language: 'en' | 'ru', width: number, asked = `pace=${CODE}`) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    // As finely as a telephone draws.
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const troubles = watch(page, inject('siteUrl'));
  await page.goto(`${inject('siteUrl')}?probe&no-stage&pack=school-council&level=${LEVEL?.id}&language=${language}&seed=alone&${asked}`);
  await page.locator('[data-beat-region]').waitFor();
  return { page, troubles };
}

const part = (page: Page, name: string) => page.locator(`[data-pace="${name}"], [data-results="${name}"]`);

/** The word that the teacher's wall shows for the gate before the page. */
async function wallWord(page: Page, language: 'en' | 'ru'): Promise<string> {
  if (!LEVEL) throw new Error('The pack has no level');
  const beat = await page.evaluate(() => globalThis.thirdReading?.session?.run.beat ?? '');
  const isFirst =
    (await page.locator('.pace-kind').textContent())?.startsWith(language === 'en' ? 'Before the level' : 'Перед началом') ?? false;
  const gate = isFirst ? 'start' : beat;
  expect(gatesOf(LEVEL).map((g) => g.id)).toContain(gate);
  return paceWord(LEVEL, CODE, gate)[language] ?? '';
}

/** To the ending by chance, each gate opened by its word. */
async function toTheEnd(page: Page, language: 'en' | 'ru'): Promise<number> {
  let gates = 0;
  for (let n = 0; n < 400; n++) {
    if (await page.locator('.pace-gate').isVisible()) {
      await part(page, 'word').fill(await wallWord(page, language));
      await page.keyboard.press('Enter');
      await page.locator('.pace-gate').waitFor({ state: 'detached' });
      gates += 1;
    }
    if (await playOne(page, `alone-${n}`)) return gates;
  }
  throw new Error('The level came to no ending');
}

/** What a camera would read off the screen: it looks until it can read. */
async function readScreen(page: Page): Promise<string> {
  const { PNG } = createRequire(import.meta.url)('pngjs') as {
    PNG: { sync: { read(of: Buffer): { width: number; height: number; data: Buffer } } };
  };
  const hints = new Map([[DecodeHintType.TRY_HARDER, true]]);
  for (let look = 0; look < 12; look++) {
    const { width, height, data } = PNG.sync.read(await page.locator('.qr-code').screenshot());
    const grey = new RGBLuminanceSource(
      Uint8ClampedArray.from({ length: width * height }, (_, i) => data[i * 4] ?? 0),
      width,
      height,
    );
    const binarizer = look % 2 === 0 ? new HybridBinarizer(grey) : new GlobalHistogramBinarizer(grey);
    try {
      return new QRCodeReader().decode(new BinaryBitmap(binarizer), hints).getText();
    } catch {
      await page.waitForTimeout(200);
    }
  }
  throw new Error('No code could be read off the screen');
}

describe.each([
  ['en', 1366],
  ['ru', 320],
] as const)('in %s at %i px', (language, width) => {
  test('the game waits for the word on the wall, and its results reach the teacher as QR, file and code', async () => {
    const { page, troubles } = await play(language, width);
    await page.locator('.pace-gate').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-pace'))).toBe('word');
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await part(page, 'word').fill('rubbish');
    await page.keyboard.press('Enter');
    expect(await page.locator('#pace-wrong').textContent()).not.toBe('');
    expect(await page.locator('.pace-gate').isVisible()).toBe(true);
    expect(await toTheEnd(page, language)).toBeGreaterThan(2);

    // What the game takes along while it is idle has come.
    await page.waitForLoadState('networkidle');
    const lost: string[] = [];
    page.on('requestfailed', (request) => lost.push(request.url()));
    await page.context().setOffline(true);
    await part(page, 'results').click();
    await page.locator('.qr-code').waitFor();
    await part(page, 'name').fill('Ада Л.');
    expect(await axeProblems(page)).toEqual([]);
    const code = (await page.locator('.results-code li').allTextContents()).join('-');
    const answered = await page.evaluate(() =>
      (globalThis.thirdReading?.session?.recording().intents ?? []).flatMap((i) => (i.kind === 'answer' ? [i.target] : [])),
    );
    const [download] = await Promise.all([page.waitForEvent('download'), part(page, 'save').click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const file = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { code: string };
    for (const told of [await readScreen(page), file.code, code]) {
      const { arrival } = takeText(COUNCIL, [], told, Date.now());
      expect(arrival.kind).toBe('added');
      if (arrival.kind !== 'added') continue;
      expect(arrival.result.name).toBe('Ада Л.');
      expect(arrival.result.levels[0]?.asked.map((a) => a.question)).toEqual([...new Set(answered)]);
    }
    await part(page, 'close').click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-pace'))).toBe('results');
    // A face for letters that nobody had used yet, a sound and a picture on its way may be missing without harm; nothing else is asked for.
    expect(lost.filter((url) => !/\.(?:woff2|ogg|mp3|webp|png)$/.test(url))).toEqual([]);
    expect(troubles.filter((t) => !t.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await page.context().close();
  });
});

test('whoever has to plays on without the wall; without a code in the address there is no gate, and without the switch nothing at all', async () => {
  const alone = await play('en', 800);
  await part(alone.page, 'alone').click();
  await alone.page.locator('.pace-gate').waitFor({ state: 'detached' });
  expect(await toTheEnd(alone.page, 'en')).toBe(0);
  await alone.page.context().close();
  const open = await play('en', 800, 'pace');
  expect(await toTheEnd(open.page, 'en')).toBe(0);
  await part(open.page, 'results').waitFor();
  await open.page.context().close();
  const plain = await play('en', 800, 'x');
  expect(await toTheEnd(plain.page, 'en')).toBe(0);
  expect(await part(plain.page, 'results').count()).toBe(0);
  const fetched = await plain.page.evaluate(() => performance.getEntriesByType('resource').map((e) => e.name));
  expect(fetched.filter((name) => /keep-pace/.test(name))).toEqual([]);
  await plain.page.context().close();
});
