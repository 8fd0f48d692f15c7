/** The pupil's page: in a real class over real sockets, and with a host beside it for whatever a network can do to it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIntents } from '../../src/core/open-intents.ts';
import type { Answer } from '../../src/core/question.ts';
import { roller } from '../../src/core/roller.ts';
import type { TeacherLink } from '../../src/room/clients/link.ts';
import { openTeacherLink } from '../../src/room/clients/live-link.ts';
import type { ShownQuestion } from '../../src/room/rules/blind.ts';
import type { Plan } from '../../src/room/rules/lesson.ts';
import type { TeacherSays } from '../../src/room/rules/message.ts';
import type { PupilView } from '../../src/room/rules/pupil-view.ts';
import { classPageSite } from '../builders/class-page.ts';
import { anyAnswer } from '../builders/class-room.ts';
import { classProcess, madeClass, type ServerProcess } from '../builders/class-server.ts';
import { until } from '../builders/live-pages.ts';
import { shippedPack } from '../builders/shipped.ts';
import { answerShown } from './answer-on-phone.ts';
import './class-page/page-type.ts';
import { axeProblems, launch, watch } from './game.ts';
import { cutOff, GUISES, LOOKS, tooWide, wearGuise } from './guises.ts';
import { compose, tabTo } from './keyboard.ts';

const BILL = shippedPack();
const KINDS = ['choice', 'multiple', 'order', 'match', 'categorise', 'number', 'hottext'] as const;
/** One question of each kind. */
const EACH_KIND = KINDS.map((kind) => BILL.shared.questions.find((q) => q.kind === kind)?.id ?? '');
/** A name that no browser takes for this machine: plain http without a secure context, as on a school network. */
const SCHOOL = 'school.test';

let browser: Browser;
let beside: Awaited<ReturnType<typeof classPageSite>>;
let server: ServerProcess;
beforeAll(async () => {
  [browser, beside, server] = await Promise.all([
    launch([`--host-resolver-rules=MAP ${SCHOOL} 127.0.0.1`]),
    classPageSite(),
    classProcess(),
  ]);
}, 120_000);
afterAll(async () => {
  await Promise.all([browser?.close(), beside?.close(), server?.end()]);
});

const control = (page: Page, name: string) => page.locator(`[data-pupil="${name}"]`);
const onScreen = (page: Page, name: string) => page.locator(`.pupil[data-screen="${name}"]`).waitFor();

describe('in a class on a school network', () => {
  type Room = { readonly url: string; readonly code: string; readonly teacher: TeacherLink };
  const teachers: TeacherLink[] = [];
  afterAll(() => {
    for (const link of teachers) link.close();
  });

  async function aRoom(plan: Partial<Plan> = {}): Promise<Room> {
    const made = await madeClass(server.site, { levels: ['newsroom'], ...plan }, 'delisting-bill');
    const teacher = openTeacherLink({ site: server.site, room: made.room, language: 'en', capability: made.teacher });
    teachers.push(teacher);
    await until(teacher, () => teacher.view() !== null);
    return { url: `http://${SCHOOL}:${server.port}/join.html`, code: made.room, teacher };
  }

  async function phone(options: BrowserContextOptions = {}): Promise<{ readonly page: Page; readonly troubles: string[] }> {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
      locale: 'en-GB',
      ...options,
    });
    const page = await context.newPage();
    return { page, troubles: watch(page, `http://${SCHOOL}:${server.port}`) };
  }

  async function comeIn({ url, code }: Room, name: string): Promise<{ readonly page: Page; readonly troubles: string[] }> {
    const opened = await phone();
    await opened.page.goto(`${url}?c=${code}`);
    await control(opened.page, 'name').fill(name);
    await opened.page.keyboard.press('Enter');
    await onScreen(opened.page, 'gather');
    return opened;
  }

  const say = async ({ teacher }: Room, ...all: readonly TeacherSays[]) => {
    for (const says of all) expect(await teacher.say(says), says.kind).toMatchObject({ kind: 'heard' });
  };

  /** To the first question that is put to the class, by the run sheet. */
  async function toQuestion(room: Room): Promise<void> {
    await say(room, { kind: 'go', to: 'seat' }, { kind: 'go', to: 'brief' }, { kind: 'start-level', level: 'newsroom' });
    await until(room.teacher, () => room.teacher.view()?.wall.run !== null);
    for (let n = 0; n < 40; n++) {
      const [first] = room.teacher.view()?.steps ?? [];
      if (!first) throw new Error('The run sheet has no next step');
      const says: TeacherSays = first.says.kind === 'open-poll' ? { kind: 'decide', intent: choiceIn(room, n) } : first.says;
      await say(room, says);
      if (says.kind === 'ask') return;
    }
    throw new Error('No question was met');
  }

  /** Not always the first: what was refused once is open still, and changes nothing. */
  function choiceIn({ teacher }: Room, n: number): Extract<TeacherSays, { kind: 'decide' }>['intent'] {
    const { run } = teacher.view()?.wall ?? {};
    const level = BILL.levels.find((l) => l.id === run?.level);
    const open = run && level ? openIntents(level, run).filter(({ kind }) => ['choose', 'act', 'leave'].includes(kind)) : [];
    const one = open[n % Math.max(1, open.length)];
    if (!one) throw new Error('Nothing can be chosen');
    return { kind: one.kind, target: one.target } as Extract<TeacherSays, { kind: 'decide' }>['intent'];
  }

  test('one comes in by code and name, answers, and is back where one was after a reload, on plain http', async () => {
    const room = await aRoom();
    const { page, troubles } = await phone();
    const bytes = await weighed(page);
    await page.goto(room.url);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await control(page, 'class-code').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await control(page, 'class-code').fill(room.code.toLowerCase().replace(/(...)/, '$1 '));
    await page.keyboard.press('Enter');
    await control(page, 'name').fill('Анна');
    await page.keyboard.press('Enter');
    await onScreen(page, 'gather');
    const own = await control(page, 'code').first().innerText();
    expect(own).toMatch(/^[A-Z2-9]{6}$/);
    await toQuestion(room);
    await onScreen(page, 'asking');
    // With their heads, and with what a build for tests adds; `npm run bench` weighs the parts themselves.
    const { js, all, names } = bytes();
    expect(js).toBeLessThanOrEqual(100 * 1024);
    expect(all).toBeLessThanOrEqual(150 * 1024);
    expect(names.filter((name) => /woff2|phaser|assets\/(?:game|play|saves|stage)-[\w-]{8}\.js/.test(name))).toEqual([]);
    const asks = await page.locator('.asks').innerText();
    await page.reload();
    await onScreen(page, 'asking');
    expect(await page.locator('.asks').innerText()).toBe(asks);
    await answerShown(page);
    await page.locator('.given').first().waitFor();
    const given = await page.locator('.given').first().innerText();
    await page.reload();
    await page.locator('.given').first().waitFor();
    expect(await page.locator('.given').first().innerText()).toBe(given);
    await say(room, { kind: 'close-question' });
    await onScreen(page, 'revealed');
    expect(await page.locator('.claims mark').count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('a name that looks like another is refused in plain words, and the field keeps it', async () => {
    const room = await aRoom();
    const first = await comeIn(room, 'Anna');
    const { page } = await phone({ locale: 'ru-RU' });
    await page.goto(`${room.url}?c=${room.code}`);
    // А with two Cyrillic letters.
    await control(page, 'name').fill('Аnnа');
    await page.keyboard.press('Enter');
    await page.locator('.flaw').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.locator('.flaw').innerText()).toContain('похожее');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('flaw');
    expect(await control(page, 'name').getAttribute('aria-invalid')).toBe('true');
    expect(await control(page, 'name').inputValue()).toBe('Аnnа');
    await control(page, 'name').fill('Белла');
    await page.keyboard.press('Enter');
    await onScreen(page, 'gather');
    await Promise.all([first.page.context().close(), page.context().close()]);
  });

  test('one comes back by the own code on another device, and finds the vote that was cast', async () => {
    const room = await aRoom({ quiz: [EACH_KIND[0] ?? '', EACH_KIND[1] ?? ''] });
    const { page } = await comeIn(room, 'Anna');
    const own = await control(page, 'code').first().innerText();
    await say(room, { kind: 'go', to: 'seat' }, { kind: 'open-quiz', which: 'before' });
    await onScreen(page, 'quiz');
    await answerShown(page);
    await page.getByText('Question 2 of 2').waitFor();
    const other = await phone();
    await other.page.goto(`${room.url}?c=${room.code}`);
    await control(other.page, 'back').click();
    expect(await axeProblems(other.page)).toEqual([]);
    await control(other.page, 'own-code').fill('AAAAAA');
    await other.page.keyboard.press('Enter');
    await other.page.locator('.flaw').waitFor();
    await control(other.page, 'own-code').fill(own);
    await other.page.keyboard.press('Enter');
    await other.page.getByText('Question 2 of 2').waitFor();
    await Promise.all([page.context().close(), other.page.context().close()]);
  });

  test('a tab that was closed is asked whether it is the same pupil; another one starts anew', async () => {
    const room = await aRoom();
    const { page } = await comeIn(room, 'Anna');
    const again = await page.context().newPage();
    await page.close();
    await again.goto(`${room.url}?c=${room.code}`);
    expect(await again.locator('h1').innerText()).toContain('Anna');
    expect(await axeProblems(again)).toEqual([]);
    await control(again, 'somebody-else').click();
    await control(again, 'name').fill('Boris');
    await again.keyboard.press('Enter');
    await onScreen(again, 'gather');
    expect(await again.locator('.pupil-name').innerText()).toBe('Boris');
    await until(room.teacher, () => room.teacher.view()?.pupils.length === 2);
    await again.context().close();
  });

  test('names from the list and no names at all need no typing', async () => {
    const listed = await aRoom({ naming: 'list' });
    const { page } = await phone({ locale: 'ru-RU' });
    await page.goto(`${listed.url}?c=${listed.code}`);
    await page.locator('.names .act').first().waitFor();
    expect(await page.locator('input').count()).toBe(0);
    expect(await axeProblems(page)).toEqual([]);
    const name = await page.locator('.names .act').first().innerText();
    await page.locator('.names .act').first().click();
    await onScreen(page, 'gather');
    expect(await page.locator('.pupil-name').innerText()).toBe(name);
    const nameless = await aRoom({ naming: 'none' });
    await page.goto(`${nameless.url}?c=${nameless.code}`);
    await control(page, 'come-in').click();
    await onScreen(page, 'gather');
    expect(await page.locator('.pupil-name').innerText()).toBe('Ученик №\u00a01');
    await page.context().close();
  });

  test('who is removed is told so, and let back in without a reload; an unknown class is said plainly', async () => {
    const room = await aRoom();
    const { page } = await comeIn(room, 'Anna');
    await until(room.teacher, () => room.teacher.view()?.pupils.length === 1);
    const id = room.teacher.view()?.pupils[0]?.id ?? '';
    await say(room, { kind: 'remove', pupil: id });
    await onScreen(page, 'removed');
    await say(room, { kind: 'readmit', pupil: id });
    await onScreen(page, 'gather');
    await page.goto(`${room.url}?c=QQQQQQ`);
    await page.locator('.flaw').waitFor();
    expect(await control(page, 'class-code').inputValue()).toBe('QQQQQQ');
    await page.context().close();
  });
});

/** Bytes as they come over the wire, the page's own JavaScript among them. */
async function weighed(page: Page): Promise<() => { readonly js: number; readonly all: number; readonly names: readonly string[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const kinds = new Map<string, string>();
  const sum = { js: 0, all: 0, names: [] as string[] };
  page.on('request', (request) => sum.names.push(request.url()));
  session.on('Network.responseReceived', ({ requestId, response }) => kinds.set(requestId, response.mimeType));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    sum.all += encodedDataLength;
    if (/javascript/.test(kinds.get(requestId) ?? '')) sum.js += encodedDataLength;
  });
  session.on('Network.webSocketFrameReceived', ({ response }) => {
    sum.all += response.payloadData.length;
  });
  return () => sum;
}
describe('with its host beside it', () => {
  type Opened = {
    readonly page: Page;
    readonly troubles: string[];
    say(...all: readonly TeacherSays[]): Promise<void>;
    view(): Promise<PupilView>;
  };
  type Asked = {
    readonly plan?: Partial<Plan>;
    readonly pupils?: number;
    readonly language?: string;
    readonly isShared?: boolean;
    readonly context?: BrowserContextOptions;
  };

  async function opened({ plan = {}, pupils = 30, language = 'en', isShared, context }: Asked = {}): Promise<Opened> {
    const own = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', ...context });
    const page = await own.newPage();
    const troubles = watch(page, beside.url);
    const query = new URLSearchParams({
      language,
      pupils: String(pupils),
      plan: JSON.stringify(plan),
      ...(isShared ? { shared: '' } : {}),
    });
    await page.goto(`${beside.url}?${query}`);
    await page.locator('.pupil').waitFor();
    return {
      page,
      troubles,
      say: async (...all) => {
        for (const says of all)
          expect(await page.evaluate((s) => globalThis.classPage?.host.teacherSays(s), says), says.kind).toMatchObject({ kind: 'heard' });
        await page.evaluate(() => new Promise((done) => setTimeout(done, 30)));
      },
      view: () => page.evaluate(() => structuredClone(globalThis.classPage?.host.pupilView('p1', 'en')) as PupilView),
    };
  }

  /** By the run sheet, the class choosing what comes first, until a screen is there. */
  async function walkTo({ page, say, view }: Opened, kind: PupilView['table']['kind'], level: string): Promise<void> {
    if ((await view()).scene.level === '')
      await say({ kind: 'go', to: 'seat' }, { kind: 'go', to: 'brief' }, { kind: 'start-level', level });
    for (let n = 0; n < 200 && (await view()).table.kind !== kind; n++) {
      await page.evaluate((round) => {
        const { host } = globalThis.classPage ?? {};
        if (!host) return;
        const { table } = host.pupilView('p2', 'en');
        const pick = (i: number) => {
          if (table.kind !== 'poll') return;
          const option = table.options[((round >> 1) + i) % Math.max(1, table.options.length)];
          for (const p of ['p2', 'p3', 'p4'])
            host.pupilSays(p, {
              kind: 'pick',
              on: table.id,
              intent: option?.intent ?? { kind: 'let-pass', target: table.hearsay[0]?.slot ?? '' },
              turn: round + 1,
            });
        };
        pick(0);
        if (table.kind === 'ballot')
          for (let p = 2; p <= 25; p++) host.pupilSays(`p${p}`, { kind: 'vote', on: table.id, vote: 'F', turn: 1 });
        for (const { says } of host.teacherView().steps) if (host.teacherSays(says).kind === 'heard') break;
      }, n);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 5)));
    }
    expect((await view()).table.kind).toBe(kind);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 30)));
  }

  test('a question of each of the seven kinds is answered by the keyboard alone', async () => {
    const room = await opened({ plan: { quiz: EACH_KIND } });
    const { page, say, view, troubles } = room;
    await say({ kind: 'go', to: 'seat' }, { kind: 'open-quiz', which: 'before' });
    for (const [i, kind] of KINDS.entries()) {
      const { table } = await view();
      if (table.kind !== 'quiz' || !table.question) throw new Error('The quiz has no question');
      expect(table.question.kind).toBe(kind);
      // The heading of the new screen has the focus, and what is missing is said.
      await page.waitForFunction(() => document.activeElement?.id === 'screen-title');
      if (kind !== 'order') {
        await tabTo(page, '[data-pupil="answer"]');
        await page.keyboard.press('Enter');
        expect((await page.locator('.first').innerText()).length).toBeGreaterThan(5);
      }
      const answer = differing(table.question, i);
      await compose(page, answer);
      await tabTo(page, '[data-pupil="answer"]');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (n) =>
          document.querySelector('.pupil')?.getAttribute('data-screen') === 'quiz' &&
          !document.querySelector('h1')?.textContent?.includes(n),
        `${i + 1} of`,
      );
    }
    const given = await page.evaluate(() => Object.keys(globalThis.classPage?.host.now().lesson.quizzes.before?.answers.p1 ?? {}));
    expect(given).toEqual(EACH_KIND);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('a vote is cast, kept while the network is away, found again after a reload, and counted once', async () => {
    const room = await opened({ plan: { levels: ['state-duma'] } });
    const { page, say, view } = room;
    await walkTo(room, 'ballot', 'state-duma');
    await tabTo(page, '[data-pupil="vote-A"]');
    await page.keyboard.press('Space');
    expect(await control(page, 'vote-A').getAttribute('aria-pressed')).toBe('true');
    await page.evaluate(() => globalThis.classPage?.network(false));
    await control(page, 'away').waitFor();
    await tabTo(page, '[data-pupil="vote-F"]');
    await page.keyboard.press('Space');
    expect(await page.locator('.fate').innerText()).toContain('Kept on this phone');
    expect(await page.locator('[data-live]').innerText()).toContain('Kept on this phone');
    expect((await view()).table).toMatchObject({ own: 'A' });
    await page.reload();
    await onScreen(page, 'ballot');
    expect(await control(page, 'vote-F').getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.fate').innerText()).toContain('Kept on this phone');
    await page.evaluate(() => globalThis.classPage?.network(true));
    await page.locator('.fate').waitFor({ state: 'detached' });
    expect((await view()).table).toMatchObject({ own: 'F', turn: 2 });
    await say({ kind: 'close-ballot' });
    await onScreen(page, 'counted');
    const { table } = await view();
    expect(table).toMatchObject({ kind: 'counted', own: 'F' });
    expect(await page.evaluate(() => localStorage.getItem('test-words'))).toBeNull();
    await page.context().close();
  });

  test('a half-made answer outlives a reload, and a question missed goes to the deck once, at the reveal', async () => {
    const room = await opened({ plan: { quiz: [EACH_KIND[0] ?? ''] } });
    const { page, say } = room;
    await say({ kind: 'go', to: 'seat' }, { kind: 'open-quiz', which: 'before' });
    await page.locator('.fields .pick').nth(1).click();
    await page.reload();
    await onScreen(page, 'quiz');
    expect(await page.locator('.fields .pick').nth(1).locator('input').isChecked()).toBe(true);
    await say({ kind: 'close-quiz', which: 'before' }, { kind: 'go', to: 'brief' }, { kind: 'start-level', level: 'newsroom' });
    await walkTo(room, 'asking', 'newsroom');
    let missed = 0;
    for (let n = 0; n < 8; n++) {
      await answerShown(page);
      await page.locator('.given').first().waitFor();
      expect(await page.evaluate(() => globalThis.classPage?.missed.length)).toBe(missed);
      await say({ kind: 'close-question' });
      await onScreen(page, 'revealed');
      const told = (await room.view()).table;
      if (told.kind !== 'revealed') throw new Error('Nothing was revealed');
      if (!told.own?.isRight) missed += 1;
      expect(await page.evaluate(() => globalThis.classPage?.missed.length)).toBe(missed);
      if (missed > 0) break;
      await walkTo(room, 'asking', 'newsroom');
    }
    expect(missed).toBe(1);
    await page.context().close();
  });

  test('a limit, a pause and the end of the lesson are each said on the screen', async () => {
    const room = await opened({ plan: { levels: ['state-duma'] } });
    const { page, say } = room;
    await walkTo(room, 'ballot', 'state-duma');
    expect(await control(page, 'time').count()).toBe(0);
    await say({ kind: 'limit', ms: 150_000 });
    expect(await control(page, 'time').innerText()).toBe('3\u00a0minutes left');
    await say({ kind: 'give-time', pupil: 'p1', more: 'unlimited' });
    expect(await control(page, 'time').count()).toBe(0);
    await say({ kind: 'pause' });
    await onScreen(page, 'paused');
    await say({ kind: 'resume' });
    await onScreen(page, 'ballot');
    await say({ kind: 'finish' });
    await onScreen(page, 'over');
    await page.context().close();
  });

  test('changes its language in the middle of a question without losing what was picked', async () => {
    const room = await opened({ plan: { quiz: [EACH_KIND[0] ?? ''] } });
    const { page } = room;
    await room.say({ kind: 'go', to: 'seat' }, { kind: 'open-quiz', which: 'before' });
    const asks = await page.locator('.asks').innerText();
    await page.locator('.fields .pick').nth(1).click();
    await control(page, 'language-ru').click();
    await page.waitForFunction((before) => document.querySelector('.asks')?.textContent !== before, asks);
    expect(await page.locator('.asks').innerText()).toMatch(/[а-яё]/i);
    expect(await page.locator('.fields .pick').nth(1).locator('input').isChecked()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
    await page.context().close();
  });

  // By day in three guises, one after the other of both languages; at full size in all.
  test.each(GUISES.filter((_, i) => process.env.TEST_SIZE === 'full' || i % 5 === 1))('holds for everybody: $language, $look', async ({
    language,
    look,
  }) => {
    const room = await opened({ language, plan: { levels: ['state-duma'], quiz: EACH_KIND, deciders: 'class' }, context: LOOKS[look] });
    const { page, say, troubles } = room;
    await wearGuise(page, look);
    const seen: string[] = [];
    const holds = async (what: string) => {
      seen.push(what);
      for (const all of await page.locator('details:not([open]) > summary').all()) if (await all.isVisible()) await all.click();
      expect(await axeProblems(page), what).toEqual([]);
      expect(await tooWide(page), what).toBe(0);
      expect(await cutOff(page), what).toEqual([]);
    };
    await holds('gather');
    await say({ kind: 'go', to: 'seat' });
    await holds('seats');
    await say({ kind: 'open-quiz', which: 'before' });
    for (const kind of KINDS) {
      await holds(`quiz ${kind}`);
      const { table } = await room.view();
      if (table.kind !== 'quiz' || !table.question) throw new Error('The quiz has no question');
      await page.evaluate(
        ({ question, answer }) => globalThis.classPage?.host.pupilSays('p1', { kind: 'quiz-answer', which: 'before', question, answer }),
        {
          question: table.id,
          answer: differing(table.question, 1),
        },
      );
      await page.evaluate(() => new Promise((done) => setTimeout(done, 20)));
    }
    await holds('quiz done');
    await say({ kind: 'close-quiz', which: 'before' });
    await walkTo(room, 'poll', 'state-duma');
    await holds('poll');
    await walkTo(room, 'ballot', 'state-duma');
    await control(page, 'vote-F').click();
    await page.evaluate(() => globalThis.classPage?.network(false));
    await control(page, 'vote-B').click();
    await holds('ballot, away');
    await page.evaluate(() => globalThis.classPage?.network(true));
    await say({ kind: 'limit', ms: 60_000 });
    await holds('ballot, limited');
    await say({ kind: 'close-ballot' });
    await holds('counted');
    await walkTo(room, 'asking', 'state-duma');
    await answerShown(page);
    await holds('given');
    await say({ kind: 'close-question' });
    await holds('revealed');
    await say({ kind: 'remove', pupil: 'p1' });
    await holds('removed');
    await say({ kind: 'readmit', pupil: 'p1' }, { kind: 'finish' });
    await holds('over');
    expect(seen).toHaveLength(18);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test.each(['en', 'ru'])('one device goes round, and nobody sees what another gave: %s', async (language) => {
    const room = await opened({ isShared: true, pupils: 0, language, plan: { levels: ['state-duma'], ballot: 'secret' } });
    const { page, say } = room;
    await page.locator('textarea').fill('Anna\nBoris\nАnnа');
    await control(page, 'begin').click();
    await page.locator('.flaw').waitFor();
    expect(await page.evaluate(() => Object.keys(globalThis.classPage?.host.now().lesson.pupils ?? {}).length)).toBe(0);
    await page.locator('textarea').fill('Anna\nBoris\nClara');
    await control(page, 'begin').click();
    await onScreen(page, 'nothing');
    await say({ kind: 'go', to: 'seat' });
    await sharedBallot(room);
    await onScreen(page, 'curtain');
    expect(await axeProblems(page)).toEqual([]);
    await control(page, 'skip').click();
    expect(await page.locator('h1').innerText()).toContain('Boris');
    for (const name of ['Boris', 'Clara', 'Anna']) {
      expect(await page.locator('h1').innerText()).toContain(name);
      expect(await page.locator('[data-pupil^="vote-"], .standing-says').count()).toBe(0);
      await control(page, 'i-am').click();
      await onScreen(page, 'ballot');
      expect(await page.locator('[aria-pressed="true"]:not([lang])').count()).toBe(0);
      await control(page, name === 'Clara' ? 'vote-A' : 'vote-F').click();
      await control(page, 'hand-on').click();
    }
    await onScreen(page, 'all');
    const votes = () =>
      page.evaluate(() => {
        const { table } = globalThis.classPage?.host.now().lesson ?? {};
        return table?.kind === 'ballot' ? Object.values(table.votes).map(({ vote }) => vote) : [];
      });
    expect((await votes()).toSorted()).toEqual(['A', 'F', 'F']);
    await control(page, 'again').click();
    await onScreen(page, 'whose');
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clara' }).click();
    await onScreen(page, 'ballot');
    expect(await page.locator('[aria-pressed="true"]:not([lang])').count()).toBe(0);
    expect((await votes()).toSorted()).toEqual(['A', 'F', 'F']);
    await control(page, 'vote-F').click();
    await page.locator('[data-pupil="vote-F"][aria-pressed="true"]').waitFor();
    await control(page, 'hand-on').click();
    await onScreen(page, 'all');
    expect(await votes()).toEqual(['F', 'F', 'F']);
    expect(await page.evaluate(() => localStorage.getItem('test-words'))).toBeNull();
    await control(page, 'to-teacher').click();
    expect(await page.evaluate(() => globalThis.classPage?.left)).toBe(true);
    await page.context().close();
  });

  async function sharedBallot({ page, say }: Opened): Promise<void> {
    await say({ kind: 'go', to: 'brief' }, { kind: 'start-level', level: 'state-duma' });
    for (let n = 0; n < 200; n++) {
      const isThere = await page.evaluate((round) => {
        const { host } = globalThis.classPage ?? {};
        if (!host) return false;
        if (host.now().lesson.table?.kind === 'ballot') return true;
        const [id = ''] = Object.keys(host.now().lesson.pupils);
        const { table } = host.pupilView(id, 'en');
        if (table.kind === 'poll') {
          const option = table.options[(round >> 1) % Math.max(1, table.options.length)];
          host.pupilSays(id, {
            kind: 'pick',
            on: table.id,
            intent: option?.intent ?? { kind: 'let-pass', target: table.hearsay[0]?.slot ?? '' },
            turn: round + 1,
          });
        }
        for (const { says } of host.teacherView().steps) if (host.teacherSays(says).kind === 'heard') break;
        return false;
      }, n);
      if (isThere) break;
    }
    await page.evaluate(() => new Promise((done) => setTimeout(done, 30)));
  }
});

/** A whole answer that isn't how the question stands when it appears. */
function differing(question: ShownQuestion, n: number): Answer {
  const answer = anyAnswer(question, roller(`answer-${n}`, 'keyboard'));
  return answer.kind === 'order' ? { kind: 'order', order: question.options.map((o) => o.id).reverse() } : answer;
}
