/** A lesson on one laptop without any network: planned, run by keyboard alone to its ending, shown on a wall window, gone on with after a reload. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { resultFile } from '../../src/room/results/result-file.ts';
import { shippedPack } from '../builders/shipped.ts';
import { control, hastyDecision } from './console-teacher.ts';
import { axeProblems, launch, watch } from './game.ts';
import { tooWide } from './guises.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** What is seldom needed is folded away. */
const unfold = (page: Page) => page.locator('[data-class="more"] > summary').click();

type Asked = { readonly language?: 'en' | 'ru'; readonly scheme?: 'light' | 'dark'; readonly forced?: boolean };

async function consolePage({ language = 'en', scheme = 'light', forced = false }: Asked = {}) {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: language === 'ru' ? 'ru-RU' : 'en-GB',
    colorScheme: scheme,
    forcedColors: forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const troubles = watch(page, inject('siteUrl'));
  await page.goto(`${inject('siteUrl')}class.html`);
  await control(page, 'begin').waitFor();
  return { context, page, troubles };
}

/** Begins a lesson by hands with the school council. */
async function begun(page: Page): Promise<void> {
  await control(page, 'pack').selectOption('school-council');
  await control(page, 'mode-hands').check();
  await control(page, 'levels').waitFor();
  await control(page, 'begin').click();
  await control(page, 'next').waitFor();
}

async function wallOf(context: BrowserContext, page: Page): Promise<Page> {
  const wall = await context.newPage();
  await wall.setViewportSize({ width: 1024, height: 768 });
  await wall.goto(new URL((await control(page, 'wall').getAttribute('href')) ?? '', inject('siteUrl')).href);
  await wall.locator('.wall-head').waitFor();
  // In the background a page draws seldom, and a press waits for that.
  await page.bringToFront();
  return wall;
}

/** How many pixels of a drawn chamber lie below the window: a projector’s wall is not scrolled. */
async function houseCut(wall: Page): Promise<number> {
  await wall.setViewportSize({ width: 1366, height: 768 });
  const cut = await wall.evaluate(() =>
    Math.max(0, ...[...document.querySelectorAll('.wall-room')].map((e) => Math.floor(e.getBoundingClientRect().bottom - innerHeight))),
  );
  await wall.setViewportSize({ width: 1024, height: 768 });
  return cut;
}

/** How much of a wide wall could only be scrolled to when its letters are doubled, px. */
async function belowSheet(wall: Page): Promise<number> {
  await wall.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await wall.setViewportSize({ width: 1366, height: 768 });
  await wall.waitForTimeout(200);
  const below = await wall.locator('.wall-sheet').evaluate((sheet) => Math.max(0, sheet.scrollHeight - sheet.clientHeight - 1));
  await wall.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await wall.setViewportSize({ width: 1024, height: 768 });
  return below;
}

/** What of a wall that a phone shows sticks out of its own place, or can't be scrolled to. */
async function cutOnPhone(wall: Page): Promise<readonly string[]> {
  await wall.setViewportSize({ width: 390, height: 844 });
  const cut = await wall.locator('.wall-sheet').evaluate((sheet) => {
    const out: string[] = [];
    const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement as HTMLElement;
      const place = (element.closest('li, dt, dd, p, h1, h2') ?? element).getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, width } of range.getClientRects())
        if (width > 0 && (left < place.left - 1 || right > place.right + 1)) out.push(node.textContent ?? '');
    }
    sheet.scrollTop = sheet.scrollHeight;
    const end = sheet.getBoundingClientRect().bottom;
    const last = sheet.querySelector('.wall-options li:last-child');
    if (last && last.getBoundingClientRect().bottom > end) out.push(last.textContent ?? '');
    sheet.scrollTop = 0;
    return out;
  });
  await wall.setViewportSize({ width: 1024, height: 768 });
  return cut;
}

/** Tab until this control has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let n = 0; n < 80; n++) {
    const here = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.class ?? '');
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way by Tab to ${name}`);
}

/** One step of the lesson, by keys alone. @returns what it was */
async function stepByKeys(page: Page): Promise<string> {
  // What was said last is being kept; until then nothing else is heard.
  await expect.poll(() => page.locator('.class-run [aria-disabled="true"]:not([data-class^="do-"])').count(), { timeout: 10_000 }).toBe(0);
  const before = await page.locator('.class-middle').innerText();
  let kind = 'next';
  if ((await page.locator('.class-hands').count()) > 0) {
    kind = 'hands';
    for (const name of ['fives', 'sevens', 'nines', 'leavers']) {
      const field = page.locator(`[data-class^="hands-${name}"][data-class$="-for"]`);
      if ((await field.count()) === 0) continue;
      await tabTo(page, (await field.getAttribute('data-class')) ?? '');
      await page.keyboard.type('4');
    }
    await page.keyboard.press('Enter');
  } else if ((await page.locator('.class-answer').count()) > 0) {
    kind = 'answer';
    for (const field of await page.locator('.class-answer input, .class-answer select').all()) {
      const name = (await field.getAttribute('data-class')) ?? '';
      const type = await field.evaluate((e) => (e instanceof HTMLSelectElement ? 'select' : (e as HTMLInputElement).type));
      await tabTo(page, name);
      if (type === 'text') await page.keyboard.type('1');
      else if (type === 'select') for (let n = await field.evaluate(pickFor); n > 0; n--) await page.keyboard.press('ArrowDown');
      else {
        await page.keyboard.press('Space');
        break;
      }
    }
    await tabTo(page, 'next');
    await page.keyboard.press('Enter');
  } else if ((await control(page, 'next').count()) > 0) {
    await page.waitForTimeout(420);
    await page.keyboard.press('n');
  } else {
    kind = 'decide';
    await tabTo(page, `decide-${await hastyDecision(page)}`);
    if (await page.evaluate(() => document.activeElement instanceof HTMLSelectElement)) {
      await page.keyboard.press('ArrowDown');
      await tabTo(page, /^do-/);
    }
    await page.keyboard.press('Enter');
  }
  await page
    .waitForFunction((was) => document.querySelector<HTMLElement>('.class-middle')?.innerText !== was, before, { timeout: 10_000 })
    .catch(() => {
      throw new Error(`Nothing came of ${kind} at:\n${before}`);
    });
  return kind;
}

/** Every place and figure once: the how-manieth field of its form this is. */
function pickFor(field: Element): number {
  const all = [...(field.closest('form')?.querySelectorAll('select') ?? [])];
  const options = (field as HTMLSelectElement).options.length - 1;
  return (all.indexOf(field as HTMLSelectElement) % options) + 1;
}

test('a lesson by hands goes from the plan to its ending by keys alone, without a network, over a reload, and the wall follows', async () => {
  const { context, page, troubles } = await consolePage();
  // The plan, by keys.
  await tabTo(page, 'pack');
  await page.keyboard.press('End');
  expect(await control(page, 'pack').inputValue()).toBe('school-council');
  await control(page, 'levels').waitFor();
  await tabTo(page, /^mode-/);
  while (!(await control(page, 'mode-hands').isChecked())) await page.keyboard.press('ArrowDown');
  await tabTo(page, 'people');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('24');
  await tabTo(page, 'begin');
  await page.keyboard.press('Enter');
  await control(page, 'next').waitFor();
  const wall = await wallOf(context, page);
  await wall.waitForLoadState('networkidle');
  await page.evaluate(() => navigator.serviceWorker?.ready.then(() => undefined));
  await context.setOffline(true);

  const kinds = new Map<string, number>();
  let isReloaded = false;
  for (let n = 0; n < 80; n++) {
    const next = await control(page, 'next').count();
    if (next > 0 && /Finish/.test(await control(page, 'next').innerText())) break;
    const kind = await stepByKeys(page);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    // The wall says what the console says that it says.
    const title = await page.locator('.class-now-title').innerText();
    if ((await page.locator('.class-lines').count()) > 0 && (await wall.locator('.wall-story').count()) > 0)
      await expect.poll(() => wall.locator('.wall-story h1').innerText()).toBe(title);
    if (kind === 'hands') await expect.poll(() => wall.locator('.wall-result').count()).toBe(1);
    if (!isReloaded && kinds.size >= 3) {
      isReloaded = true;
      const was = await page.locator('.class-middle').innerText();
      await page.reload();
      await control(page, 'undo').waitFor();
      expect(await page.locator('.class-middle').innerText()).toBe(was);
    }
  }
  expect([...kinds.keys()].sort()).toEqual(['answer', 'decide', 'hands', 'next']);
  expect(isReloaded).toBe(true);
  await page.waitForTimeout(420);
  await page.keyboard.press('n');
  await expect.poll(() => wall.locator('.wall-stamp').count()).toBe(1);
  expect(troubles.filter((trouble) => !/ERR_INTERNET_DISCONNECTED|favicon/.test(trouble))).toEqual([]);
  await context.close();
}, 240_000);

test('what the wall shows before an answer is told holds no answer, and afterwards does', async () => {
  const { context, page } = await consolePage();
  await begun(page);
  const wall = await wallOf(context, page);
  for (let n = 0; n < 40 && (await wall.locator('.wall-question').count()) === 0; n++) await stepByKeys(page);
  expect(await wall.locator('.wall-question[data-is="asked"] :is(.wall-right, .wall-passage, [data-right="true"])').count()).toBe(0);
  const asked = await wall.locator('.wall-option-says').allInnerTexts();
  // The console has the letters that the wall has.
  const letters = await page.locator('.class-answer .class-check, .class-answer option').allInnerTexts();
  for (const says of asked) expect(letters.some((line) => line.includes(says))).toBe(true);
  await stepByKeys(page);
  await wall.locator('.wall-question[data-is="revealed"] .wall-passage mark').waitFor();
  await context.close();
}, 120_000);

test('an undo, a pause, a saved file and a deletion do what they say', async () => {
  const { context, page } = await consolePage();
  await begun(page);
  const wall = await wallOf(context, page);
  await stepByKeys(page);
  await wall.locator('.wall-blocs').waitFor();
  await control(page, 'undo').click();
  await wall.locator('.wall-place').waitFor();
  await control(page, 'pause').click();
  await wall.locator('.wall-pause').waitFor();
  await control(page, 'pause').click();
  await expect.poll(() => wall.locator('.wall-pause').count()).toBe(0);
  await page.waitForTimeout(420);
  await stepByKeys(page);
  await unfold(page);
  const [download] = await Promise.all([page.waitForEvent('download'), control(page, 'save').click()]);
  const file = await download.path();
  await control(page, 'delete').click();
  await control(page, 'delete').click();
  await control(page, 'begin').waitFor();
  expect(await page.locator('.class-kept-one').count()).toBe(0);
  const saved = JSON.parse(readFileSync(file, 'utf8'));
  saved.log[2].says.kind = 'shout';
  const broken = { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(saved)) };
  await control(page, 'file').setInputFiles(broken);
  await expect.poll(() => page.locator('.class-status').innerText()).toContain('log[2].says.kind');
  expect(await page.locator('.class-kept-one').count()).toBe(0);
  await control(page, 'file').setInputFiles(file);
  await control(page, 'next').waitFor();
  expect(await control(page, 'undo').innerText()).toContain('Seat the class');
  await context.close();
});

test('what pupils brought outlives the page, until everything is deleted', async () => {
  const { context, page } = await consolePage();
  const collected = async () => {
    await control(page, 'alone-pack').selectOption('school-council');
    await control(page, 'collect').click();
    await page.locator('[data-results="files"]').waitFor({ state: 'attached' });
    return page.locator('.results-here li').count();
  };
  expect(await collected()).toBe(0);
  const council = shippedPack('school-council');
  const result = { pack: 'school-council', name: 'Ада', token: 7, minute: 29_000_000, levels: [] };
  const buffer = Buffer.from(resultFile(council, result));
  await page.locator('[data-results="files"]').setInputFiles({ name: 'ada.json', mimeType: 'application/json', buffer });
  await page.locator('.results-here li').waitFor();
  await page.reload();
  await control(page, 'begin').waitFor();
  expect(await collected()).toBe(1);
  await control(page, 'report').click();
  await page.locator('[data-report="delete"]').click();
  await page.locator('[data-report="delete-sure"]').click();
  await control(page, 'begin').waitFor();
  await page.reload();
  await control(page, 'begin').waitFor();
  expect(await collected()).toBe(0);
  await context.close();
});

test('one lesson is run by one window; another can take it over', async () => {
  const { context, page } = await consolePage();
  await begun(page);
  const address = page.url();
  const other = await context.newPage();
  await other.goto(address);
  await control(other, 'take-over').click();
  await control(other, 'next').waitFor();
  await control(page, 'take-over').waitFor();
  await control(page, 'next').click();
  await page.locator('.class-trouble:not(:empty)').waitFor();
  await context.close();
});

test('names that are typed for one shared device become pupils, and none twice', async () => {
  const { context, page } = await consolePage();
  await control(page, 'mode-shared').check();
  await control(page, 'naming').selectOption('typed');
  await control(page, 'begin').click();
  await control(page, 'names').fill('Ada\nBo\nAda');
  await control(page, 'add-names').click();
  await expect.poll(() => control(page, 'pupil').count()).toBe(2);
  expect(await control(page, 'names').inputValue()).toBe('Ada');
  await control(page, 'pupil').first().click();
  await control(page, 'show-code').click();
  await page.locator('.class-code-says').waitFor();
  await control(page, 'remove').click();
  await expect.poll(() => page.locator('[data-is="removed"]').count()).toBe(1);
  await context.close();
});

test('one device goes round with nothing of the console in sight or in reach', async () => {
  const { context, page, troubles } = await consolePage();
  await control(page, 'pack').selectOption('school-council');
  await control(page, 'mode-shared').check();
  await control(page, 'naming').selectOption('typed');
  await control(page, 'levels').waitFor();
  await control(page, 'begin').click();
  await control(page, 'names').fill('Ada\nBo\nCleo');
  await control(page, 'add-names').click();
  await expect.poll(() => control(page, 'pupil').count()).toBe(3);
  for (let n = 0; n < 40; n++) {
    const next = await control(page, 'next').innerText();
    if (/Let the class decide/.test(next)) break;
    await stepByKeys(page);
  }
  await stepByKeys(page);
  await control(page, 'hand-round').click();
  const round = page.locator('[data-class="apart"]');
  await round.locator('> *').first().waitFor();
  expect(await round.innerText()).toContain('Ada');
  // Whoever holds the device finds no way of the teacher's.
  for (const name of ['next', 'to-game', 'delete', 'apart-back', 'people']) expect(await control(page, name).count(), name).toBe(0);
  expect(await axeProblems(page)).toEqual([]);
  expect(troubles).toEqual([]);
  await context.close();
}, 120_000);

const LOOKS = [
  { scheme: 'light', forced: false },
  { scheme: 'dark', forced: false },
  { scheme: 'light', forced: true },
] as const;

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  // By day each language in one look, at full size in all.
  const looks = LOOKS.filter((_, i) => process.env.TEST_SIZE === 'full' || i === (language === 'en' ? 0 : 1));
  test.each(looks)('can be read by everybody: $scheme, forced colours $forced', async (look) => {
    const { context, page } = await consolePage({ language, ...look });
    expect(await axeProblems(page), 'the plan').toEqual([]);
    for (const part of ['pace', 'collect']) {
      await control(page, part).click();
      await page.locator('[data-class="apart"] h2').first().waitFor();
      expect(await axeProblems(page), part).toEqual([]);
      await control(page, 'apart-back').click();
    }
    await begun(page);
    const wall = await wallOf(context, page);
    const seen = new Set<string>();
    for (let n = 0; n < 60; n++) {
      const kind = await wall.evaluate(() => document.querySelector('.wall-sheet > *')?.className ?? '');
      const step = await page.evaluate(() => document.querySelector('.class-run form')?.className ?? '');
      if (!seen.has(kind + step)) {
        seen.add(kind + step);
        expect(await axeProblems(wall), `the wall: ${kind}`).toEqual([]);
        expect(await axeProblems(page), `the console: ${step}`).toEqual([]);
        expect(await tooWide(wall), kind).toBe(0);
        expect(await houseCut(wall), `of the chamber: ${kind}`).toBe(0);
        expect(await belowSheet(wall), `in letters of twice the size: ${kind}`).toBe(0);
        expect(await cutOnPhone(wall), `on a narrow wall: ${kind}`).toEqual([]);
      }
      if (seen.size >= 7 || ((await control(page, 'next').count()) > 0 && /Finish|Закончить/.test(await control(page, 'next').innerText())))
        break;
      await stepByKeys(page);
    }
    expect(seen.size).toBeGreaterThanOrEqual(5);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await tooWide(page)).toBe(0);
    await context.close();
  }, 240_000);
});
