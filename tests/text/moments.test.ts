/** Every step of a run has words, in both languages, whatever was asked for. */
import { describe, expect, test } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import { record } from '../../src/core/replay.ts';
import { Playback } from '../../src/session/playback.ts';
import { momentText, openText } from '../../src/text/moments.ts';
import { aLevel, anEntry } from '../builders/level.ts';
import { shippedPack } from '../builders/shipped.ts';
import { randomWalk } from '../builders/walk.ts';

const level = aLevel();

function textsOf(chance: string, language: string) {
  const { intents } = randomWalk(level, anEntry({ seed: chance }), chance);
  const playback = Playback.of(level, record(level, anEntry({ seed: chance }), intents)) as Playback;
  return playback.moments.map((m) => ({ kind: m.intent?.kind, ...momentText(m, playback.runAt(m.at), level, language) }));
}

describe.each(['en', 'ru'])('in %s', (language) => {
  test('every step says what was done, in whole sentences', () => {
    const kinds = new Set<string | undefined>();
    for (let n = 0; n < 60; n++) {
      for (const { kind, beat, done, followed } of textsOf(`words-${n}`, language)) {
        kinds.add(kind);
        expect(beat).not.toBe('');
        if (kind === undefined) expect(done).toBeNull();
        else expect(done).toMatch(/[.!?…][”»"]?$/);
        for (const text of [done ?? '', ...followed]) expect(text).not.toMatch(/undefined|\[object|\.\.|^\s|\s$/);
      }
    }
    for (const kind of ['continue', 'choose', 'act', 'leave', 'hand-over', 'say-silent', 'let-pass', 'hold-vote', 'answer'])
      expect(kinds).toContain(kind);
  });

  test('no id of the shipped pack shows through', () => {
    for (const shipped of shippedPack().levels) {
      const { intents } = randomWalk(shipped, anEntry(), 'ids', 150);
      const playback = Playback.of(shipped, record(shipped, anEntry(), intents)) as Playback;
      for (const moment of playback.moments) {
        const { beat, done } = momentText(moment, playback.runAt(moment.at), shipped, language);
        const ids = [
          moment.beat,
          moment.intent?.target ?? '-',
          'claim' in (moment.intent ?? {}) ? (moment.intent as { claim: string }).claim : '-',
        ];
        for (const id of ids.filter((i) => i.includes('-') && i.length > 3)) expect(`${beat} ${done}`).not.toContain(id);
      }
    }
  });
});

test('an intent without words of its own is told by what came of it', () => {
  const { run } = randomWalk(level, anEntry(), 'x', 0);
  const strange = { kind: 'whistle', target: 'corridor' } as unknown as Intent;
  const events = [{ kind: 'paper-added', paper: 'note' }] as const;
  expect(momentText({ intent: strange, events }, run, level, 'en')).toMatchObject({ done: 'Into the folder: Note.', followed: [] });
  expect(momentText({ intent: strange, events: [] }, run, level, 'en').done).toBe('On to the next page.');
  expect(openText(strange, run, level, 'en')).toBeNull();
});
