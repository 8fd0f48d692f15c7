/** What is pictured: every scene with every kind of panel that is met on it, and the program's own pages. */
import type { Page } from 'playwright';
import { readPack } from '../../src/content/read-pack.ts';
import type { Intent } from '../../src/core/intent.ts';
import type { Level, Pack } from '../../src/core/level.ts';
import type { Run } from '../../src/core/run.ts';
import { beatOf } from '../../src/core/shown.ts';
import { aCampaign, aProfileFile } from '../builders/campaign.ts';
import { roadsThrough } from '../builders/roads.ts';
import { LEVELS, packFiles, shippedPack } from '../builders/shipped.ts';

/** A road that is taken from a level's start; where it stops a picture is made. */
export type Shooting = {
  readonly pack: string;
  readonly level: string;
  readonly seed: string;
  readonly intents: readonly Intent[];
  /** By the number of intents taken. */
  readonly stops: ReadonlyMap<number, string>;
};

export const PACKS: readonly Pack[] = ['delisting-bill', 'school-council'].map((id) => shippedPack(id));

/** Each set with each kind of beat and what it shows, once in a level. */
export function shootings(): readonly Shooting[] {
  return PACKS.flatMap((pack) => pack.levels.flatMap((level) => shootingsOf(pack, level)));
}

function shootingsOf(pack: Pack, level: Level): readonly Shooting[] {
  const met = new Set<string>();
  return roadsThrough(level, (run) => sceneOf(level, run)).flatMap((plan): Shooting[] => {
    const stops = new Map<number, string>();
    for (const [n, run] of plan.runs.entries()) {
      const scene = sceneOf(level, run);
      if (met.has(scene)) continue;
      met.add(scene);
      stops.set(n, `${level.id}-${scene}`);
    }
    return [{ pack: pack.shared.pack, level: level.id, seed: plan.entry.seed, intents: plan.intents, stops }];
  });
}

/** The set, the kind of beat, and for a vote or a hearing whether it is before or after. */
function sceneOf(level: Level, { at, ...run }: Run): string {
  const beat = beatOf(level, { at, ...run });
  const phase =
    at.kind === 'vote' && at.tally
      ? '-counted'
      : at.kind === 'decision' && at.outcome
        ? '-decided'
        : at.kind === 'hearing' && Object.keys(at.findings).length > 0
          ? '-found'
          : at.kind === 'checkpoint'
            ? `-${level.shared.questions.find((q) => q.id === at.asked.question)?.kind}`
            : '';
  return `${beat.set}-${beat.kind}${phase}`;
}

/** The program's own pages: how one comes to each from the title. */
export const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  title: async () => undefined,
  ...Object.fromEntries(['road', 'packs', 'settings', 'help', 'credits'].map((sheet) => [sheet, (page: Page) => press(page, sheet)])),
  profiles: async (page) => {
    await press(page, 'profiles');
    await page.locator('[data-program="import"]').setInputFiles(aClerk());
    await page.locator('.profile').waitFor();
  },
  'title-under-way': async (page) => opened(page),
  'road-travelled': async (page) => {
    await opened(page);
    await press(page, 'road');
  },
  'campaign-end': async (page) => {
    await opened(page);
    await press(page, 'road');
    await page.locator('dialog [data-program="campaign-end"]').click();
    await page.locator('[data-screen="campaign-end"]').waitFor();
  },
  'look-back': async (page) => {
    await opened(page);
    await press(page, 'road');
    await page.locator('dialog [data-program="look-back"]').first().click();
    await page.locator('[data-program="scrub"]').waitFor();
  },
};

async function press(page: Page, program: string): Promise<void> {
  const own = page.locator(`main [data-program="${program}"], [data-program="${program}"]`).first();
  await own.click();
  await page.locator('dialog[open]').waitFor();
}

async function opened(page: Page): Promise<void> {
  await PAGES.profiles?.(page);
  await page.locator('dialog[open] [data-program="close"]').click();
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
}

/** A clerk whose bill went the whole road. */
function aClerk(): ReturnType<typeof aProfileFile> {
  const [pack] = PACKS;
  if (!pack) throw new Error('No pack is shipped');
  const walkthroughs = readPack(packFiles(`${LEVELS}/${pack.shared.pack}`)).walkthroughs;
  return aProfileFile(aCampaign(pack, [...walkthroughs.values()]), 'Анна N.', 'en');
}
