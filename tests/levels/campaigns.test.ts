/** Whole campaigns played by chance: nothing is rejected, nothing throws, scores stay within bounds, every ending is met. */
import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/content/read-pack.ts';
import { type Campaign, entryFor, handover, newCampaign, withRun } from '../../src/core/campaign.ts';
import { assemblePack } from '../../src/core/level.ts';
import { record } from '../../src/core/replay.ts';
import { LEDGERS, score } from '../../src/core/score.ts';
import { LEVELS, readPackFolder } from '../../src/tools/pack-folder.ts';
import { randomWalk } from '../builders/walk.ts';

const CAMPAIGNS = process.env.TEST_SIZE === 'full' ? 10_000 : 1_500;

describe(`${CAMPAIGNS} random campaigns of the pack delisting-bill`, () => {
  const file = readPack(readPackFolder(`${LEVELS}/delisting-bill`)).pack;
  if (!file) throw new Error('The pack has a problem: npm run levels');
  const pack = assemblePack(file);

  test('are played to their ends; either result of the court comes in at least 30 of a hundred, and every ending is met', () => {
    const met = new Map<string, number>();
    let granted = 0;
    let returned = 0;
    for (let n = 0; n < CAMPAIGNS; n++) {
      let campaign: Campaign = newCampaign(pack.shared.pack);
      for (const level of pack.levels) {
        const seed = `campaign-${n}-${level.id}`;
        const entry = entryFor(pack, campaign, level.id, seed);
        const { run, intents } = randomWalk(level, entry, seed, 2_000);
        const name = `${level.id}/${run.beat}`;
        expect(run.at.kind, `${seed} stops at ${run.beat}`).toBe('ending');
        met.set(name, (met.get(name) ?? 0) + 1);
        const points = score(level, run);
        for (const ledger of LEDGERS) {
          if (points[ledger].earned < 0 || points[ledger].earned > points[ledger].possible) expect(points, seed).toBe('within bounds');
        }
        if (run.road.includes('file') && level.id === 'court' && run.stamps.some((s) => s.stage === 'decided-suspended')) granted++;
        if (Object.values(run.heard).some((h) => level.saidBefore.some((b) => b.id === h.hearsay))) returned++;
        campaign = withRun(campaign, level, run, record(level, entry, intents));
        expect(handover(level, run).spread.length).toBeLessThan(40);
      }
      expect(Object.keys(campaign.played)).toHaveLength(pack.levels.length);
    }
    const endings = pack.levels.flatMap((l) => l.beats.filter((b) => b.kind === 'ending').map((b) => `${l.id}/${b.id}`));
    expect(endings.filter((ending) => !met.has(ending))).toEqual([]);
    expect(granted / CAMPAIGNS).toBeGreaterThan(0.3);
    expect(granted / CAMPAIGNS).toBeLessThan(0.7);
    expect(returned).toBeGreaterThan(CAMPAIGNS / 4);
  });
});
