/** A whole lesson in fast motion by the pages alone: a console, a wall, thirty pupils in both houses, a veto, an override; and a count by other means agrees. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import { wordsIn } from '../../src/core/wording.ts';
import { openPupilLink } from '../../src/room/clients/live-link.ts';
import type { Cast } from '../../src/room/rules/lesson.ts';
import { classProcess, type ServerProcess } from '../builders/class-server.ts';
import { aStorage, until } from '../builders/live-pages.ts';
import { firstAnswer, overrideRoad } from '../builders/override-road.ts';
import { answersIn, recount } from '../builders/recount.ts';
import { shippedPack } from '../builders/shipped.ts';
import { willingPupil } from '../builders/willing-pupil.ts';
import { answerShown } from './answer-on-phone.ts';
import { ConsoleTeacher, control } from './console-teacher.ts';
import { launch, watch } from './game.ts';
import { reportShown, type SeatsShown, sorted } from './report-shown.ts';

const PUPILS = 30;
/** Of them with a real page; the others are real sockets. */
const PAGES = 3;
const NAMES = Array.from({ length: PUPILS }, (_, n) => (n < PAGES ? `Page ${'ABC'.charAt(n)}` : `Socket ${n}`));
/** Not of one mind: some against, one abstains, one never votes at all and leaves an empty seat. */
const CASTS = NAMES.map((_, n): Cast | null => (n === 1 ? 'B' : n === 2 || n === 20 ? 'A' : n === PUPILS - 1 ? null : 'F'));
const VOTERS = CASTS.filter((cast) => cast !== null).length;
const HEADS = (['F', 'A', 'B'] as const).map((vote) => CASTS.filter((cast) => cast === vote).length);
const QUESTIONS = shippedPack().shared.questions;
const FAST = { timeout: 30_000, intervals: [40] };

let browser: Browser;
let server: ServerProcess;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), classProcess()]);
}, 120_000);
afterAll(async () => {
  await Promise.all([browser?.close(), server?.end()]);
});

test('a teacher at the console takes thirty pupils through both houses, a veto and an override; wall, phones and report say what was cast', async () => {
  const road = overrideRoad(CASTS);
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce', locale: 'en-GB' });
  // The one thing that the test brings along: chance goes by the lesson's seed.
  await context.addInitScript(dealSeed, road.plan.seed);
  const page = await context.newPage();
  const watched: (readonly string[])[] = [watch(page, server.site)];
  const teacher = new ConsoleTeacher(page);
  await page.goto(`${server.site}class.html`);
  await control(page, 'pack').selectOption('delisting-bill');
  await control(page, 'levels').waitFor();
  for (const level of road.plan.levels) await page.locator(`[data-level="${level}"]`).check();
  await control(page, 'naming').selectOption('typed');
  await control(page, 'begin').click();
  const [wall] = await Promise.all([context.waitForEvent('page'), control(page, 'wall').click()]);
  watched.push(watch(wall, server.site));
  const room = await wall.locator('.wall-code').innerText();

  const phones = await Promise.all(CASTS.slice(0, PAGES).map((_, n) => phoneOf(room, NAMES[n] ?? '')));
  watched.push(...phones.map(({ troubles }) => troubles));
  const links = NAMES.slice(PAGES).map((name, n) =>
    openPupilLink({ site: server.site, room, language: n % 2 === 0 ? 'en' : 'ru', name, storage: aStorage() }),
  );
  await expect.poll(() => control(page, 'pupil').count(), { timeout: 60_000 }).toBe(PUPILS);
  // In the background a page draws seldom, and a press waits for that.
  await page.bringToFront();

  const decisions = [...road.decisions];
  const polled = decisions.find(({ kind }) => kind === 'choose');
  const asked: string[] = [];
  /** Seats as each pupil was told that theirs weigh, by what they cast. */
  const cast: SeatsShown[] = [];
  /** As each phone said it when it voted last. */
  const blocs: string[] = [];
  const needed: string[] = [];
  const onWall: string[] = [];
  for (let says = await teacher.says(); says !== null && !/^Finish/.test(says); says = await teacher.says()) {
    if (/^Close the vote/.test(says)) cast.push(await everybodyVotes());
    if (/^Close, and show the answer/.test(says)) asked.push(await everybodyAnswers());
    if (/^Close, and do/.test(says) && polled) await everybodyPicks(polled);
    const decision = /^Let the class decide/.test(says) ? decisions.shift() : undefined;
    if (decision && decision !== polled) await teacher.decide(decision);
    else await teacher.press();
    if (!/^Close the vote/.test(says)) continue;
    await wall.locator('.wall-vote[data-is="counted"]').waitFor();
    onWall.push((await wall.locator('.wall-big').textContent()) ?? '');
    needed.push(/[\d,]+\D*$/.exec(await page.locator('.class-result').innerText())?.[0] ?? '');
    for (const [n, phone] of phones.entries()) {
      await onScreen(phone.page, 'counted');
      expect(await phone.page.locator('.pupil-bloc').innerText(), 'whose seat it is').toBe(blocs[n]);
    }
  }
  expect(decisions, teacher.did.join('; ')).toEqual([]);
  await teacher.press();

  /** @returns what every card weighed by what was cast with it */
  async function everybodyVotes(): Promise<SeatsShown> {
    const told = await Promise.all([
      ...phones.map(async (phone, n) => {
        await onScreen(phone.page, 'ballot');
        const [own = 0, members = 0] = numbersIn(await phone.page.locator('.my-card').innerText());
        blocs[n] = await phone.page.locator('.pupil-bloc').innerText();
        await phone.page.locator(`[data-pupil="vote-${CASTS[n]}"]`).click();
        return { own, members, vote: CASTS[n] };
      }),
      ...links.map(async (link, n) => {
        const vote = CASTS[PAGES + n] ?? null;
        const fresh = () => {
          const { table } = link.view() ?? {};
          return table?.kind === 'ballot' && table.own === null ? table : null;
        };
        await until(link, () => fresh() !== null, 30_000);
        const ballot = fresh();
        if (!ballot) throw new Error('The vote was closed meanwhile');
        // One has second thoughts, and one sends everything twice.
        if (n === 7) await link.say({ kind: 'vote', on: ballot.id, vote: 'A', turn: 1 });
        if (vote) await link.say({ kind: 'vote', on: ballot.id, vote, turn: 2 });
        if (vote && n === 9) await link.say({ kind: 'vote', on: ballot.id, vote, turn: 2 });
        return { own: ballot.seats, members: ballot.members, vote };
      }),
    ]);
    await expect.poll(() => teacher.now(), FAST).toContain(`${VOTERS} of ${PUPILS} have voted`);
    const seats = (vote: Cast | null) => told.reduce((sum, one) => sum + (one.vote === vote ? one.own : 0), 0);
    return { for: seats('F'), against: seats('A'), abstain: seats('B'), absent: seats(null), members: told[0]?.members ?? 0 };
  }

  /** @returns what was asked */
  async function everybodyAnswers(): Promise<string> {
    const [asks = ''] = await Promise.all([
      ...phones.map(async (phone) => {
        await onScreen(phone.page, 'asking');
        const asks = await phone.page.locator('.asks').innerText();
        await answerShown(phone.page);
        return asks;
      }),
      ...links.map(async (link) => {
        // The question before may still be what this page was last told.
        const fresh = () => {
          const { table } = link.view() ?? {};
          return table?.kind === 'asking' && table.own === null ? table : null;
        };
        await until(link, () => fresh() !== null, 30_000);
        const table = fresh();
        if (table) await link.say({ kind: 'answer', on: table.id, answer: firstAnswer(table.question) });
        return '';
      }),
    ]);
    await expect.poll(() => teacher.now(), FAST).toContain(`${PUPILS} of ${PUPILS} have answered`);
    return asks;
  }

  async function everybodyPicks(intent: Intent): Promise<void> {
    await Promise.all(
      links.map(async (link) => {
        await until(link, () => link.view()?.table.kind === 'poll', 30_000);
        const { table } = link.view() ?? {};
        if (table?.kind === 'poll') await link.say({ kind: 'pick', on: table.id, intent, turn: 1 });
      }),
    );
    await expect.poll(() => teacher.now(), FAST).toContain(`${links.length} of ${PUPILS} have chosen`);
  }

  const log = await teacher.savedLog();
  await control(page, 'report').click();
  const report = await reportShown(page);
  const again = recount(log);
  expect(report.head).toContain(`${PUPILS} pupils`);
  expect(again.votes.map(({ for: yes, against, abstain }) => [yes, against, abstain])).toEqual(cast.map(() => HEADS));
  expect(needed.map((says) => numbersIn(says)[0])).toEqual([226, 226, 226, 51, 300, 67]);
  expect(report.votes).toEqual(cast);
  expect(onWall).toEqual(cast.map((seats) => String(seats.for)));
  const questions = asked.map((asks) => QUESTIONS.find((q) => wordsIn(q.asks, 'en').text === asks));
  expect(sorted(report.answers)).toEqual(sorted(answersIn(log, again, questions)));
  expect(report.answers.length).toBe(asked.length * PUPILS);
  const by = (who: RegExp) => report.decidedBy.filter((says) => who.test(says)).length;
  expect([by(/^the teacher/), by(/^a vote/), by(/^the class\D+27 of 27$/)]).toEqual([road.decisions.length - 1, cast.length, 1]);
  expect(watched.flat()).toEqual([]);
  for (const link of links) link.close();
  for (const phone of phones) await phone.page.context().close();
  await context.close();
}, 600_000);

async function phoneOf(room: string, name: string): Promise<{ readonly page: Page; readonly troubles: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  const troubles = watch(page, server.site);
  await page.goto(`${server.site}join.html?c=${room}`);
  await page.locator('[data-pupil="name"]').fill(name);
  await page.keyboard.press('Enter');
  await onScreen(page, 'gather');
  return { page, troubles };
}

function onScreen(page: Page, name: string): Promise<void> {
  return page.locator(`.pupil[data-screen="${name}"]`).waitFor();
}

/** Runs in the page: the nine letters and figures that the console draws are these. */
function dealSeed(seed: string): void {
  const draw = crypto.getRandomValues.bind(crypto);
  crypto.getRandomValues = (array) => {
    if (!(array instanceof Uint8Array) || array.length !== seed.length) return draw(array);
    array.set([...seed].map((letter) => Number.parseInt(letter, 36)));
    return array;
  };
}

const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

test('from the address that is printed a teacher comes to thirty seated pupils, a vote and the report, by the pages alone', async () => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  const troubles = watch(page, server.site);
  const control = (name: string) => page.locator(`[data-class="${name}"]`);
  await page.goto(server.site);
  // Whoever came to teach finds the desk as well, where a lesson is made of another article.
  await page.locator('[data-program="teach"]').click();
  await control('to-desk').click();
  await page.locator('[data-desk="wizard"]').waitFor();
  await page.goto(server.site);
  await page.locator('[data-program="packs"]').click();
  expect(await page.locator('[data-program="to-desk"]').getAttribute('href')).toBe('./desk.html');
  await page.locator('[data-program="to-class"]').click();
  // What is chosen already is a class over this network.
  await control('pack').selectOption('school-council');
  expect(await control('mode-network').isChecked()).toBe(true);
  await control('naming').selectOption('typed');
  await control('begin').click();
  const [wall] = await Promise.all([context.waitForEvent('page'), control('wall').click()]);
  await wall.locator('.wall-join').waitFor();
  const room = await wall.locator('.wall-code').innerText();
  const address = await wall.locator('.wall-address').innerText();
  expect(new URL(`http://${address}`).hostname).not.toMatch(/^(localhost|127\.)/);

  const pupil = await (await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' })).newPage();
  await pupil.goto(`${server.site}join.html`);
  await pupil.locator('[data-pupil="class-code"]').fill(room.toLowerCase());
  await pupil.keyboard.press('Enter');
  await pupil.locator('[data-pupil="name"]').fill('Ada');
  await pupil.keyboard.press('Enter');
  const links = Array.from({ length: PUPILS - 1 }, (_, n) => willingPupil(server.site, room, `Pupil ${n + 1}`));
  await expect.poll(() => control('pupil').count(), { timeout: 60_000 }).toBe(PUPILS);

  // In the background a page draws seldom, and a press waits for that.
  await page.bringToFront();
  const pressed: string[] = [];
  let voted = '';
  for (let step = 0; step < 60 && voted === ''; step++) {
    await expect.poll(() => control('next').getAttribute('aria-disabled')).toBeNull();
    const [now, next] = await Promise.all([page.locator('.class-now').innerText(), control('next').innerText()]);
    pressed.push(next);
    if (/Close the vote/.test(next)) {
      // The council has fewer seats than the class pupils: who has none is told so.
      const [vote, none] = [pupil.locator('[data-pupil="vote-F"]'), pupil.getByText('You have no seat in this house')];
      await vote.or(none).first().waitFor();
      if (await vote.isVisible()) await vote.click();
    }
    // Whoever is only looked at gives no other answers.
    if (/ of (25|30)\b/.test(now))
      await expect.poll(() => page.locator('.class-now').innerText(), { timeout: 30_000 }).toMatch(/(29|30) of 30|25 of 25/);
    const before = await page.locator('.class-middle').innerText();
    await page.waitForTimeout(420);
    await control('next').click();
    await expect.poll(() => page.locator('.class-middle').innerText()).not.toBe(before);
    if (!/Close the vote/.test(next)) continue;
    await wall.locator('.wall-vote[data-is="counted"]').waitFor();
    voted = (await wall.locator('.wall-big').textContent()) ?? '';
    expect(await page.locator('.class-result').innerText()).toContain(voted);
  }
  expect(Number(voted), pressed.join('; ')).toBeGreaterThan(0);
  if (!(await control('report').isVisible())) await page.locator('[data-class="more"] > summary').click();
  await control('report').click();
  await page.locator('.report').first().waitFor();
  expect(troubles).toEqual([]);
  for (const link of links) link.close();
  await pupil.context().close();
  await context.close();
}, 300_000);
