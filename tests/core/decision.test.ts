/** An institution decides by odds that follow from the file; the player only sends it in. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecisionBeat } from '../../src/core/beat.ts';
import { oddsIn } from '../../src/core/decision.ts';
import { openIntents } from '../../src/core/open-intents.ts';
import { start } from '../../src/core/start.ts';
import { step } from '../../src/core/step.ts';
import { aLevel, anEntry, line, say } from '../builders/level.ts';

const end = (id: string) => ({ id, kind: 'ending', set: 'room', title: say(id), lines: [], stamp: say(id), debrief: [] }) as const;

const pen = (weights: readonly [number, number], bonus = 0): DecisionBeat => ({
  id: 'pen',
  kind: 'decision',
  set: 'room',
  title: say('The pen'),
  lines: [],
  question: say('Sign it?'),
  rule: 'same-day',
  outcomes: [
    { id: 'signed', says: say('Signed'), weight: weights[0], lines: [line('Ink.')], next: [{ to: 'yes' }] },
    {
      id: 'returned',
      says: say('Returned'),
      weight: weights[1],
      more: [{ when: { paper: 'note' }, weight: bonus }],
      lines: [],
      next: [{ to: 'no' }],
    },
  ],
});
const levelWith = (beat: DecisionBeat) => aLevel({ start: 'pen', beats: [beat, end('yes'), end('no')] });
const decide = (beat: DecisionBeat, seed: string, papers: readonly string[] = []) => {
  const level = levelWith(beat);
  const handover = { papers, flags: {}, promise: null, spread: [], stamps: [] };
  const { run } = start(level, anEntry({ seed, handover }));
  const decided = step(level, run, { kind: 'await', target: 'pen' });
  if (decided.kind === 'rejection') throw new Error(decided.code);
  return { level, before: run, ...decided };
};

describe('a decision', () => {
  test('is awaited, then gone on from, and nothing else is open', () => {
    const { level, before, run } = decide(pen([1, 1]), 'a');
    expect(openIntents(level, before).map((t) => t.kind)).toEqual(['await']);
    expect(openIntents(level, run).map((t) => t.kind)).toEqual(['continue']);
  });

  test('never takes an outcome whose weight is nothing', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(decide(pen([3, 0]), seed).run.at).toEqual({ kind: 'decision', outcome: 'signed' });
      }),
    );
  });

  test('takes each outcome about as often as its odds say', () => {
    const signed = Array.from({ length: 1000 }, (_, n) => decide(pen([3, 1]), `seed-${n}`).run.at).filter(
      (at) => at.kind === 'decision' && at.outcome === 'signed',
    ).length;
    expect(signed).toBeGreaterThan(690);
    expect(signed).toBeLessThan(810);
  });

  test('shows the odds with what the file adds or takes, never below nothing', () => {
    const shown = (bonus: number, papers: readonly string[]) => {
      const beat = pen([2, 2], bonus);
      return oddsIn(beat, decide(beat, 'a', papers).before).map((o) => [o.outcome.id, o.weight, o.of]);
    };
    expect(shown(3, [])).toEqual([
      ['signed', 2, 4],
      ['returned', 2, 4],
    ]);
    expect(shown(3, ['note'])).toEqual([
      ['signed', 2, 7],
      ['returned', 5, 7],
    ]);
    expect(shown(-9, ['note'])).toEqual([
      ['signed', 2, 2],
      ['returned', 0, 2],
    ]);
  });

  test('leads where its outcome leads, and scores nothing either way', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const { level, run } = decide(pen([1, 1]), seed);
      const went = step(level, run, { kind: 'continue', target: 'pen' });
      if (went.kind === 'rejection' || run.at.kind !== 'decision') throw new Error('not decided');
      expect(went.run.beat).toBe(run.at.outcome === 'signed' ? 'yes' : 'no');
      expect(went.run.ledgers).toEqual({ procedure: {}, understanding: {}, sources: {} });
    }
  });
});
