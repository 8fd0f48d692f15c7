/** A whole lesson in fast motion: thirty pupils in both houses, a veto, an override; a wall follows, and a count by other means agrees. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LivePupilLink } from '../../src/room/clients/live-link.ts';
import { openPupilLink, openTeacherLink } from '../../src/room/clients/live-link.ts';
import { reportOf } from '../../src/room/report/report.ts';
import { lessonFrom } from '../../src/room/rules/log.ts';
import type { TeacherSays } from '../../src/room/rules/message.ts';
import { classProcess, madeClass, type ServerProcess } from '../builders/class-server.ts';
import { aStorage, until } from '../builders/live-pages.ts';
import { firstAnswer, overrideRoad } from '../builders/override-road.ts';
import { recount } from '../builders/recount.ts';
import { shippedPack } from '../builders/shipped.ts';
import { willingPupil } from '../builders/willing-pupil.ts';
import { launch, watch } from './game.ts';

const PUPILS = 30;
/** Of them with a real page; the others are real sockets. */
const PAGES = 3;

let browser: Browser;
let server: ServerProcess;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), classProcess()]);
}, 120_000);
afterAll(async () => {
  await Promise.all([browser?.close(), server?.end()]);
});

test('thirty pupils take the bill through both houses, a veto and an override; the wall shows each count, and the report is what the log says', async () => {
  const road = overrideRoad(PUPILS);
  const made = await madeClass(server.site, road.plan, 'delisting-bill');
  const teacher = openTeacherLink({ site: server.site, room: made.room, language: 'en', capability: made.teacher });
  await until(teacher, () => teacher.view() !== null);
  const troubles: string[] = [];
  const open = async (address: string): Promise<Page> => {
    const page = await (
      await browser.newContext({ viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce', locale: 'en-GB' })
    ).newPage();
    troubles.push(...watch(page, server.site));
    await page.goto(server.site + address);
    return page;
  };
  const wall = await open(`wall.html#${new URLSearchParams({ pack: 'delisting-bill', language: 'en', code: made.room, wall: made.wall })}`);
  const pages: Page[] = [];
  for (let n = 0; n < PAGES; n++) {
    const page = await open(`join.html?c=${made.room}`);
    await page.locator('[data-pupil="name"]').fill(`Page ${'ABC'.charAt(n)}`);
    await page.keyboard.press('Enter');
    await page.locator('.pupil[data-screen="gather"]').waitFor();
    pages.push(page);
  }
  const links: LivePupilLink[] = Array.from({ length: PUPILS - PAGES }, (_, n) =>
    openPupilLink({
      site: server.site,
      room: made.room,
      language: n % 2 === 0 ? 'en' : 'ru',
      name: `Socket ${n + 1}`,
      storage: aStorage(),
    }),
  );
  await until(teacher, () => teacher.view()?.pupils.length === PUPILS, 60_000);

  const counts: string[] = [];
  for (const says of road.says) {
    if (says.kind === 'close-ballot') await everybodyVotes();
    if (says.kind === 'close-question') await everybodyAnswers();
    const told: TeacherSays = says;
    expect(await teacher.say(told), says.kind).toMatchObject({ kind: 'heard' });
    if (says.kind !== 'close-ballot') continue;
    await wall.locator('.wall-vote[data-is="counted"]').waitFor();
    counts.push(await wall.locator('.wall-big').innerHTML());
    for (const page of pages) await page.locator('.pupil[data-screen="counted"]').waitFor();
  }

  async function everybodyVotes(): Promise<void> {
    await Promise.all([
      ...pages.map((page) => page.locator('[data-pupil="vote-F"]').click()),
      ...links.map(async (link) => {
        await until(link, () => link.view()?.table.kind === 'ballot', 30_000);
        const table = link.view()?.table;
        if (table?.kind === 'ballot') await link.say({ kind: 'vote', on: table.id, vote: 'F', turn: 1 });
      }),
    ]);
    await until(teacher, () => teacher.view()?.pupils.every((p) => p.hasDone) ?? false, 30_000);
  }

  async function everybodyAnswers(): Promise<void> {
    await Promise.all(
      links.map(async (link) => {
        // The question before may still be what this page was last told.
        const fresh = () => {
          const { table } = link.view() ?? {};
          return table?.kind === 'asking' && table.own === null ? table : null;
        };
        await until(link, () => fresh() !== null, 30_000);
        const table = fresh();
        if (table) await link.say({ kind: 'answer', on: table.id, answer: firstAnswer(table.question) });
      }),
    );
  }

  const log = await teacher.takeLog();
  const pack = shippedPack();
  const lesson = lessonFrom(pack, log);
  const again = recount(log);
  expect(Object.keys(lesson.campaign.played)).toEqual(road.plan.levels);
  expect(lesson.counted.map((c) => c.tally.needed)).toEqual([226, 226, 226, 51, 300, 67]);
  expect(again.votes.map((v) => v.for)).toEqual(lesson.counted.map(() => PUPILS));
  expect(counts).toEqual(lesson.counted.map((c) => String(c.tally.for)));
  const report = reportOf(pack, lesson);
  expect(report.questions.length).toBe(lesson.asked.length);
  for (const asked of lesson.asked) {
    expect(again.closed.get(asked.id)?.size).toBe(PUPILS - PAGES);
    expect(Object.keys(asked.rounds.at(-1) ?? {}).length).toBe(PUPILS - PAGES);
  }
  expect(troubles).toEqual([]);
  for (const link of [...links, teacher]) link.close();
}, 300_000);

test('from the address that is printed a teacher comes to thirty seated pupils, a vote and the report, by the pages alone', async () => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  const troubles = watch(page, server.site);
  const control = (name: string) => page.locator(`[data-class="${name}"]`);
  await page.goto(server.site);
  await page.locator('[data-program="packs"]').click();
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
