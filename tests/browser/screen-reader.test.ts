/** A whole campaign as a screen reader tells it: the tree's text and the live region, in order, read as a story. */
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import type { Level } from '../../src/core/level.ts';
import type { Run } from '../../src/core/run.ts';
import { beatOf, linesShown } from '../../src/core/shown.ts';
import { wordsIn } from '../../src/core/wording.ts';
import { type Plan, planTo } from '../builders/plan.ts';
import { shippedPack } from '../builders/shipped.ts';
import { launch, openLevel, runOf } from './game.ts';
import { sameRun } from './looking.ts';
import { writeSeen } from './seen.ts';
import { listenTo, readAloud, saidSince } from './spoken.ts';

const FULL = process.env.TEST_SIZE === 'full';
const pack = shippedPack();
/** Ids of the pack are for the program: none may be heard. */
const ids = new Set(
  pack.levels.flatMap((l) => [...l.beats.map((b) => b.id), ...l.shared.papers.map((p) => p.id)]).filter((id) => id.includes('-')),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const { levels } = pack;

/** At the everyday size it is heard in Russian only. */
describe.each(FULL ? (['en', 'ru'] as const) : (['ru'] as const))('a campaign heard in %s', (language) => {
  test('reads as a story, from the first folder to the last ending', async () => {
    const first = levels[0] as Level;
    const { page, troubles } = await openLevel(browser, {
      url: inject('siteUrl'),
      level: first.id,
      language,
      seed: 'heard',
      noStage: true,
    });
    const transcript: string[] = [];
    await listenTo(page);
    for (const [i, level] of levels.entries()) {
      if (i > 0) await page.locator('[data-program="next"]').click();
      await page.waitForFunction((id) => globalThis.thirdReading?.session?.run.level === id, level.id);
      const { entry } = await runOf(page);
      const plan = planTo(level, entry, null) as Plan;
      await saidSince(page);
      for (const [n, run] of plan.runs.entries()) {
        const said = n === 0 ? [] : await heardAfter(page, plan.intents[n - 1] as Intent, run);
        const isNew = n === 0 || plan.runs[n - 1]?.beat !== run.beat;
        if (n > 0) expect(said, `nothing is said after ${JSON.stringify(plan.intents[n - 1])}`).not.toEqual([]);
        const lines = await readAloud(page, '[data-beat-region]');
        expect(problemsIn(lines, said, level, run, isNew, language), `${level.id}, ${run.beat}`).toEqual([]);
        transcript.push(...said.map((s) => `» ${s}`), ...(isNew ? lines : []), '');
      }
    }
    expect(troubles).toEqual([]);
    if (FULL) writeSeen(`heard-${language}`, transcript);
    await page.context().close();
  });
});

/** What the live region says, and, where focus was moved, what it came to. */
async function heardAfter(page: Page, intent: Intent, after: Run): Promise<readonly string[]> {
  const before = await focused(page);
  await page.evaluate((one) => void globalThis.thirdReading?.session?.dispatch(one), intent);
  await sameRun(page, after, intent);
  // What is said follows the drawing: it is waited for, not long.
  for (let tries = 0; ; tries++) {
    const [said, now] = [await saidSince(page), await focused(page)];
    if (said.length > 0 || now !== before || tries > 10) return now === before ? said : [...said, now];
    await page.waitForTimeout(50);
  }
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.slice(0, 200) ?? '');

/** What would make a listener ask what is going on. */
function problemsIn(
  lines: readonly string[],
  said: readonly string[],
  level: Level,
  run: Run,
  isNew: boolean,
  language: string,
): readonly string[] {
  const title = wordsIn(beatOf(level, run).title, language).text;
  const all = [...said, ...lines];
  const buttons = lines.filter((l) => l.startsWith('button: '));
  const unsaid = isNew ? linesShown(level, run).map((l) => plain(wordsIn(l.says, language).text)) : [];
  const heard = plain(lines.join(' '));
  return [
    ...(lines[0] === `heading 2: ${title}` ? [] : [`begins with “${lines[0]}”, not with its title “${title}”`]),
    ...unsaid.filter((l) => !heard.includes(l)).map((l) => `is not heard: ${l}`),
    ...all.filter((l) => /undefined|\bnull\b|\[object|NaN/.test(l)).map((l) => `is no sentence: ${l}`),
    ...all.filter((l) => (l.match(/[a-z]+(?:-[a-z]+)+/g) ?? []).some((word) => ids.has(word))).map((l) => `names an id: ${l}`),
    ...lines.filter((l, i) => l === lines[i - 1]).map((l) => `is heard twice: ${l}`),
    ...buttons.filter((b, i) => buttons.indexOf(b) !== i).map((b) => `two buttons are called alike: ${b}`),
    ...lines.filter((l) => /^(button|link|radio|checkbox|combobox|textbox): ?$/.test(l)).map((l) => `has no name: ${l}`),
    ...all
      .filter((l) => language === 'ru' && !/[а-яё]/i.test(l) && /[a-z]{4}/i.test(l.replace(/^[\w ]+: /, '')))
      .map((l) => `is not Russian: ${l}`),
  ];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('\u2011', '-').trim();
