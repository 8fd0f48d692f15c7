/** Looking back: a run retraced, forked, laid beside another and given to a friend, by keyboard alone, in the built game. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Level } from '../../src/core/level.ts';
import type { Recording } from '../../src/core/run.ts';
import { compareRuns } from '../../src/session/compare.ts';
import { Playback } from '../../src/session/playback.ts';
import { codeOf } from '../../src/session/share/run-code.ts';
import { shippedPack } from '../builders/shipped.ts';
import { axeProblems, launch, openLevel, runOf, spotsOf, stageReady, watch } from './game.ts';
import { tabTo } from './keyboard.ts';

const pack = shippedPack();
const level = pack.levels[0] as Level;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const control = (id: string) => `[data-program="${id}"]`;

async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

/** Plays by chance to an ending; what is played on the way has tests of its own. */
async function playOut(page: Page, chance: string): Promise<Recording> {
  await page.evaluate((c) => {
    const probe = globalThis.thirdReading as unknown as { playOne(chance: string): boolean; session: { run: { at: { kind: string } } } };
    for (let n = 0; n < 300 && probe.session.run.at.kind !== 'ending'; n++) probe.playOne(`${c}-${n}`);
  }, chance);
  expect((await runOf(page)).at.kind).toBe('ending');
  await page.locator(control('look-back')).waitFor();
  return page.evaluate(() => structuredClone(globalThis.thirdReading?.session?.recording()) as Recording);
}

const playbackOf = (recording: Recording) => Playback.of(level, recording) as Playback;
const stepOf = async (page: Page) => Number(await page.locator('[data-step]').getAttribute('data-step'));
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The page shows this step of this run. */
async function shows(page: Page, playback: Playback, at: number): Promise<void> {
  await page.locator(`[data-step="${at}"]`).waitFor();
  const beat = level.beats.find((b) => b.id === playback.moments[at]?.beat);
  expect(await page.locator('#look-title').innerText()).toBe(beat?.title.en);
}

test('a run is retraced, forked, laid beside its fork, and opened by a friend from its code', async () => {
  const { page, troubles } = await openLevel(browser, { url: inject('siteUrl'), level: level.id, seed: 'look-back' });
  const played = await playOut(page, 'played');
  const playback = playbackOf(played);

  await press(page, control('look-back'));
  await shows(page, playback, playback.end);
  expect(await axeProblems(page), 'looking back at an ending').toEqual([]);

  await tabTo(page, control('scrub'));
  await page.keyboard.press('Home');
  await shows(page, playback, 0);
  for (let at = 1; at <= 3; at++) {
    await page.keyboard.press('ArrowRight');
    await shows(page, playback, at);
  }
  await press(page, control('step-on'));
  await shows(page, playback, 4);
  await page.keyboard.press('Shift+Tab');
  await press(page, control('step-back'));
  await shows(page, playback, 3);
  expect(await axeProblems(page), 'looking back at a step').toEqual([]);

  // The scene shows the step and asks for nothing.
  await stageReady(page);
  for (const spot of (await spotsOf(page)).slice(0, 4)) {
    const canvas = await page.locator('#stage').boundingBox();
    await page.mouse.click((canvas?.x ?? 0) + spot.x + spot.w / 2, (canvas?.y ?? 0) + spot.y + spot.h / 2);
  }
  expect(await stepOf(page)).toBe(3);

  await press(page, `.look-visits ${control('to-step')}`);
  await shows(page, playback, 0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('look-title');

  // Going to what stands in a disclosure opens it.
  await tabTo(page, '.look-share summary');
  const code = await page.locator(control('run-code')).inputValue();
  expect(code).toBe(codeOf(pack, played));

  const from = playback.moments.findIndex((m) => m.intent?.kind === 'act' || m.intent?.kind === 'choose');
  await tabTo(page, control('scrub'));
  await page.keyboard.press('Home');
  for (let at = 0; at < from; at++) await page.keyboard.press('ArrowRight');
  await shows(page, playback, from);
  await press(page, control('what-if'));
  await page.locator('[data-beat-region]').waitFor();
  expect(await runOf(page)).toEqual(playback.runAt(from));
  expect(await page.locator('.what-if').innerText()).toContain('stays in your record');
  expect(await axeProblems(page), 'a what-if').toEqual([]);

  // Another decision first, then whatever comes.
  const taken = playback.moments[from]?.intent?.target;
  await page.evaluate((target) => {
    const session = globalThis.thirdReading?.session;
    const other = session?.open().find((t) => t.fill.shape === 'none' && t.target !== target);
    if (other) session?.dispatch({ kind: other.kind, target: other.target } as never);
  }, taken);
  const forked = await playOut(page, 'forked');
  expect(forked.intents.slice(0, from)).toEqual(played.intents.slice(0, from));
  await press(page, control('lay-beside'));
  await page.locator('[data-screen="compare"]').waitFor();
  const { first } = compareRuns(playback, playbackOf(forked));
  expect((await page.locator('.look-verdict').innerText()).replaceAll('\u00a0', ' ')).toContain(`step ${(first ?? 0) + 1}.`);
  expect(await page.locator('#first-difference').innerText()).toContain('First difference');
  expect(await axeProblems(page), 'side by side').toEqual([]);
  await press(page, control('to-first'));
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('first-difference');

  // What was played is as it was; the fork is kept beside it, and changes places with it only when told to.
  await press(page, control('back-to-one'));
  await shows(page, playback, playback.end);
  await tabTo(page, `${control('which-run')}:checked`);
  await page.keyboard.press('ArrowDown');
  await page.locator(control('let-stand')).waitFor();
  await press(page, control('let-stand'));
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('stands in your record now');
  await press(page, control('end-look-back'));
  await page.locator('[data-beat-region]').waitFor();
  expect(await page.locator('.what-if').count()).toBe(0);
  expect(await page.locator(control('next')).count()).toBe(1);
  expect(troubles).toEqual([]);
  await page.context().close();

  await friendOpens(code, playback);
});

/** On another device, where nobody has ever played. */
async function friendOpens(code: string, playback: Playback): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const troubles = watch(page, inject('siteUrl'));
  await page.goto(`${inject('siteUrl')}?probe=`);
  await press(page, control('road'));
  await page.locator(control('friends')).waitFor();
  await press(page, control('friends'));
  const field = `dialog ${control('run-code')}`;
  await page.locator(field).waitFor();
  const answer = page.locator('#friends-answer');
  const attempts = [
    ['', 'Paste a code first.'],
    ['Good morning', 'There is no run in this.'],
    [`${code.slice(0, 9)}${code.charAt(9) === 'a' ? 'b' : 'a'}${code.slice(10)}`, 'damaged'],
  ] as const;
  for (const [text, says] of attempts) {
    await tabTo(page, field);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    if (text) await page.keyboard.insertText(text);
    await press(page, control('open-run'));
    await page.waitForFunction((s) => document.querySelector('#friends-answer')?.textContent?.includes(s), says);
  }
  expect(await answer.innerText()).toContain('damaged');
  expect(await axeProblems(page), 'a damaged code').toEqual([]);
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(`Look what I did: ${code} !`);
  await press(page, control('open-run'));
  await shows(page, playback, playback.end);
  expect(await page.locator('.look-whose').innerText()).toBe('A friend’s run');
  expect(await axeProblems(page), 'a friend’s run').toEqual([]);
  // A fork of it is the friend's road, and can't stand in one's own record.
  await tabTo(page, control('scrub'));
  await page.keyboard.press('Home');
  await press(page, control('what-if'));
  await page.locator('[data-beat-region]').waitFor();
  await playOut(page, 'friends');
  await press(page, control('look-back'));
  await page.locator('[data-screen="look-back"]').waitFor();
  expect(await page.locator(control('let-stand')).count()).toBe(0);
  await press(page, control('end-look-back'));
  expect(troubles).toEqual([]);
  await context.close();
}

test('a what-if that is broken off is gone on with from the road, also after a reload', async () => {
  const { page, troubles } = await openLevel(browser, { url: inject('siteUrl'), level: level.id, seed: 'broken-off' });
  await playOut(page, 'broken');
  const ended = await runOf(page);
  await press(page, control('look-back'));
  await page.locator(control('scrub')).waitFor();
  await tabTo(page, control('scrub'));
  await page.keyboard.press('Home');
  await press(page, control('what-if'));
  await page.locator('[data-beat-region]').waitFor();
  await page.evaluate(() => (globalThis.thirdReading as unknown as { playOne(chance: string): boolean }).playOne('one'));
  const underWay = await runOf(page);
  await page.waitForFunction(() => (globalThis.thirdReading?.kept ?? -1) >= 1);
  await page.goto(`${inject('siteUrl')}?probe=&resume=`);
  await page.locator('[data-beat-region]').waitFor();
  expect(await runOf(page)).toEqual(ended);
  await press(page, `.bar ${control('road')}`);
  await press(page, control('go-on-what-if'));
  await page.locator('.what-if').waitFor();
  expect(await runOf(page)).toEqual(underWay);
  expect(troubles).toEqual([]);
  await page.context().close();
});

const DRESSES: readonly (readonly [string, BrowserContextOptions & { readonly zoomed?: true }])[] = [
  ['on a phone', { viewport: { width: 390, height: 844 } }],
  ['at 320 px with text at 200 %', { viewport: { width: 320, height: 640 }, zoomed: true }],
  ['in the dark', { colorScheme: 'dark' }],
  ['in forced colours', { forcedColors: 'active' }],
];

// By day in two of them, the narrowest and the one with colours of the device's own.
describe.each(DRESSES.filter((_, i) => process.env.TEST_SIZE === 'full' || i % 2 === 1))('%s', (_title, { zoomed, ...context }) => {
  test('looking back and side by side break no rule of accessibility, and nothing is cut off', async () => {
    const { page, troubles } = await openLevel(browser, {
      url: inject('siteUrl'),
      level: level.id,
      language: 'ru',
      seed: 'dress',
      context: { ...context, reducedMotion: 'reduce' },
    });
    if (zoomed) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await playOut(page, 'dress');
    await page.locator(control('look-back')).click();
    await page.locator('[data-screen="look-back"]').waitFor();
    for (const summary of await page.locator('.look-back summary').all()) await summary.click();
    await page.locator(control('step-back')).click();
    expect(await axeProblems(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(1);
    await page.locator(control('what-if')).click();
    await page.locator('[data-beat-region]').waitFor();
    await playOut(page, 'dressed');
    await page.locator(control('lay-beside')).click();
    await page.locator('[data-screen="compare"]').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(1);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
