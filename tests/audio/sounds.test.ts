import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { soundSources } from '../../assets/sound/synth.ts';
import { SOUND_NAMES, soundsFor } from '../../src/audio/sounds.ts';
import type { GameEvent } from '../../src/core/event.ts';
import { captions } from '../../src/text/words/captions.ts';

const baked = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../assets/sound/baked/effects.json'), 'utf8')) as {
  sources: string;
  sprite: Record<string, [number, number]>;
};
const tally = { for: 300, against: 100, abstain: 20, absent: 30, members: 450, needed: 226, carried: true };
const vote = (carried: boolean): GameEvent => ({ kind: 'vote-held', beat: 'vote', tally: { ...tally, carried } });
const stage = (name: string): GameEvent => ({ kind: 'stage-entered', stage: name });
const end = (ending: string): GameEvent => ({ kind: 'ending-reached', ending });

describe('sound', () => {
  test('every sound is in the baked sprite and has a caption in each language', () => {
    for (const name of SOUND_NAMES) {
      expect(baked.sprite[name]?.[1]).toBeGreaterThan(50);
      expect([captions.en[name], captions.ru[name]].every((words) => words.length > 3)).toBe(true);
    }
  });

  test('the baked sounds are made from the sources as they are (else: npm run sound)', () => {
    expect(baked.sources).toBe(soundSources());
  });

  test('a vote carried and a vote lost sound the same, and so does every ending', () => {
    expect(soundsFor([vote(true), stage('adopted')])).toEqual(soundsFor([vote(false), stage('rejected')]));
    expect(soundsFor([stage('adopted'), end('adopted')])).toEqual(['ending']);
    expect(soundsFor([stage('lapsed'), end('lapsed')])).toEqual(['ending']);
  });
});
