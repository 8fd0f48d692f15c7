/** What is checked on the screens that a road meets: the very run of the core, parity, and axe on what is met for the first time. */
import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import type { Run } from '../../src/core/run.ts';
import { axeProblems, runOf } from './game.ts';
import { stageDifferences, treeDifferences } from './parity.ts';

/** The page has come to the very run that the core comes to. */
export async function sameRun(page: Page, run: Run, after?: Intent): Promise<void> {
  const wanted = JSON.stringify({ ...run, entry: null });
  await page
    .waitForFunction((json) => JSON.stringify({ ...globalThis.thirdReading?.session?.run, entry: null }) === json, wanted, {
      timeout: 5000,
    })
    .catch(async () => {
      const now = await runOf(page);
      expect({ ...now, entry: null, after }).toEqual({ ...run, entry: null, after });
    });
}

/** Parity of both faces of the game. */
export async function inParity(page: Page, run: Run): Promise<void> {
  expect(await treeDifferences(page), `accessibility tree at ${run.beat}`).toEqual([]);
  expect(await stageDifferences(page), `stage at ${run.beat}`).toEqual([]);
}

/** Axe, once for each screen. */
export async function accessible(page: Page, screen: string, looked: Set<string>): Promise<void> {
  if (looked.has(screen)) return;
  looked.add(screen);
  expect(await axeProblems(page), `axe at ${screen}`).toEqual([]);
}

/** A name for what is on the screen: the beat, and where in it something else is shown. */
export function screenOf({ beat, at }: Run): string {
  switch (at.kind) {
    case 'checkpoint':
      return `${beat}/${at.asked.question}/${at.asked.attempts.length}`;
    case 'vote':
      return `${beat}/${at.tally !== null}`;
    case 'decision':
      return `${beat}/${at.outcome}`;
    case 'hearing':
      return `${beat}/${at.decided}/${Object.keys(at.weighed).length === at.exhibits.length}/${Object.keys(at.findings).length}`;
    default:
      return beat;
  }
}
