import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryFor, newCampaign, withRun } from '../../src/core/campaign.ts';
import { REFLECTION_AT_MOST, withReflection } from '../../src/core/reflection.ts';
import { newProfile, parseProfile } from '../../src/saves/profile.ts';
import { Session } from '../../src/session/session.ts';
import { aLevel, anEntry } from '../builders/level.ts';

describe('profiles', () => {
  test('anything at all parses to an answer, never to a throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc
            .json()
            .map((j) => `{"format":"third-reading-profile","version":1,"id":"a","name":"b","settings":${j},"campaigns":${j},"deck":${j}}`),
          fc.json().map((j) => `{"format":"third-reading-profile","version":1,"id":"a","name":"b","campaigns":{"p":${j}},"deck":[${j}]}`),
          fc
            .record({ pack: fc.string(), question: fc.string(), due: fc.anything(), memory: fc.anything() })
            .map((card) => JSON.stringify({ ...newProfile('a', 'b', 'en'), deck: [card, { ...card, pack: 'p', question: 'q', due: 1 }] })),
        ),
        (text) => {
          const parsed = parseProfile(text);
          if (parsed.kind !== 'profile') return;
          const again = parseProfile(JSON.stringify(parsed.profile));
          expect(again).toEqual(parsed);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a campaign in the middle of a level comes back as it was', () => {
    const level = aLevel();
    const session = Session.begin(level, anEntry());
    session.dispatch({ kind: 'continue', target: 'opening' });
    const campaign = withRun(newCampaign('test-pack'), level, session.run, session.recording());
    const profile = { ...newProfile('p1', 'Anna', 'ru'), campaigns: { 'test-pack': campaign } };
    expect(parseProfile(JSON.stringify(profile))).toEqual({ kind: 'profile', profile });
  });

  test('the review deck and what was written to an ending come back as they were', () => {
    const deck = [
      { pack: 'test-pack', question: 'q1', due: 1_764_000_000_000, memory: null },
      {
        pack: 'other',
        question: 'q1',
        due: 1_764_100_000_000,
        memory: { stability: 3.17, difficulty: 5.28, scheduledDays: 3, reps: 1, lapses: 0, state: 2, reviewed: 1_763_900_000_000 },
      },
    ];
    const campaign = withReflection(newCampaign('test-pack'), 'test-level', '<b>Ещё</b> думаю.\n“…”');
    const profile = { ...newProfile('p1', 'Anna', 'ru'), campaigns: { 'test-pack': campaign }, deck };
    expect(parseProfile(JSON.stringify(profile))).toEqual({ kind: 'profile', profile });
  });

  test(`a reflection has at most ${REFLECTION_AT_MOST} characters, in play and in a file`, () => {
    const long = 'я'.repeat(REFLECTION_AT_MOST + 5);
    const campaign = withReflection(newCampaign('p'), 'last', long);
    expect(campaign.reflection.last).toHaveLength(REFLECTION_AT_MOST);
    const file = { ...newProfile('p1', 'Anna', 'ru'), campaigns: { p: { ...campaign, reflection: { last: long } } } };
    const parsed = parseProfile(JSON.stringify(file));
    expect(parsed.kind === 'profile' && parsed.profile.campaigns.p?.reflection.last).toHaveLength(REFLECTION_AT_MOST);
  });

  test('a profile of a newer program is known as such', () => {
    expect(parseProfile(JSON.stringify({ ...newProfile('p1', 'Anna', 'ru'), version: 2 }))).toEqual({ kind: 'newer' });
  });

  test('a profile from before there was music has it on, and one that turned it off keeps it off', () => {
    const profile = newProfile('p1', 'Anna', 'ru');
    const musicOf = (settings: object) => {
      const parsed = parseProfile(JSON.stringify({ ...profile, settings }));
      return parsed.kind === 'profile' && parsed.profile.settings.music;
    };
    const { music: _music, ...before } = profile.settings;
    expect(musicOf(before)).toBe(true);
    expect(musicOf({ ...before, music: false })).toBe(false);
  });

  test('a level starts from its default where the one before was never played', () => {
    const level = aLevel();
    const pack = { shared: level.shared, levels: [level, { ...level, id: 'second' }] };
    expect(entryFor(pack, newCampaign('test-pack'), 'second', 's').handover).toBeNull();
  });
});

const OLD = path.resolve(import.meta.dirname, '../old-files');

describe('every profile that was ever released', () => {
  const files = readdirSync(OLD).filter((name) => name.startsWith('profile-'));

  test.each(files)('%s reads with its runs, and reading it twice changes nothing', (name) => {
    const text = readFileSync(path.join(OLD, name), 'utf8');
    const parsed = parseProfile(text);
    if (parsed.kind !== 'profile') throw new Error(parsed.kind);
    const { campaigns, deck } = JSON.parse(text);
    for (const [pack, { played, current, usedQuestions }] of Object.entries<Record<string, unknown>>(campaigns))
      expect(parsed.profile.campaigns[pack]).toMatchObject({ played, current, usedQuestions });
    expect(parsed.profile.deck).toEqual(deck ?? []);
    expect(parseProfile(JSON.stringify(parsed.profile))).toEqual(parsed);
  });
});
