import { describe, expect, test } from 'vitest';
import { type Campaign, entryFor, newCampaign, withRun } from '../../src/core/campaign.ts';
import { campaignRecord, hasEnded } from '../../src/core/campaign-record.ts';
import { assemblePack, type LevelRules, type Pack } from '../../src/core/level.ts';
import { withReflection } from '../../src/core/reflection.ts';
import { record } from '../../src/core/replay.ts';
import { score } from '../../src/core/score.ts';
import { aLevel } from '../builders/level.ts';
import { planTo } from '../builders/plan.ts';

/** Three levels alike, so that each can end either way; the second one has its real history. */
function aPackOfThree(): Pack {
  const { shared, saidBefore: _said, ...rules } = aLevel();
  const level = (id: string, more: Partial<LevelRules> = {}): LevelRules => ({ ...rules, id, ...more });
  return assemblePack({
    shared,
    levels: [level('one'), level('two', { really: [{ says: { en: 'It was read in 2024.' }, claims: ['A1'] }] }), level('three')],
  });
}

/** Plays the levels in order, each to the wanted ending. */
function played(pack: Pack, endings: readonly string[]): Campaign {
  return endings.reduce((campaign, ending, i) => playedOn(pack, campaign, i, ending), newCampaign(pack.shared.pack));
}

/** The campaign after one more level. */
function playedOn(pack: Pack, before: Campaign, at: number, ending: string): Campaign {
  const level = pack.levels[at];
  if (!level) throw new Error(`There is no level ${at}`);
  const entry = entryFor(pack, before, level.id, `seed-${at}`);
  const plan = planTo(level, entry, ending);
  if (!plan) throw new Error(`No road of ${level.id} leads to ${ending}`);
  let campaign = before;
  for (const [n, run] of plan.runs.entries()) campaign = withRun(campaign, level, run, record(level, entry, plan.intents.slice(0, n)));
  return campaign;
}

describe('a promise', () => {
  const pack = aPackOfThree();
  const promised = (id: string) => {
    const campaign = played(pack, ['end-passed']);
    const one = campaign.played.one;
    if (!one) throw new Error('Level one was not played');
    return { ...campaign, played: { one: { ...one, run: { ...one.run, promise: id } } } };
  };

  test('goes on to the level after', () => {
    expect(entryFor(pack, promised('heard'), 'two', 's').handover?.promise).toBe('heard');
  });

  test('goes along where levels are skipped, with the papers of the record and no stamps', () => {
    const [, , three] = pack.levels;
    if (!three) throw new Error('There is no third level');
    const promise = { papers: three.waysIn[0]?.papers, flags: {}, promise: 'heard', spread: [], stamps: [] };
    expect(entryFor(pack, promised('heard'), 'three', 's').handover).toEqual(promise);
    // Levels come one by one: the two that were skipped are not needed for it.
    const order = pack.levels.map((l) => l.id);
    expect(entryFor({ ...pack, levels: [three] }, promised('heard'), 'three', 's', order).handover).toEqual(promise);
  });

  test('alone brings no archive along, also when the level that was skipped is played later', () => {
    const skipped = playedOn(pack, promised('heard'), 2, 'end-passed');
    expect(skipped.played.three?.run.entry.handover?.promise).toBe('heard');
    const { levels } = campaignRecord(pack, playedOn(pack, skipped, 1, 'end-passed'));
    expect(levels.map((l) => l.played?.opened)).toEqual(['default', 'carried', 'default']);
  });

  test('is asked for again where nothing was played before', () => {
    expect(entryFor(pack, promised('heard'), 'one', 's').handover).toBeNull();
  });
});

describe('a campaign looked back on', () => {
  const pack = aPackOfThree();
  const campaign = played(pack, ['end-passed', 'end-stopped', 'end-passed']);
  const looked = campaignRecord(pack, campaign);
  const [one, two, three] = looked.levels;

  test('has ended when its last level has', () => {
    expect(hasEnded(pack, newCampaign('test-pack'))).toBe(false);
    expect(hasEnded(pack, played(pack, ['end-passed', 'end-passed']))).toBe(false);
    expect(looked.hasEnded).toBe(true);
  });

  test('has each stamp once, in the level that set it, in order', () => {
    const stamps = looked.levels.flatMap((l) => l.played?.stamps.map((s) => s.stamp) ?? []);
    const own = [one, two].flatMap((l) => l?.played?.stamps.map((s) => s.stamp) ?? []);
    expect(own).toEqual(campaign.played.two?.run.stamps);
    expect(stamps.slice(own.length)).toEqual(campaign.played.three?.run.stamps);
  });

  test('says on which day of its level a stamp was set', () => {
    for (const { level, played } of looked.levels) {
      const days = played?.stamps.map((s) => s.day ?? 0) ?? [];
      expect(days).toEqual([...days].sort((a, b) => a - b));
      expect(days.every((d) => d >= 1 && d <= level.calendar.days)).toBe(true);
    }
  });

  test('tells no day where the rules are no longer those it was played by', () => {
    const other = assemblePack({ shared: { ...pack.shared, rulesFingerprint: 'rules-2' }, levels: pack.levels });
    const stamps = campaignRecord(other, campaign).levels.flatMap((l) => l.played?.stamps ?? []);
    expect(stamps.length).toBeGreaterThan(0);
    expect(stamps.every((s) => s.day === null)).toBe(true);
  });

  test('adds the ledgers up over the levels that were played', () => {
    const parts = pack.levels.flatMap((level) => {
      const run = campaign.played[level.id]?.run;
      return run ? [score(level, run)] : [];
    });
    for (const ledger of ['procedure', 'understanding', 'sources'] as const) {
      expect(looked.score[ledger]).toEqual({
        earned: parts.reduce((sum, p) => sum + p[ledger].earned, 0),
        possible: parts.reduce((sum, p) => sum + p[ledger].possible, 0),
      });
    }
    expect(campaignRecord(pack, newCampaign('test-pack')).score.procedure).toEqual({ earned: 0, possible: 0 });
  });

  test('a bill that stopped is in the archive, and the next level opened from its default', () => {
    expect(two?.played?.ending.archived).toBe(true);
    expect([one?.played?.opened, two?.played?.opened, three?.played?.opened]).toEqual(['default', 'carried', 'archived']);
    expect(campaign.played.three?.run.entry.handover?.stamps).toEqual([]);
    expect(campaign.played.three?.run.entry.handover?.promise).toBe(campaign.played.two?.run.promise);
  });

  test('has the promise with all its marks, and the road beat by beat', () => {
    expect(looked.promise).toBe(campaign.played.three?.run.promise);
    expect(looked.marks.of).toBe(looked.levels.flatMap((l) => l.played?.marks ?? []).length);
    expect(one?.played?.road[0]?.id).toBe('opening');
    expect(one?.played?.road.at(-1)?.id).toBe('end-passed');
  });

  test('has what really happened where the pack tells it, also of levels that were not played', () => {
    expect(campaignRecord(pack, newCampaign('test-pack')).levels.map((l) => [l.played, l.really.length])).toEqual([
      [null, 0],
      [null, 1],
      [null, 0],
    ]);
  });

  test('passes over an ending that the level no longer has', () => {
    const gone = { ...campaign, played: { ...campaign.played, three: { ...campaign.played.three, ending: 'gone' } } } as Campaign;
    expect(campaignRecord(pack, gone).levels[2]?.played).toBeNull();
    expect(hasEnded(pack, gone)).toBe(false);
  });

  test('a reflection is in the campaign and in no run and no recording', () => {
    const thought = withReflection(campaign, 'three', 'A thought of my own');
    expect(JSON.stringify([thought.played, thought.current])).not.toContain('A thought');
    expect(thought.reflection).toEqual({ three: 'A thought of my own' });
  });
});
