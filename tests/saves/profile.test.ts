import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryFor, newCampaign, withRun } from '../../src/core/campaign.ts';
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
          fc.json().map((j) => `{"format":"third-reading-profile","version":1,"id":"a","name":"b","settings":${j},"campaigns":${j}}`),
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

  test('a profile of a newer program is known as such', () => {
    expect(parseProfile(JSON.stringify({ ...newProfile('p1', 'Anna', 'ru'), version: 2 }))).toEqual({ kind: 'newer' });
  });

  test('a level starts from its default where the one before was never played', () => {
    const level = aLevel();
    const pack = { shared: level.shared, levels: [level, { ...level, id: 'second' }] };
    expect(entryFor(pack, newCampaign('test-pack'), 'second', 's').handover).toBeNull();
  });
});
