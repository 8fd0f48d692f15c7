/** Help in reading and in playing, on the real page: words that open, reading aloud, the sheet of what can be done, notes in the margin, one switch. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeProblems, launch, openLevel, openOf, runOf, type Watched } from './game.ts';
import { tabTo } from './keyboard.ts';
import { treeDifferences } from './parity.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const open = (options: { level?: string; language?: 'en' | 'ru'; context?: BrowserContextOptions } = {}): Promise<Watched> =>
  openLevel(browser, { url: inject('siteUrl'), level: 'newsroom', ...options });

/** Plays by chance to the first page of a kind. */
const playTo = (page: Page, kind: string): Promise<void> =>
  page.evaluate((wanted) => {
    const probe = globalThis.thirdReading as unknown as { playOne(chance: string): boolean; session: { run: { at: { kind: string } } } };
    for (let n = 0; n < 60 && probe.session.run.at.kind !== wanted; n++) probe.playOne(`aids-${n}`);
  }, kind);

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const on = document.activeElement as HTMLElement | null;
    return on?.dataset.program ?? on?.dataset.intent ?? on?.id ?? '';
  });

/** Voices of the device, and a mouth that only writes down what it is given. */
async function giveVoices(page: Page): Promise<void> {
  await page.evaluate(() => {
    const voices = ['en-GB', 'ru-RU'].map((lang) => ({ voiceURI: lang, lang, localService: true, default: false, name: lang }));
    const said: string[] = [];
    Object.assign(globalThis, { said });
    let now: SpeechSynthesisUtterance | null = null;
    Object.assign(speechSynthesis, {
      getVoices: () => voices,
      cancel: () => {
        now = null;
      },
      speak: (utterance: SpeechSynthesisUtterance) => {
        said.push(`${utterance.lang}: ${utterance.text}`);
        now = utterance;
      },
    });
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined, get: () => null });
    Object.assign(globalThis, { finishLine: () => now?.dispatchEvent(new Event('end')) });
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
}
const said = (page: Page): Promise<readonly string[]> => page.evaluate(() => [...(globalThis as unknown as { said: string[] }).said]);
const finishLine = (page: Page): Promise<void> => page.evaluate(() => (globalThis as unknown as { finishLine(): void }).finishLine());

test.each([
  'en',
  'ru',
] as const)('a word of the glossary opens where it stands, by Enter and by a press, and Esc gives it back (%s)', async (language) => {
  const { page, troubles } = await open({ language });
  const term = page.locator('.told .term').first();
  await tabTo(page, '.told .term');
  await page.keyboard.press('Enter');
  const note = page.locator('.term-note');
  await note.waitFor();
  expect(await term.getAttribute('aria-expanded')).toBe('true');
  expect(await page.locator('[data-live]').innerText()).toContain((await note.innerText()).split(': ')[1]);
  expect(await axeProblems(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await note.count()).toBe(0);
  expect(await focused(page)).toBe('gloss');
  await term.click();
  await note.waitFor();
  expect(await page.locator('button button').count()).toBe(0);
  expect(await treeDifferences(page)).toEqual([]);
  await page.keyboard.press('g');
  await page.locator('dialog[open] .glossary').first().waitFor();
  expect(await page.locator('dialog[open] .glossary').first().innerText()).toContain((await note.textContent())?.split(': ')[1]);
  expect(await axeProblems(page)).toEqual([]);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('the page is read aloud only when it is asked for, line by line, marked where it stands; it stops when the page changes', async () => {
  const { page, troubles } = await open();
  await giveVoices(page);
  expect(await said(page)).toEqual([]);
  await page.locator('[data-program="read-aloud"]').click();
  expect(await said(page)).toEqual([`en-GB: ${await page.locator('#beat-title').innerText()}.`]);
  expect(await page.locator('#beat-title [data-read]').count()).toBe(1);
  await finishLine(page);
  await page.waitForFunction(() => document.querySelector('.lines [data-read]') !== null);
  expect(await page.locator('[data-read]').count()).toBe(1);
  expect(await axeProblems(page)).toEqual([]);
  await page.locator('[data-program="read-pause"]').click();
  const before = (await said(page)).length;
  await page.locator('[data-program="read-on"]').click();
  await page.locator('[data-program="read-line"]').click();
  const lines = (await said(page)).slice(before);
  expect(lines[0]).toBe(lines[1]);
  // A line that is pressed is heard by itself.
  await page
    .locator('.line .told')
    .last()
    .click({ position: { x: 4, y: 4 } });
  expect((await said(page)).at(-1)).toContain((await page.locator('.line .told').last().innerText()).slice(0, 12));
  await page.evaluate(() => (globalThis.thirdReading as unknown as { playOne(chance: string): boolean }).playOne('on'));
  await page.locator('.reader-bar').waitFor({ state: 'detached' });
  expect(await page.locator('[data-read]').count()).toBe(0);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('where the device has no voice, that is said, and the control steps aside', async () => {
  const { page } = await open();
  await page.evaluate(() => Object.assign(speechSynthesis, { getVoices: () => [] }));
  await page.locator('[data-program="read-aloud"]').click();
  expect(await page.locator('.aids-row [role=status]').innerText()).toMatch(/no voice/);
  expect(await page.locator('[data-program="read-aloud"]').count()).toBe(0);
  await page.context().close();
});

test.each(['en', 'ru'] as const)('the help key tells each open thing in a sentence and leads to it (%s)', async (language) => {
  const { page, troubles } = await open({ language });
  await playTo(page, 'agenda');
  const things = await openOf(page);
  await page.keyboard.press('?');
  await page.locator('dialog[open] .open-things').waitFor();
  expect(await page.locator('.open-things li').count()).toBe(things.length);
  expect(await axeProblems(page)).toEqual([]);
  const at = things.findIndex((t) => t.kind === 'act');
  await page.locator('.open-things [data-program="go-to"]').nth(at).click();
  await page.waitForFunction(() => document.querySelector('dialog[open]') === null);
  await page.waitForFunction(
    (name) => (document.activeElement as HTMLElement | null)?.dataset.intent === name,
    `act:${things[at]?.target}`,
  );
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('letters do nothing once they are turned off, and nothing while something is typed', async () => {
  const { page } = await open();
  await page.locator('.bar [data-program="settings"]').click();
  await page.locator('[data-program="keys"]').uncheck();
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('dialog') === null);
  await page.keyboard.press('h');
  await page.keyboard.press('?');
  await page.waitForTimeout(150);
  expect(await page.locator('dialog').count()).toBe(0);
  await page.context().close();
});

test('a note in the margin is read once, is remembered, and all of them can be put away and shown again', async () => {
  const { page, troubles } = await open();
  const note = page.locator('.margin-note');
  const first = await note.getAttribute('data-note');
  expect(await axeProblems(page)).toEqual([]);
  await page.locator('[data-program="note-seen"]').click();
  await note.waitFor({ state: 'detached' });
  expect(await focused(page)).toBe('beat-title');
  await page.evaluate(() => (globalThis.thirdReading as unknown as { playOne(chance: string): boolean }).playOne('on'));
  await note.waitFor();
  expect(await note.getAttribute('data-note')).not.toBe(first);
  await page.locator('[data-program="notes-skip"]').click();
  await note.waitFor({ state: 'detached' });
  await page.keyboard.press('h');
  await page.locator('dialog[open] [data-program="notes-again"]').click();
  await page.waitForFunction(() => document.querySelector('dialog') === null);
  await page.evaluate(() => (globalThis.thirdReading as unknown as { playOne(chance: string): boolean }).playOne('on'));
  await note.waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

describe('by one switch', () => {
  test('the first three beats are played with one key, and a sheet is opened and closed with it', async () => {
    const { page, troubles } = await open();
    await page.locator('.bar [data-program="settings"]').click();
    await page.locator('[data-program="scan"][value="one"]').check();
    await page.locator('[data-program="scan-pace"]').fill('5');
    await page.locator('[data-scanned]').waitFor();
    await pressAt(page, '[data-program="close"]');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    const beats = new Set<string>();
    while (beats.size < 3) {
      const before = await runOf(page);
      beats.add(before.beat);
      const first = (await openOf(page)).find((t) => ['continue', 'choose', 'act'].includes(t.kind));
      await pressAt(page, `[data-beat-region] [data-intent="${first?.kind}:${first?.target}"]`);
      await page.waitForFunction((run) => JSON.stringify(globalThis.thirdReading?.session?.run) !== run, JSON.stringify(before));
    }
    // Round and round: nothing is pressed by waiting.
    const still = await runOf(page);
    await page.waitForTimeout(2500);
    expect(await runOf(page)).toEqual(still);
    await page.keyboard.press('Escape');
    await page.locator('[data-scanned]').waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

/** Waits until the frame stands on the control, and presses the one key. */
async function pressAt(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((s) => document.querySelector(`${s}[data-scanned]`) !== null, selector, { timeout: 60_000, polling: 20 });
  await page.keyboard.press('Space');
}
