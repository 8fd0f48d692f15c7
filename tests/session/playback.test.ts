/** Looking back: every moment, a fork at any of them, and two runs side by side. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stableJson } from '../../src/core/json.ts';
import { record } from '../../src/core/replay.ts';
import { compareRuns } from '../../src/session/compare.ts';
import { Playback } from '../../src/session/playback.ts';
import { Session } from '../../src/session/session.ts';
import { arbitraryLevel } from '../builders/arbitrary-level.ts';
import { aLevel, anEntry } from '../builders/level.ts';
import { randomWalk } from '../builders/walk.ts';

const RUNS = process.env.TEST_SIZE === 'full' ? 5000 : 150;
const bytes = (value: unknown) => JSON.stringify(value);

function playbackOf(...[level, entry, intents]: Parameters<typeof record>): Playback {
  const playback = Playback.of(level, record(level, entry, intents));
  if (!playback) throw new Error('The recording does not play');
  return playback;
}

describe('a recording played back', () => {
  test('shows every moment as it was, in whatever order it is asked', () => {
    fc.assert(
      fc.property(arbitraryLevel, fc.string(), fc.array(fc.nat(), { maxLength: 12 }), (level, seed, jumps) => {
        const walk = randomWalk(level, anEntry({ seed }), seed);
        const playback = playbackOf(level, anEntry({ seed }), walk.intents);
        expect(playback.moments.map((m) => m.intent)).toEqual([...walk.intents, null]);
        for (const jump of [...jumps, 0, playback.end]) {
          const at = jump % (playback.end + 1);
          expect(bytes(playback.runAt(at))).toBe(bytes(walk.runs[at]));
          expect(playback.moments[at]?.beat).toBe(walk.runs[at]?.beat);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('forked at any moment and played on the same, gives the same run and the same recording', () => {
    fc.assert(
      fc.property(arbitraryLevel, fc.string(), (level, seed) => {
        const walk = randomWalk(level, anEntry({ seed }), seed);
        const playback = playbackOf(level, anEntry({ seed }), walk.intents);
        for (let at = 0; at <= playback.end; at++) {
          const fork = playback.fork(at);
          for (const intent of walk.intents.slice(at)) expect(fork.dispatch(intent)).toBeNull();
          expect(bytes(fork.run)).toBe(bytes(walk.run));
          expect(fork.recording()).toEqual(playback.recording);
        }
      }),
      { numRuns: RUNS / 3 },
    );
  });

  test('of other rules, or with an intent that was not open, is not played at all', () => {
    const level = aLevel();
    const recording = record(level, anEntry(), [{ kind: 'continue', target: 'opening' }]);
    expect(Playback.of(level, recording)?.end).toBe(1);
    expect(Playback.of(level, { ...recording, rulesFingerprint: 'another' })).toBeNull();
    expect(Playback.of(level, { ...recording, rulesVersion: 99 })).toBeNull();
    expect(Playback.of(level, { ...recording, intents: [{ kind: 'continue', target: 'nowhere' }] })).toBeNull();
  });

  test('a still session is shown at any moment, and nothing can be done in it', () => {
    const level = aLevel();
    const walk = randomWalk(level, anEntry(), 'still');
    const playback = playbackOf(level, anEntry(), walk.intents);
    const still = Session.still(level, playback.runAt(0), playback.recording);
    const told: string[] = [];
    still.subscribe((change) => told.push(`${change.cause} ${change.events.length}`));
    expect(still.dispatch({ kind: 'continue', target: 'opening' })).toMatchObject({ code: 'intent/not-open' });
    still.show(playback.runAt(playback.end));
    expect(still.run).toEqual(walk.run);
    expect(told).toEqual(['rewound 0']);
  });
});

describe('two runs side by side', () => {
  test('a run and itself have no difference', () => {
    fc.assert(
      fc.property(arbitraryLevel, fc.string(), (level, seed) => {
        const walk = randomWalk(level, anEntry({ seed }), seed);
        const playback = playbackOf(level, anEntry({ seed }), walk.intents);
        const { rows, first, differs, beganAlike } = compareRuns(playback, playbackOf(level, anEntry({ seed }), [...walk.intents]));
        expect([first, differs.size, beganAlike]).toEqual([null, 0, true]);
        expect(rows.every((r) => r.kind === 'same' && !r.fellOtherwise)).toBe(true);
        expect(rows).toHaveLength(playback.moments.length);
      }),
      { numRuns: RUNS },
    );
  });

  test('the first difference is the first intent that differs, and every moment stands in one row, in order', () => {
    fc.assert(
      fc.property(arbitraryLevel, fc.string(), fc.string(), fc.string(), (level, seed, chance, other) => {
        const [a, b] = [chance, other].map((c) => randomWalk(level, anEntry({ seed }), c).intents) as [never[], never[]];
        const [left, right] = [playbackOf(level, anEntry({ seed }), a), playbackOf(level, anEntry({ seed }), b)];
        const { rows, first } = compareRuns(left, right);
        const at = a.findIndex((intent, i) => stableJson(intent) !== stableJson(b[i]));
        const expected = at >= 0 ? at : a.length === b.length ? null : a.length;
        expect(first).toBe(expected);
        expect(rows.flatMap((r) => r.left?.at ?? [])).toEqual(left.moments.map((m) => m.at));
        expect(rows.flatMap((r) => r.right?.at ?? [])).toEqual(right.moments.map((m) => m.at));
        for (const row of rows) if (row.kind === 'same') expect(row.left?.beat).toBe(row.right?.beat);
      }),
      { numRuns: RUNS },
    );
  });

  test('names what differs at the end, and that another draw was another beginning', () => {
    const level = aLevel();
    const talk = [
      { kind: 'continue', target: 'opening' },
      { kind: 'choose', target: 'promise-heard' },
      { kind: 'act', target: 'write' },
    ] as const;
    const left = playbackOf(level, anEntry(), talk);
    const right = playbackOf(level, anEntry({ seed: 'another' }), talk.slice(0, 2));
    const { rows, first, differs, beganAlike } = compareRuns(left, right);
    expect(first).toBe(2);
    expect(rows.map((r) => r.kind)).toEqual(['same', 'same', 'differs', 'left']);
    expect([...differs]).toEqual(expect.arrayContaining(['papers', 'daysLeft']));
    expect(beganAlike).toBe(false);
  });
});
