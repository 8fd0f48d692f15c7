import { describe, expect, test } from 'vitest';
import type { Beat } from '../../src/core/beat.ts';
import { newCampaign, withRun } from '../../src/core/campaign.ts';
import { resumeIfFits } from '../../src/session/resume.ts';
import { type Change, Session } from '../../src/session/session.ts';
import { aLevel, anEntry, BEATS } from '../builders/level.ts';

const begun = () => Session.begin(aLevel(), anEntry());

describe('session', () => {
  test('an intent is told to every listener with what happened, a rejected one to nobody', () => {
    const session = begun();
    const told: Change[] = [];
    session.subscribe((change) => told.push(change));
    expect(session.dispatch({ kind: 'continue', target: 'elsewhere' })).toMatchObject({ code: 'intent/not-open' });
    expect(told).toEqual([]);
    expect(session.dispatch({ kind: 'continue', target: 'opening' })).toBeNull();
    expect(told.map((c) => [c.cause, c.run.beat])).toEqual([['intent', 'promise']]);
    expect(session.recording().intents).toHaveLength(1);
  });

  test('rewinding goes back to where the run stood, and the recording with it', () => {
    const session = begun();
    const first = session.run;
    session.dispatch({ kind: 'continue', target: 'opening' });
    session.dispatch({ kind: 'choose', target: 'promise-heard' });
    session.rewindTo(0);
    expect(session.run).toEqual(first);
    expect(session.recording().intents).toEqual([]);
  });

  test('a kept run goes on where it was, composition and all', () => {
    const session = begun();
    session.dispatch({ kind: 'continue', target: 'opening' });
    const resumed = resumeIfFits(aLevel(), JSON.parse(JSON.stringify(session.run)), session.recording());
    expect(resumed?.run).toEqual(session.run);
    expect(resumed?.open()).toEqual(session.open());
  });

  test('a kept run that its level no longer knows is not gone on with', () => {
    const session = begun();
    session.dispatch({ kind: 'continue', target: 'opening' });
    const without = (id: string): readonly Beat[] => BEATS.filter((b) => b.id !== id);
    expect(resumeIfFits(aLevel({ beats: without('promise') }), session.run, session.recording())).toBeNull();
    expect(resumeIfFits(aLevel({ variables: [{ id: 'other', min: 0, max: 1, start: 0 }] }), session.run, session.recording())).toBeNull();
    expect(resumeIfFits(aLevel({ id: 'other' }), session.run, session.recording())).toBeNull();
  });

  test('an ending closes the run in its campaign and keeps it there', () => {
    const level = aLevel({ start: 'end-passed' });
    const session = Session.begin(level, anEntry());
    const campaign = withRun(newCampaign('test-pack'), level, session.run, session.recording());
    expect(campaign.played['test-level']?.ending).toBe('end-passed');
  });
});
