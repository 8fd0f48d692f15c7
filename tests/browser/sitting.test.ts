/** A stranger plays from the title to the debrief in one sitting: six levels, one after the other, by keyboard alone or by pointing. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Level } from '../../src/core/level.ts';
import type { Run } from '../../src/core/run.ts';
import { type Plan, planTo } from '../builders/plan.ts';
import { shippedPack } from '../builders/shipped.ts';
import { launch, runOf, stageReady, watch } from './game.ts';
import { byKeyboard } from './keyboard.ts';
import { accessible, inParity, sameRun, screenOf } from './looking.ts';
import { byPointer } from './pointer.ts';

const FULL = process.env.TEST_SIZE === 'full';
const { levels } = shippedPack();

type Road = {
  readonly title: string;
  readonly language: 'en' | 'ru';
  readonly by: 'keyboard' | 'pointer';
  /** Endings that are looked for, by level; elsewhere whichever comes. */
  readonly endings: Readonly<Record<string, string>>;
};

const ROADS: readonly Road[] = [
  {
    title: 'adopted, approved, signed',
    language: 'en',
    by: 'keyboard',
    endings: { 'state-duma': 'adopted', 'federation-council': 'approved', president: 'in-force', court: 'suspended' },
  },
  {
    title: 'put off in the Duma, agreed in conciliation, signed after an override',
    language: 'ru',
    by: 'pointer',
    endings: { 'state-duma': 'put-off', 'federation-council': 'agreed', president: 'after-override', court: 'refused' },
  },
  {
    title: 'returned, silent approval, asked of the Constitutional Court',
    language: 'ru',
    by: 'keyboard',
    endings: { 'state-duma': 'returned', 'federation-council': 'by-silence', president: 'after-court', court: 'cancelled' },
  },
  {
    title: 'rejected, insisted on by three hundred, left there',
    language: 'en',
    by: 'pointer',
    endings: { 'state-duma': 'rejected', 'federation-council': 'insisted', president: 'left-there', court: 'filed-anew' },
  },
  {
    title: 'stopped in the upper house, found unconstitutional, the page held over',
    language: 'en',
    by: 'keyboard',
    endings: { 'federation-council': 'stopped', president: 'not-constitutional', 'world-desk': 'held-over' },
  },
  {
    title: 'in the President’s wording, a page with a correction',
    language: 'ru',
    by: 'pointer',
    endings: { newsroom: 'held', president: 'in-his-wording', 'world-desk': 'correction' },
  },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe('from the title to the debrief in one sitting', () => {
  /** At the everyday size by keyboard; the levels' own test goes by pointer too. */
  test.each(FULL ? ROADS : ROADS.slice(0, 1))('$title, in $language, by $by alone', async (road) => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const url = inject('siteUrl');
    const troubles = watch(page, url);
    await page.goto(`${url}?probe=`);
    const presses = async (program: string, value?: string) => {
      const control = page.locator(`[data-program="${program}"]${value === undefined ? '' : `[data-value="${value}"]`}`).first();
      await control.waitFor();
      if (road.by === 'pointer') return control.click();
      await control.focus();
      return page.keyboard.press('Enter');
    };
    await presses('language', road.language);
    await presses('begin');
    const looked = new Set<string>();
    for (const [i, level] of levels.entries()) {
      await begun(page, level);
      await playOn(page, level, road, looked);
      if (i < levels.length - 1) await presses('next');
    }
    // The end of a campaign: stamps, ledgers and both roads, one press away.
    expect((await runOf(page)).level).toBe(levels.at(-1)?.id);
    expect(troubles).toEqual([]);
    await context.close();
  });
});

async function begun(page: Page, level: Level): Promise<void> {
  await page.waitForFunction((id) => globalThis.thirdReading?.session?.run.level === id, level.id, { timeout: 30_000 });
  await page.locator('[data-beat-region]').waitFor();
  await stageReady(page);
}

async function playOn(page: Page, level: Level, { by, endings }: Road, looked: Set<string>): Promise<void> {
  const { entry } = await runOf(page);
  const wanted = endings[level.id] ?? null;
  const plan = (wanted && planTo(level, entry, wanted)) || (planTo(level, entry, null, 20) as Plan);
  for (const [n, intent] of plan.intents.entries()) {
    const before = plan.runs[n] as Run;
    // Each kind of screen is looked at in both faces; at full size every screen is.
    const screen = FULL ? `${level.id}/${screenOf(before)}` : before.at.kind;
    if (!looked.has(screen)) {
      await inParity(page, before);
      await accessible(page, screen, looked);
    }
    await (by === 'keyboard' ? byKeyboard(page, intent) : byPointer(page, intent));
    await sameRun(page, plan.runs[n + 1] as Run, intent);
  }
  expect((await runOf(page)).beat).toBe(plan.ending);
}
