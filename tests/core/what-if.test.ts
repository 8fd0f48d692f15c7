/** The last fork of a level is kept beside what was played, and takes its place only when it is let. */
import { expect, test } from 'vitest';
import { type Campaign, newCampaign, withRun } from '../../src/core/campaign.ts';
import { record } from '../../src/core/replay.ts';
import { letStand, mayStand, withWhatIf } from '../../src/core/what-if.ts';
import { newProfile, parseProfile } from '../../src/saves/profile.ts';
import { aLevel, anEntry } from '../builders/level.ts';
import { randomWalk } from '../builders/walk.ts';

const level = aLevel();
const own = randomWalk(level, anEntry(), 'own');
const fork = randomWalk(level, anEntry(), 'fork');
const played = withRun(newCampaign('test-pack'), level, own.run, record(level, anEntry(), own.intents));
const recording = record(level, anEntry(), fork.intents);
const forked = (campaign: Campaign, at = fork.intents.length, whose: 'own' | 'friend' = 'own'): Campaign =>
  withWhatIf(campaign, level, fork.runs[at] ?? fork.run, { ...recording, intents: fork.intents.slice(0, at) }, { from: 1, whose });

test('a fork leaves what was played and what is going on as they are', () => {
  const campaign = forked(played);
  expect(campaign.played).toEqual(played.played);
  expect(campaign.current).toEqual(played.current);
  expect(campaign.whatIfs?.[level.id]).toMatchObject({ from: 1, ending: fork.run.beat });
});

test('a later fork of the level makes the earlier one go', () => {
  const campaign = forked(forked(played), 2);
  expect(Object.keys(campaign.whatIfs ?? {})).toEqual([level.id]);
  expect(campaign.whatIfs?.[level.id]).toMatchObject({ ending: null });
});

test('let stand, it changes places with what was played, and once more gives back what was', () => {
  const campaign = forked(played);
  const stands = letStand(campaign, level.id);
  expect(stands.played[level.id]?.run).toEqual(fork.run);
  expect(stands.current?.run).toEqual(fork.run);
  expect(stands.whatIfs?.[level.id]?.run).toEqual(own.run);
  expect(letStand(stands, level.id)).toEqual(campaign);
});

test('a fork that is under way, or of a friend’s run, does not stand', () => {
  for (const campaign of [forked(played, 2), forked(played, undefined, 'friend'), played]) {
    expect(mayStand(campaign.whatIfs?.[level.id])).toBe(false);
    expect(letStand(campaign, level.id)).toBe(campaign);
  }
});

test('another level that is going on is not put away by it', () => {
  const elsewhere = { ...own.run, level: 'elsewhere' };
  const current = { run: elsewhere, recording: { ...recording, level: 'elsewhere' } };
  expect(letStand({ ...forked(played), current }, level.id).current).toBe(current);
});

test('it is kept in the profile and comes back as it was; one that doesn’t read is left out', () => {
  const profile = { ...newProfile('p1', 'Anna', 'ru'), campaigns: { 'test-pack': forked(played) } };
  expect(parseProfile(JSON.stringify(profile))).toEqual({ kind: 'profile', profile });
  const torn = { ...forked(played), whatIfs: { [level.id]: { from: 'x' } } };
  const parsed = parseProfile(JSON.stringify({ ...profile, campaigns: { 'test-pack': torn } }));
  expect(parsed.kind === 'profile' && parsed.profile.campaigns['test-pack']).toEqual(played);
});
