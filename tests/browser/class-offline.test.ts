/** A lesson without any network, in all four ways: hands, one device that goes round, own devices at the wall's pace, results brought by camera, file and hand; each ends in a report that a count by other means agrees with. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer, Question } from '../../src/core/question.ts';
import { wordsIn } from '../../src/core/wording.ts';
import { gatesOf } from '../../src/room/pace/gates.ts';
import { type Serving, serve } from '../../src/tools/serve.ts';
import { answersIn, recount } from '../builders/recount.ts';
import { shippedPack } from '../builders/shipped.ts';
import { isRight } from '../room/report/recount.ts';
import { answerShown } from './answer-on-phone.ts';
import { ConsoleTeacher, control } from './console-teacher.ts';
import { launch, playOne, watch } from './game.ts';
import { type AnswerShown, reportShown, sorted } from './report-shown.ts';
import { filmOf, qrOnScreen } from './screen-before-camera.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const COUNCIL = shippedPack('school-council');
const [LEVEL] = COUNCIL.levels;
const [CHAMBER] = COUNCIL.shared.chambers;
if (!LEVEL || !CHAMBER) throw new Error('The pack has no level and no chamber');
const BLOCS = CHAMBER.blocs;
const SEATS = BLOCS.reduce((sum, bloc) => sum + bloc.seats, 0);

let browser: Browser;
let folder: string;
let site: Serving;
/** Each device comes once while there is a network; then there is none any more, and no server either. */
let laptop: BrowserContext;
let url: string;
let phones: readonly { readonly name: string; readonly language: 'en' | 'ru'; readonly context: BrowserContext }[];
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'camera-'));
  const camera = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film()}`];
  browser = await launch(camera);
  site = await serve(DIST, 0);
  url = `http://localhost:${site.port}/`;
  laptop = await visited('class.html', { width: 1366, height: 768 });
  const visitors = [
    { name: 'Ada', language: 'en' },
    { name: 'Бо', language: 'ru' },
    { name: 'Cleo', language: 'en' },
  ] as const;
  const paths = visitors.map(({ language }) => `?${gameAsked(language)}`);
  phones = await Promise.all(
    visitors.map(async (visitor, i) => ({ ...visitor, context: await visited(paths[i] ?? '', { width: 800, height: 800 }) })),
  );
  site.server.closeAllConnections();
  await site.close();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const film = () => path.join(folder, 'camera.y4m');

function gameAsked(language: 'en' | 'ru', more: Readonly<Record<string, string>> = {}): URLSearchParams {
  return new URLSearchParams({
    probe: '',
    offline: '',
    'no-stage': '',
    pack: COUNCIL.shared.pack,
    level: LEVEL?.id ?? '',
    language,
    ...more,
  });
}

async function visited(address: string, viewport: { readonly width: number; readonly height: number }): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', locale: 'en-GB', permissions: ['camera'] });
  const page = await context.newPage();
  await page.goto(url + address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 120_000 });
  await page.close();
  await context.setOffline(true);
  return context;
}

async function opened(context: BrowserContext, address: string): Promise<{ readonly page: Page; readonly troubles: string[] }> {
  const page = await context.newPage();
  const troubles = watch(page, url);
  page.on('requestfailed', (request) => troubles.push(`lost: ${request.url()}`));
  await page.goto(url + address);
  return { page, troubles };
}

/** Begins a lesson on the laptop, in one of the ways that need no server. */
async function begun(mode: 'hands' | 'shared') {
  const { page, troubles } = await opened(laptop, 'class.html');
  await control(page, 'pack').selectOption(COUNCIL.shared.pack);
  await control(page, `mode-${mode}`).check();
  if (mode === 'hands') await control(page, 'people').fill(String(SEATS));
  else await control(page, 'naming').selectOption('typed');
  await control(page, 'levels').waitFor();
  await control(page, 'begin').click();
  return { page, troubles, teacher: new ConsoleTeacher(page) };
}

/** Pictures and sounds that this device has not met, and whoever speaks with a server, are missing without harm; nothing else is. */
const MISSED =
  /^lost: .*(?:@[\d.]+\.json|\.webp|\.png|\.ogg|\.mp3|\.woff2|\/live-class-[\w-]+\.js)$|net::ERR_(?:FAILED|INTERNET_DISCONNECTED)$/;
const serious = (troubles: readonly string[]) => troubles.filter((trouble) => !MISSED.test(trouble));

test('(a) on the projector alone, hands are counted and typed in by bloc', async () => {
  const { page, troubles, teacher } = await begun('hands');
  const [wall] = await Promise.all([laptop.waitForEvent('page'), control(page, 'wall').click()]);
  await wall.locator('.wall-head').waitFor();
  await page.bringToFront();
  const typed: number[][][] = [];
  for (let says = await teacher.says(); says === null || !/^Finish/.test(says); says = await teacher.says()) {
    if (says === null) {
      await teacher.decideInHaste();
      continue;
    }
    const isVote = (await page.locator('.class-hands').count()) > 0;
    if (isVote) typed.push(await handsTyped(page, typed.length));
    else if ((await page.locator('.class-answer').count()) > 0) await answerForAll(page);
    await teacher.press();
    if (isVote) await expect.poll(() => wall.locator('.wall-big').textContent()).toBe(String(sumOf(typed.at(-1), 0)));
  }
  await teacher.press();
  const log = await teacher.savedLog();
  await control(page, 'report').click();
  const report = await reportShown(page);
  expect(typed.length).toBeGreaterThan(0);
  // As many people as seats: each hand is a seat of its bloc, and nothing else is.
  expect(report.blocs.map((rows) => rows.map((row) => [row.for, row.against, row.abstain]))).toEqual(typed);
  expect(report.votes.map((row) => [row.for, row.against, row.abstain])).toEqual(
    recount(log).votes.map((row) => [row.for, row.against, row.abstain]),
  );
  expect(report.votes.map((row) => row.members)).toEqual(typed.map(() => SEATS));
  expect(report.answers).toEqual([]);
  expect(serious(troubles)).toEqual([]);
  await wall.close();
  await page.close();
}, 180_000);

/** Most are for, some against, a few abstain, one never raises a hand. @returns by bloc */
async function handsTyped(page: Page, vote: number): Promise<number[][]> {
  const hands = BLOCS.map(({ seats }, i) => [seats - i - 1, (i + vote) % 2, i === 2 ? 1 : 0]);
  for (const [i, { id }] of BLOCS.entries())
    for (const [j, kind] of ['for', 'against', 'abstain'].entries())
      await control(page, `hands-${id}-${kind}`).fill(String(hands[i]?.[j] ?? 0));
  return hands;
}

const sumOf = (hands: readonly (readonly number[])[] | undefined, at: number) =>
  (hands ?? []).reduce((sum, own) => sum + (own[at] ?? 0), 0);

/** The class's own answer, whatever it is, in the console's form. */
async function answerForAll(page: Page): Promise<void> {
  const lists = page.locator('.class-answer select');
  for (const [i, list] of (await lists.all()).entries()) {
    const values = await list
      .locator('option')
      .evaluateAll((all) => all.map((o) => (o as HTMLOptionElement).value).filter((v) => v !== ''));
    await list.selectOption(values[i % values.length] ?? '');
  }
  const number = page.locator('.class-answer input[type=text]');
  if ((await number.count()) > 0)
    await number.fill(/\((\d+)/.exec(await page.locator('.class-answer .class-pick').innerText())?.[1] ?? '0');
  const boxes = page.locator('.class-answer :is(input[type=radio], input[type=checkbox])');
  if ((await boxes.count()) > 0) await boxes.first().check();
}

test('(b) one device goes round: behind the curtain everybody votes and answers for themselves', async () => {
  const { page, troubles, teacher } = await begun('shared');
  const names = ['Ada', 'Бо', 'Cleo', 'Di'];
  await control(page, 'names').fill(names.join('\n'));
  await control(page, 'add-names').click();
  await expect.poll(() => control(page, 'pupil').count()).toBe(names.length);
  const cast: number[][] = [];
  const asked: (Question | undefined)[] = [];
  for (let says = await teacher.says(); says !== null && !/^Finish/.test(says); says = await teacher.says()) {
    if (/^Let the class decide/.test(says)) await teacher.decideInHaste();
    else {
      if (/^Close the vote/.test(says)) cast.push(await votesRound());
      if (/^Close, and show the answer/.test(says)) asked.push(await answersRound());
      await teacher.press();
    }
  }
  await teacher.press();
  const log = await teacher.savedLog();
  await control(page, 'report').click();
  const report = await reportShown(page);
  const again = recount(log);
  expect(cast.length).toBeGreaterThan(0);
  expect(report.votes.map((row) => [row.for, row.against, row.abstain, row.absent])).toEqual(cast);
  expect(again.votes.map((row) => [row.for, row.against, row.abstain])).toEqual(cast.map(() => [2, 1, 0]));
  expect(asked.length).toBeGreaterThan(0);
  expect(sorted(report.answers)).toEqual(sorted(answersIn(log, again, asked)));
  expect(report.answers.length).toBe(asked.length * names.length);
  expect(serious(troubles)).toEqual([]);
  await page.close();

  /** @returns seats as each was told that theirs weigh: for, against, abstaining, absent */
  async function votesRound(): Promise<number[]> {
    const seats = [0, 0, 0, 0];
    await goesRound(async (name) => {
      const own = Number(/\d+/.exec(await page.locator('.my-card').innerText())?.[0]);
      const at = name === 'Бо' ? 1 : name === 'Di' ? 3 : 0;
      seats[at] = (seats[at] ?? 0) + own;
      if (at < 3) await page.locator(`[data-pupil="vote-${'FAB'.charAt(at)}"]`).click();
    }, 'Di');
    return seats;
  }

  /** @returns what was asked */
  async function answersRound(): Promise<Question | undefined> {
    let asks = '';
    await goesRound(async () => {
      asks = await page.locator('.asks').innerText();
      await answerShown(page);
    });
    return COUNCIL.shared.questions.find((question) => wordsIn(question.asks, 'en').text === asks);
  }

  /** @param last who says nothing, and is asked again for as long as the device goes round */
  async function goesRound(turn: (name: string) => Promise<void>, last?: string): Promise<void> {
    await control(page, 'hand-round').click();
    for (const name of names) {
      await page.locator('.pupil[data-screen="curtain"]').waitFor();
      // Whoever takes it over finds a name and nothing of the one before.
      expect(await page.locator('.pupil').innerText()).toContain(name);
      expect(await page.locator('[data-pupil^="vote-"], .my-card, .asks, .given').count()).toBe(0);
      expect(await control(page, 'next').count()).toBe(0);
      await page.locator('[data-pupil="i-am"]').click();
      await turn(name);
      await page.locator('[data-pupil="hand-on"]').click();
    }
    await page.locator(`.pupil[data-screen="${last === undefined ? 'all' : 'curtain'}"]`).waitFor();
    await page.locator('[data-pupil="to-teacher"]').click();
    await control(page, 'next').waitFor();
  }
}, 180_000);

test('(c) own devices play at the wall’s pace, by its words; (d) their results come by camera, as files and as a code', async () => {
  const { page, troubles } = await opened(laptop, 'class.html');
  await control(page, 'alone-pack').selectOption(COUNCIL.shared.pack);
  await control(page, 'pace').click();
  const address = await page.locator('.pace-address a').innerText();
  expect(address.startsWith(`${url}index.html?pace=`)).toBe(true);
  const code = new URL(address).searchParams.get('pace') ?? '';

  const played: { readonly name: string; readonly page: Page; readonly answers: readonly AnswerShown[] }[] = [];
  for (const { name, language, context } of phones) {
    const phone = await opened(context, `?${gameAsked(language, { pace: code, seed: `offline-${name}` })}`);
    await phone.page.locator('.pace-gate').waitFor();
    expect(await playedOut(phone.page, page)).toBeGreaterThan(2);
    played.push({ name, page: phone.page, answers: await answersOf(phone.page, name) });
    expect(serious(phone.troubles)).toEqual([]);
  }

  await control(page, 'apart-back').click();
  await control(page, 'alone-pack').selectOption(COUNCIL.shared.pack);
  await control(page, 'collect').click();
  const here = page.locator('.results-here li');
  const [ada, bo, cleo] = played;
  if (!ada || !bo || !cleo) throw new Error('Somebody is missing');

  const files: { readonly name: string; readonly text: string }[] = [];
  for (const phone of played) {
    await phone.page.locator('[data-pace="results"]').click();
    await phone.page.locator('[data-results="name"]').fill(phone.name);
  }
  writeFileSync(film(), await filmOf(await qrOnScreen(ada.page)));
  await page.locator('[data-results="camera"]').click();
  await expect.poll(() => here.allInnerTexts(), { timeout: 30_000 }).toEqual([expect.stringContaining('Ada')]);
  await page.locator('[data-results="camera"]').click();

  // Ada's comes once more as a file, together with another's: it is known, and counts once.
  for (const phone of [ada, bo]) {
    const [download] = await Promise.all([phone.page.waitForEvent('download'), phone.page.locator('[data-results="save"]').click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    files.push({ name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') });
  }
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of dropped) dataTransfer.items.add(new File([text], name, { type: 'application/json' }));
    document.querySelector('.results-drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, files);
  await expect.poll(() => here.count()).toBe(2);

  const groups = await cleo.page.locator('[data-results="code"] li').allInnerTexts();
  await page.locator('[data-results="typed"]').pressSequentially(groups.join(' '));
  await expect.poll(() => here.count()).toBe(3);

  await control(page, 'report').click();
  const report = await reportShown(page);
  expect(report.head).toContain('3 pupils');
  expect(report.votes).toEqual([]);
  expect(sorted(report.answers)).toEqual(sorted(played.flatMap(({ answers }) => answers)));
  expect(report.answers.length).toBeGreaterThan(6);
  expect(serious(troubles)).toEqual([]);
}, 180_000);

/** To the ending by chance, each gate opened by the word that the teacher shows for it. @returns how many there were */
async function playedOut(phone: Page, laptop: Page): Promise<number> {
  const gates = gatesOf(LEVEL ?? { beats: [], title: { en: '' } }).map(({ id }) => id);
  let passed = 0;
  for (let n = 0; n < 400; n++) {
    if (await phone.locator('.pace-gate').isVisible()) {
      const beat = await phone.evaluate(() => globalThis.thirdReading?.session?.run.beat ?? '');
      await laptop
        .locator('.pace-word')
        .nth(passed === 0 ? 0 : gates.indexOf(beat))
        .click();
      const word = await laptop.locator('.pace-wall b').innerText();
      await laptop.locator('.pace-wall button').click();
      await phone.locator('[data-pace="word"]').fill(word);
      await phone.keyboard.press('Enter');
      await phone.locator('.pace-gate').waitFor({ state: 'detached' });
      passed += 1;
    }
    if (await playOne(phone, `offline-${n}`)) return passed;
  }
  throw new Error('The level came to no ending');
}

/** What was really answered on this device, move by move, looked at afresh. */
async function answersOf(phone: Page, pupil: string): Promise<readonly AnswerShown[]> {
  const moves = await phone.evaluate(() => structuredClone(globalThis.thirdReading?.session?.recording().intents ?? []));
  const tries = new Map<string, number>();
  return moves.flatMap((move): readonly AnswerShown[] => {
    if (move.kind !== 'answer') return [];
    const attempt = (tries.get(move.target) ?? 0) + 1;
    tries.set(move.target, attempt);
    const question = COUNCIL.shared.questions.find(({ id }) => id === move.target);
    return question ? [{ pupil, question: question.id, attempt, isRight: isRight(question, move.answer as Answer) }] : [];
  });
}
