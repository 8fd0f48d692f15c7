import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Intent } from '../../src/core/intent.ts';
import { deepFreeze } from '../../src/core/json.ts';
import { openIntents } from '../../src/core/open-intents.ts';
import { record, replay } from '../../src/core/replay.ts';
import { LEDGERS, score } from '../../src/core/score.ts';
import { step } from '../../src/core/step.ts';
import { arbitraryLevel } from '../builders/arbitrary-level.ts';
import { anEntry } from '../builders/level.ts';
import { randomWalk } from '../builders/walk.ts';

const RUNS = process.env.TEST_SIZE === 'full' ? 20_000 : 600;

const anyIntent: fc.Arbitrary<Intent> = fc
  .record({
    kind: fc.constantFrom(
      'continue',
      'choose',
      'act',
      'leave',
      'hand-over',
      'say-silent',
      'let-pass',
      'hold-vote',
      'record-vote',
      'answer',
      'await',
      'weigh',
      'find',
      'draft',
    ),
    target: fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('beat-0', 'beat-1', 'beat-0-go', 'q-choice', 'q-order', 'final-check')),
    claim: fc.oneof(fc.constant('A1'), fc.constant('nowhere'), fc.anything()),
    votes: fc.anything(),
    answer: fc.anything(),
  })
  .map((intent) => intent as unknown as Intent);

describe('laws of the core, over generated levels', () => {
  test('a random walk over openIntents is never rejected, never throws, and ends', () => {
    fc.assert(
      fc.property(arbitraryLevel, fc.string(), fc.constantFrom('rolled', 'recorded'), (level, seed, votes) => {
        const { run } = randomWalk(deepFreeze(level), anEntry({ seed, votes }), seed);
        expect(run.at.kind).toBe('ending');
        expect(openIntents(level, run)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('replaying a recording gives the same bytes', () => {
    fc.assert(
      fc.property(arbitraryLevel, fc.string(), (level, seed) => {
        const entry = anEntry({ seed });
        const walk = randomWalk(level, entry, seed);
        const again = replay(level, JSON.parse(JSON.stringify(record(level, entry, walk.intents))));
        expect(again.rejected).toBeNull();
        expect(JSON.stringify(again.run)).toBe(JSON.stringify(walk.run));
      }),
      { numRuns: RUNS },
    );
  });

  test('a run survives a JSON round trip at every step, and goes on the same', () => {
    fc.assert(
      fc.property(arbitraryLevel, fc.string(), (level, seed) => {
        const { runs, intents } = randomWalk(level, anEntry({ seed }), seed);
        for (const [n, intent] of intents.entries()) {
          const before = runs[n];
          if (!before) continue;
          const restored = JSON.parse(JSON.stringify(before));
          expect(restored).toEqual(before);
          const result = step(level, restored, intent);
          expect(result.kind === 'stepped' && result.run).toEqual(runs[n + 1]);
        }
      }),
      { numRuns: RUNS / 3 },
    );
  });

  test('an intent outside openIntents is always rejected and changes nothing', () => {
    fc.assert(
      fc.property(arbitraryLevel, fc.string(), fc.array(anyIntent, { minLength: 1, maxLength: 20 }), (level, seed, intents) => {
        const { runs } = randomWalk(level, anEntry({ seed }), seed);
        for (const run of runs.slice(0, 20)) {
          const before = JSON.stringify(run);
          for (const intent of intents) {
            const open = openIntents(level, run).some((t) => t.kind === intent.kind && t.target === intent.target);
            const result = step(level, deepFreeze(run), intent);
            if (!open) expect(result.kind).toBe('rejection');
            expect(JSON.stringify(run)).toBe(before);
          }
        }
      }),
      { numRuns: RUNS / 3 },
    );
  });

  test('a refused move changes nothing but the procedure ledger, and that once', () => {
    let refused = 0;
    fc.assert(
      fc.property(arbitraryLevel, fc.string(), (level, seed) => {
        const { runs, intents } = randomWalk(level, anEntry({ seed }), seed);
        for (const [n, intent] of intents.entries()) {
          const before = runs[n];
          if (!before) continue;
          const result = step(level, before, intent);
          if (result.kind !== 'stepped' || !result.events.some((e) => e.kind === 'refused')) continue;
          refused++;
          const { ledgers, ...rest } = result.run;
          const { ledgers: ledgersBefore, ...restBefore } = before;
          expect(rest).toEqual(restBefore);
          expect({ ...ledgers, procedure: null }).toEqual({ ...ledgersBefore, procedure: null });
          const again = step(level, result.run, intent);
          expect(again.kind === 'stepped' && again.run).toEqual(result.run);
        }
      }),
      { numRuns: RUNS },
    );
    expect(refused).toBeGreaterThan(20);
  });

  test('the ledgers stay between nothing and the same maximum, whatever the road', () => {
    fc.assert(
      fc.property(arbitraryLevel, fc.string(), (level, seed) => {
        const { run, runs } = randomWalk(level, anEntry({ seed }), seed);
        for (const name of LEDGERS) {
          const { earned, possible } = score(level, run)[name];
          expect(earned).toBeGreaterThanOrEqual(0);
          expect(earned).toBeLessThanOrEqual(possible);
          expect(possible).toBe(score(level, runs[0] ?? run)[name].possible);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
