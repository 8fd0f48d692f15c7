/** The review deck in the built game: what was missed comes back from the title page, by keyboard alone, and on its day. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { missedIn } from '../../src/core/deck.ts';
import type { Question } from '../../src/core/question.ts';
import { replay } from '../../src/core/replay.ts';
import { roller } from '../../src/core/roller.ts';
import { rightAnswer, sampleIntent } from '../../src/core/templates.ts';
import { shippedPack } from '../builders/shipped.ts';
import { axeProblems, launch, openLevel, openOf, runOf } from './game.ts';
import { byKeyboard, tabTo } from './keyboard.ts';
import { treeDifferences } from './parity.ts';

const pack = shippedPack();
const DAY = 86_400_000;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Plays the newsroom to an ending by chance, and tells which questions were missed. */
async function playNewsroom(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    const probe = globalThis.thirdReading as unknown as { playOne(chance: string): boolean; session: { run: { at: { kind: string } } } };
    for (let n = 0; n < 2000 && probe.session.run.at.kind !== 'ending'; n++) probe.playOne(`deck-${n}`);
  });
  const recording = await page.evaluate(() => structuredClone(globalThis.thirdReading?.session?.recording()));
  const level = pack.levels.find((l) => l.id === 'newsroom');
  if (!recording || !level) throw new Error('The newsroom was not played');
  await page.waitForFunction((n) => (globalThis.thirdReading?.kept ?? -1) >= n, recording.intents.length);
  return missedIn(replay(level, recording).events);
}

const asked = async (page: Page): Promise<Question> => {
  const { at } = await runOf(page);
  const found = at.kind === 'checkpoint' && pack.shared.questions.find((q) => q.id === at.asked.question);
  if (!found) throw new Error('No question is asked');
  return found;
};

const answers = async (page: Page): Promise<number> => {
  const { at } = await runOf(page);
  return at.kind === 'checkpoint' ? at.asked.attempts.length : -1;
};

/** Answers by keyboard; `chance` for a wrong one. */
async function answer(page: Page, how: 'right' | 'wrong', chance = ''): Promise<void> {
  const question = await asked(page);
  const before = await answers(page);
  const right = JSON.stringify(rightAnswer(question));
  for (let n = 0; ; n++) {
    const template = (await openOf(page)).find((t) => t.kind === 'answer');
    const level = pack.levels[0];
    if (!template || !level) throw new Error('No answer is open');
    const intent =
      how === 'right'
        ? ({ kind: 'answer', target: question.id, answer: rightAnswer(question) } as const)
        : sampleIntent(level, template, roller(`${chance}-${n}`, 'wrong'));
    if (how === 'wrong' && intent.kind === 'answer' && JSON.stringify(intent.answer) === right) continue;
    await byKeyboard(page, intent);
    break;
  }
  await page.waitForFunction((n) => {
    const at = globalThis.thirdReading?.session?.run.at;
    return at?.kind === 'checkpoint' && at.asked.attempts.length > n;
  }, before);
}

describe.each(['en', 'ru'] as const)('the review deck in %s', (language) => {
  test('asks what was missed, by keyboard alone, tells when it comes back, and brings it back on that day', async () => {
    const { page, troubles } = await openLevel(browser, {
      url: inject('siteUrl'),
      level: 'newsroom',
      language,
      seed: `deck-${language}`,
      noStage: true,
    });
    const late: string[] = [];
    page.on('request', (request) => /review-parts/.test(request.url()) && late.push(request.url()));
    const missed = await playNewsroom(page);
    expect(missed.length, 'the seed should miss some').toBeGreaterThanOrEqual(2);
    await page.locator('.bar [data-program="home"]').click();
    const card = page.locator('[data-program="review"]');
    await card.waitFor();
    expect(await card.innerText()).toContain(String(missed.length));
    expect(await axeProblems(page)).toEqual([]);
    expect(late, 'nothing of the deck is fetched before it is wanted').toEqual([]);

    await tabTo(page, '[data-program="review"]');
    await page.keyboard.press('Enter');
    await page.locator('[data-screen="review"]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('beat-title');
    // The first is missed for good, the second at first, the others are right.
    for (const [n] of missed.entries()) {
      expect(await treeDifferences(page)).toEqual([]);
      expect(await axeProblems(page), (await asked(page)).id).toEqual([]);
      if (n < 2) {
        await answer(page, 'wrong', `first-${n}`);
        expect(await page.locator('.passage-opened').first().isVisible()).toBe(true);
        expect(await axeProblems(page)).toEqual([]);
      }
      if (n > 0) await answer(page, 'right');
      expect(await page.locator('.feedback .points').count(), 'a review has no points').toBe(0);
      await byKeyboard(page, { kind: 'continue', target: (await runOf(page)).beat });
    }
    await page.locator('.review-sum').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('beat-title');
    const went = await page.locator('.review-sum').first().locator('td').allInnerTexts();
    expect(went.map(Number)).toEqual([missed.length - 2, 1, 1]);
    expect(await axeProblems(page)).toEqual([]);

    await tabTo(page, '[data-beat-region] [data-program="leave"]');
    await page.keyboard.press('Enter');
    await page.locator('[data-program="continue"]').waitFor();
    expect(await page.locator('[data-program="review"]').count()).toBe(0);
    expect(troubles).toEqual([]);

    // The next morning: what was wrong is due, what was right isn't yet.
    await page.clock.setFixedTime(Date.now() + DAY);
    await page.goto(`${inject('siteUrl')}?probe=&no-stage=`);
    await page.locator('[data-program="review"]').waitFor();
    expect(await page.locator('[data-program="review"]').innerText()).toMatch(/[12]/);
    await page.context().close();
  });
});
