/** Help in reading and in playing, on the real page: words that open, reading aloud, the sheet of what can be done, notes in the margin, one switch. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Level } from '../../src/core/level.ts';
import type { Run } from '../../src/core/run.ts';
import { refusals } from '../../src/core/shown.ts';
import { type Wording, wordsIn } from '../../src/core/wording.ts';
import { pageLines } from '../../src/panels/aids/page-lines.ts';
import { playWords } from '../../src/text/words/play.ts';
import { roadsThrough } from '../builders/roads.ts';
import { shippedPack } from '../builders/shipped.ts';
import { axeProblems, launch, openLevel, openOf, runOf, type Watched } from './game.ts';
import { tabTo } from './keyboard.ts';
import { screenOf } from './looking.ts';
import { treeDifferences } from './parity.ts';

const FULL = process.env.TEST_SIZE === 'full';
const { levels } = shippedPack();

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Without the stage unless it is asked for: help stands beside it. */
const open = (
  options: { level?: string; language?: 'en' | 'ru'; context?: BrowserContextOptions; noStage?: boolean } = {},
): Promise<Watched> => openLevel(browser, { url: inject('siteUrl'), level: 'newsroom', noStage: true, ...options });

/** All that the page waits for comes five times as soon: what goes round by itself is not waited for. */
async function hurry(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { setTimeout: after, setInterval: every } = globalThis;
    const sooner = (begin: (run: TimerHandler, ms?: number) => number) => (run: TimerHandler, ms?: number) => begin(run, (ms ?? 0) / 5);
    Object.assign(globalThis, { setTimeout: sooner(after.bind(globalThis)), setInterval: sooner(every.bind(globalThis)) });
  });
}

/** Plays by chance to the first page of a kind. */
const playTo = (page: Page, kind: string): Promise<void> =>
  page.evaluate((wanted) => {
    const probe = globalThis.thirdReading as unknown as { playOne(chance: string): boolean; session: { run: { at: { kind: string } } } };
    for (let n = 0; n < 300 && probe.session.run.at.kind !== wanted; n++) probe.playOne(`aids-${n}`);
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
  for (const place of ['.task', '.lines']) {
    await finishLine(page);
    await page.locator(`${place} [data-read]`).waitFor();
  }
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

test('where the device has no voice, that is said and written, by button and by letter, and focus stays', async () => {
  const { page } = await open();
  await page.evaluate(() => Object.assign(speechSynthesis, { getVoices: () => [] }));
  const told = () => page.locator('[data-live] p', { hasText: /no voice/ }).count();
  await page.locator('.aids-row [data-program="read-aloud"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('.aids-row .voiceless', { hasText: /no voice/ }).waitFor();
  expect([await told(), await focused(page)]).toEqual([1, 'read-aloud']);
  await page.keyboard.press('r');
  await page.keyboard.press('l');
  await expect.poll(told).toBe(3);
  expect([await page.locator('dialog').count(), await focused(page)]).toEqual([0, 'read-aloud']);
  expect(await axeProblems(page)).toEqual([]);
  await page.context().close();
});

describe('what is read aloud is what stands on the page, in its order', () => {
  const visits = FULL ? levels.flatMap((level) => (['en', 'ru'] as const).map((language) => ({ level, language }))) : [];
  test.each(FULL ? visits : levels.slice(0, 1).map((level) => ({ level, language: 'ru' as const })))('$level.id, in $language', async ({
    level,
    language,
  }) => {
    const met = new Set<string>();
    for (const { entry, runs, intents } of roadsThrough(level)) {
      const { page } = await openLevel(browser, { url: inject('siteUrl'), level: level.id, language, seed: entry.seed, noStage: true });
      for (const [n, run] of runs.entries()) {
        const intent = intents[n - 1];
        if (intent) await page.evaluate((one) => void globalThis.thirdReading?.session?.dispatch(one), intent);
        const screen = `${screenOf(run)} refused ${[...refusals(level, run).keys()]}`;
        if (met.has(screen)) continue;
        met.add(screen);
        expect(await untold(page, level, run, language), screen).toEqual({ beat: run.beat, unread: [], undrawn: [], astray: [] });
      }
      await page.context().close();
    }
  });
});

/** Lines that are drawn and not read, read and not drawn, or drawn in another order than they are read. */
async function untold(page: Page, level: Level, run: Run, language: 'en' | 'ru') {
  const { beat, drawn, text } = await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const region = document.querySelector<HTMLElement>('[data-beat-region]');
    const flat = (said: string | null | undefined) => (said ?? '').replace(/\s+/g, ' ').replaceAll('\u2011', '-');
    // Marks and notes stand beside the words.
    const own = (line: Element) => [...line.childNodes].filter((n) => !(n instanceof Element) || n.matches('.term, .term-held, [lang]'));
    return {
      beat: region?.dataset.beat,
      drawn: [...(region?.querySelectorAll('[data-line]') ?? [])]
        .filter((line) => line.checkVisibility())
        .map((line) =>
          flat(
            own(line)
              .map((n) => n.textContent)
              .join(''),
          ),
        ),
      text: flat(region?.textContent),
    };
  });
  const flat = (said: Wording) => wordsIn(said, language).text.replace(/\s+/g, ' ').replaceAll('\u2011', '-');
  const wordings = (said: readonly (Wording | string)[]) => said.flatMap((one) => (typeof one === 'string' ? [] : [flat(one)]));
  const lines = pageLines({ level, run, events: [], language, words: playWords[language] });
  const read = wordings(lines.map((line) => line.says));
  const all = new Set(wordings(lines.flatMap(({ before = [], says, after = [] }) => [...before, says, ...after])));
  let at = 0;
  const astray = drawn.filter((line) => {
    if (!read.includes(line)) return false;
    const next = read.indexOf(line, at);
    if (next >= 0) at = next + 1;
    return next < 0;
  });
  return { beat, unread: drawn.filter((line) => !all.has(line)), undrawn: read.filter((line) => !text.includes(line)), astray };
}

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

test('letters do nothing once they are turned off', async () => {
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

test('letters are letters while something is typed', async () => {
  const { page, troubles } = await open({ level: 'world-desk' });
  await giveVoices(page);
  await playTo(page, 'ending');
  const field = page.locator('[data-program="reflection"]');
  await field.click();
  await page.keyboard.type('girl, oh? HR');
  await page.waitForTimeout(150);
  expect(await field.inputValue()).toBe('girl, oh? HR');
  expect([await page.locator('dialog').count(), await said(page), await focused(page)]).toEqual([0, [], 'reflection']);
  // The same letter beside the field asks for help.
  await page.locator('#beat-title').focus();
  await page.keyboard.press('h');
  await page.locator('dialog[open]').waitFor();
  expect(troubles).toEqual([]);
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
    await hurry(page);
    await scanBy(page, 'one');
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
    await page.waitForTimeout(1000);
    expect(await runOf(page)).toEqual(still);
    await page.keyboard.press('Escape');
    await page.locator('[data-scanned]').waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('a name is typed in peace, and Esc ends the typing, closes what is open, and only then ends the scan', async () => {
    const { page, troubles } = await open();
    await hurry(page);
    await scanBy(page, 'one');
    await pressAt(page, '[data-program="profiles"]');
    const field = page.locator('[data-program="profile-name"]').last();
    const leaves = () => page.waitForFunction(() => document.querySelector('[data-scanned]:not([data-program="profile-name"])') !== null);
    await pressAt(page, '[data-program="profile-name"]');
    expect(await focused(page)).toBe('profile-name');
    await page.keyboard.type('Ada Li');
    await page.waitForTimeout(500);
    expect([await field.inputValue(), await focused(page)]).toEqual(['Ada Li', 'profile-name']);
    await page.keyboard.press('Escape');
    await leaves();
    expect(await page.locator('dialog[open]').count()).toBe(1);
    // One who has no Esc leaves with a press outside, or with a second space.
    await pressAt(page, '[data-program="profile-name"]');
    await page.mouse.click(4, 4);
    await leaves();
    expect(await page.locator('dialog[open]').count()).toBe(1);
    await pressAt(page, '[data-program="profile-name"]');
    await page.keyboard.type('  ');
    await leaves();
    expect(await field.inputValue()).toBe('Ada Li ');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog') === null);
    await page.locator('[data-scanned]').waitFor();
    await page
      .locator('.told .term')
      .first()
      .evaluate((term: HTMLElement) => term.click());
    await page.locator('.term-note').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.term-note').waitFor({ state: 'detached' });
    await page.waitForTimeout(700);
    expect(await page.locator('[data-scanned]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('[data-scanned]').waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('a press by switch lets sound begin, as any press does', async () => {
    const { page } = await open({ noStage: false });
    await scanBy(page, 'two');
    // Kept with the profile, which is what a reload begins with.
    await page.waitForTimeout(1500);
    const fetched: string[] = [];
    await page.reload();
    await page.locator('[data-scanned]').waitFor();
    page.on('request', (request) => /\/ambience-[^/]*\.(ogg|mp3)$/.test(request.url()) && fetched.push(request.url()));
    await page.waitForTimeout(3000);
    expect(fetched).toEqual([]);
    await page.keyboard.press('Space');
    await expect.poll(() => fetched.length, { timeout: 8000 }).toBeGreaterThan(0);
    await page.context().close();
  });
});

/** Turns scanning on in the settings, which stay open. */
async function scanBy(page: Page, switches: 'one' | 'two'): Promise<void> {
  await page.locator('.bar [data-program="settings"]').click();
  await page.locator(`[data-program="scan"][value="${switches}"]`).check();
  if (switches === 'one') await page.locator('[data-program="scan-pace"]').fill('5');
  await page.locator('[data-scanned]').waitFor();
}

/** Waits until the frame stands on the control, and presses the one key. */
async function pressAt(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((s) => document.querySelector(`${s}[data-scanned]`) !== null, selector, { timeout: 60_000, polling: 20 });
  await page.keyboard.press('Space');
}
