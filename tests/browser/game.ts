/** The built game in a real Chromium, and what its probe (`?probe`) tells the tests. */
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import type { Intent, IntentTemplate } from '../../src/core/intent.ts';
import type { Recording, Run } from '../../src/core/run.ts';
import { chromiumLaunch } from '../../src/tools/chromium.ts';

export async function launch(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ ...(await chromiumLaunch()), args: [...args] });
}

export type Start = {
  readonly url: string;
  readonly pack?: string;
  readonly level: string;
  readonly language?: 'en' | 'ru';
  readonly seed?: string;
  readonly context?: BrowserContextOptions;
  readonly renderer?: 'webgl' | 'canvas';
  /** Leaves the canvas out. */
  readonly noStage?: boolean;
};

/** Problems of the page that no player should ever meet; tests end by asking that there were none. */
export type Watched = { readonly page: Page; readonly troubles: string[] };

/** Opens the game at a level by the probe's address switches; the title and its clicks have tests of their own. */
export async function openLevel(browser: Browser, start: Start): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce', ...start.context });
  const page = await context.newPage();
  const troubles = watch(page, start.url);
  const query = new URLSearchParams({ probe: '', level: start.level, language: start.language ?? 'en', seed: start.seed ?? 'seed-1' });
  if (start.pack) query.set('pack', start.pack);
  if (start.noStage) query.set('no-stage', '');
  if (start.renderer) query.set('renderer', start.renderer);
  await page.goto(`${start.url}?${query}`);
  await page.locator('[data-beat-region]').waitFor();
  return { page, troubles };
}

/** Collects errors, refused loads and any request that leaves the origin. */
export function watch(page: Page, url: string): string[] {
  const troubles: string[] = [];
  const { origin } = new URL(url);
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
  page.on(
    'request',
    (request) =>
      !/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin) && troubles.push(`left the origin: ${request.url()}`),
  );
  page.on('response', (response) => response.status() >= 400 && troubles.push(`${response.status()}: ${response.url()}`));
  return troubles;
}

export type Spot = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly words: string;
};

/** What the page exposes under `?probe`. */
export type Probe = {
  readonly session: {
    readonly run: Run;
    open(): readonly IntentTemplate[];
    recording(): Recording;
    dispatch(intent: Intent): unknown;
  } | null;
  readonly stage: { hotspots(): readonly Spot[]; snapshot(): Record<string, unknown>; readonly ready: Promise<void> } | null;
  /** Intents of the present run that are acknowledged as kept. */
  readonly kept: number;
};

declare global {
  var thirdReading: Probe | undefined;
}

export const runOf = (page: Page): Promise<Run> => page.evaluate(() => structuredClone(globalThis.thirdReading?.session?.run) as Run);

/** One move by chance. @returns whether the level had ended before */
export const playOne = (page: Page, chance: string): Promise<boolean> =>
  page.evaluate((by) => {
    const view = globalThis.thirdReading as unknown as { session: { run: { at: { kind: string } } }; playOne(chance: string): unknown };
    if (view.session.run.at.kind === 'ending') return true;
    view.playOne(by);
    return false;
  }, chance);

export const openOf = (page: Page): Promise<readonly IntentTemplate[]> =>
  page.evaluate(() => structuredClone(globalThis.thirdReading?.session?.open() ?? []) as IntentTemplate[]);

export const spotsOf = (page: Page): Promise<readonly Spot[]> =>
  page.evaluate(() => structuredClone(globalThis.thirdReading?.stage?.hotspots() ?? []) as Spot[]);

/** Waits until the stage is there. A stage that another one replaces meanwhile never becomes ready, so the present one is asked anew. */
export async function stageReady(page: Page): Promise<void> {
  await page.waitForFunction(() => globalThis.thirdReading?.stage != null, null, { timeout: 30_000 });
  const isReady = () =>
    Promise.race([
      globalThis.thirdReading?.stage?.ready.then(() => true),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 500)),
    ]);
  for (let n = 0; n < 60; n++) if (await page.evaluate(isReady)) return;
  throw new Error('For half a minute the stage was not ready.');
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Rules of axe that the page breaks, levels A and AA. The policy of the page forbids injected scripts, so axe comes by evaluation. */
export async function axeProblems(page: Page): Promise<readonly string[]> {
  const { readFileSync } = await import('node:fs');
  const has = await page.evaluate(() => 'axe' in globalThis);
  if (!has) await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: unknown): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
    };
    const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] });
    return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.html.slice(0, 160)} ${n.failureSummary ?? ''}`).join(' | ')}`);
  });
}

/** What the browser is told for text of 200 %. */
export const LARGE_TEXT = ['--blink-settings=defaultFontSize=32'];
