/** A whole campaign, each level played by one of its pack's walkthroughs, as a profile has it. */

import type { Walkthrough } from '../../src/content/walkthrough.ts';
import { type Campaign, entryFor, newCampaign, withRun } from '../../src/core/campaign.ts';
import type { Level, Pack } from '../../src/core/level.ts';
import { openIntents } from '../../src/core/open-intents.ts';
import { record, replay } from '../../src/core/replay.ts';
import type { Entry } from '../../src/core/run.ts';
import { newProfile, type Profile } from '../../src/saves/profile.ts';

/** @param prefer an ending to choose where a level has a walkthrough to it */
export function aCampaign(pack: Pack, walkthroughs: readonly Walkthrough[], prefer: readonly string[] = []): Campaign {
  let campaign = newCampaign(pack.shared.pack);
  for (const level of pack.levels) {
    const own = walkthroughs.filter((w) => w.level === level.id);
    const chosen = own.find((w) => prefer.includes(w.ending)) ?? own[0];
    if (!chosen) throw new Error(`Level ${level.id} has no walkthrough`);
    const handed = { ...entryFor(pack, campaign, level.id, chosen.seed), usedQuestions: [] };
    campaign = walked(campaign, level, chosen, handed) ?? walked(campaign, level, chosen, { ...handed, handover: null }) ?? campaign;
  }
  return campaign;
}

/** A profile with this campaign, as a file to be opened. */
export function aProfileFile(campaign: Campaign, name: string, language: string): { name: string; mimeType: string; buffer: Buffer } {
  const fresh = newProfile('imported', name, language);
  const profile: Profile = { ...fresh, campaigns: { [campaign.pack]: campaign } };
  return { name: 'clerk.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(profile)) };
}

/** A walkthrough is written for the level's default; with another folder it may not fit. */
function walked(campaign: Campaign, level: Level, { intents }: Walkthrough, entry: Entry): Campaign | null {
  const recording = record(level, entry, intents);
  const { run, rejected } = replay(level, recording);
  return rejected || openIntents(level, run).length > 0 ? null : withRun(campaign, level, run, recording);
}
