import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { votesNeeded } from '../../src/core/majority.ts';
import type { Motion } from '../../src/core/procedure.ts';
import { roller } from '../../src/core/roller.ts';
import { start } from '../../src/core/start.ts';
import { step } from '../../src/core/step.ts';
import { tallyVotes } from '../../src/core/tally.ts';
import { castVotes, whipCountOf } from '../../src/core/whip.ts';
import { aLevel, anEntry, SUPPORT, say } from '../builders/level.ts';

const chamberOf = (seats: readonly number[]) => ({
  id: 'house',
  name: say('House'),
  layout: 'hemicycle' as const,
  blocs: seats.map((n, i) => ({ id: `bloc-${i}`, name: say(`bloc ${i}`), wants: say('x'), seats: n, colour: i, support: 3 })),
});
const motion = { ...aLevel().shared.procedure.motions[0] } as Motion;
const support = (steps: readonly number[]) => Object.fromEntries(steps.map((s, i) => [`bloc-${i}`, s]));

describe('majority', () => {
  test('more than half of 450 members is 226, of 100 is 51, of 3 is 2', () => {
    expect([450, 100, 3].map((n) => votesNeeded({ moreThan: [1, 2] }, n))).toEqual([226, 51, 2]);
  });

  test('at least two thirds of 450 members is 300, of 100 is 67', () => {
    expect([450, 100].map((n) => votesNeeded({ atLeast: [2, 3] }, n))).toEqual([300, 67]);
  });

  test('rejects with 225 of 450 in favour, though they are most of those present', () => {
    const tally = tallyVotes('F'.repeat(225) + 'A'.repeat(100) + 'X'.repeat(125), { moreThan: [1, 2] });
    expect(tally).toEqual({ for: 225, against: 100, abstain: 0, absent: 125, members: 450, needed: 226, carried: false });
    expect(tallyVotes('F'.repeat(226) + 'X'.repeat(224), { moreThan: [1, 2] }).carried).toBe(true);
  });
});

describe('whip count and roll call', () => {
  test('the blocs of the whip count add up to the chamber, for any seats and support', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.nat(6)), { minLength: 1, maxLength: 8 }), (blocs) => {
        const whip = whipCountOf(motion, chamberOf(blocs.map(([n]) => n)), SUPPORT, support(blocs.map(([, s]) => s)));
        for (const b of whip.blocs) {
          for (const [f, a] of [
            [b.for.least, b.against.most],
            [b.for.most, b.against.least],
          ] as const) {
            expect(f + a + b.abstain + b.absent).toBe(b.bloc.seats);
            expect(Math.min(f, a)).toBeGreaterThanOrEqual(0);
          }
        }
        expect(whip.for.least + whip.against.most + whip.abstain + whip.absent).toBe(whip.members);
      }),
    );
  });

  test('every roll call lies in the range of the whip count, bloc by bloc, and every tally in it is met within 1,000 seeds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 180 }), fc.nat(6)), { minLength: 1, maxLength: 5 }), (blocs) => {
        const chamber = chamberOf(blocs.map(([n]) => n));
        const whip = whipCountOf(motion, chamber, SUPPORT, support(blocs.map(([, s]) => s)));
        const met = new Set<number>();
        for (let seed = 0; seed < 1000; seed++) {
          const votes = castVotes(whip, roller(String(seed), 'vote'));
          const tally = tallyVotes(votes, motion.majority);
          expect(tally.for).toBeGreaterThanOrEqual(whip.for.least);
          expect(tally.for).toBeLessThanOrEqual(whip.for.most);
          expect([tally.abstain, tally.absent, tally.members]).toEqual([whip.abstain, whip.absent, whip.members]);
          met.add(tally.for);
          let seat = 0;
          for (const b of whip.blocs) {
            const own = votes.slice(seat, seat + b.bloc.seats);
            seat += b.bloc.seats;
            const inFavour = [...own].filter((v) => v === 'F').length;
            expect(inFavour >= b.for.least && inFavour <= b.for.most).toBe(true);
          }
        }
        expect(met.size).toBe(whip.for.most - whip.for.least + 1);
      }),
      { numRuns: 12 },
    );
  });

  test('a level support step that nobody declared reads as the nearest one', () => {
    const whip = whipCountOf(motion, chamberOf([10]), SUPPORT, { 'bloc-0': 9 });
    expect(whip.for).toEqual(whipCountOf(motion, chamberOf([10]), SUPPORT, { 'bloc-0': 6 }).for);
  });
});

describe('the vote beat', () => {
  const atVote = (votes: 'rolled' | 'recorded') =>
    aLevel({ start: 'vote', stage: 'floor' }) && start(aLevel({ start: 'vote', stage: 'floor' }), anEntry({ votes })).run;
  const level = aLevel({ start: 'vote', stage: 'floor' });

  test('a roll call made elsewhere goes through the same tally and stage', () => {
    const votes = 'F'.repeat(51) + 'X'.repeat(49);
    const result = step(level, atVote('recorded'), { kind: 'record-vote', target: 'vote', votes });
    expect(result.kind === 'stepped' && result.run.stage).toBe('passed');
    const lost = step(level, atVote('recorded'), { kind: 'record-vote', target: 'vote', votes: 'F'.repeat(50) + 'X'.repeat(50) });
    expect(lost.kind === 'stepped' && lost.run.stage).toBe('failed');
  });

  test.each(['F'.repeat(99), 'F'.repeat(101), `${'F'.repeat(99)}f`, ''])('rejects a malformed roll call and changes nothing', (votes) => {
    expect(step(level, atVote('recorded'), { kind: 'record-vote', target: 'vote', votes })).toEqual({
      kind: 'rejection',
      code: 'votes/malformed',
    });
  });

  test('no roll call can be entered where the chamber votes by itself', () => {
    expect(step(level, atVote('rolled'), { kind: 'record-vote', target: 'vote', votes: 'F'.repeat(100) })).toMatchObject({
      code: 'intent/not-open',
    });
  });

  test('counting only those present is an open move that the majority rule refuses', () => {
    const run = atVote('rolled');
    const result = step(level, run, { kind: 'choose', target: 'count-present' });
    expect(result.kind === 'stepped' && result.events).toMatchObject([
      { kind: 'refused', move: 'count-present', rule: 'majority' },
      { kind: 'points', ledger: 'procedure', points: -1 },
    ]);
  });
});
