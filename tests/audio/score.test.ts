import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mood, moodOf, phaseAt, type Score, STEMS, scoreOf } from '../../src/audio/score.ts';
import type { Level } from '../../src/core/level.ts';
import type { Run } from '../../src/core/run.ts';
import { captions } from '../../src/text/words/captions.ts';
import { arbitraryLevel } from '../builders/arbitrary-level.ts';
import { anEntry } from '../builders/level.ts';
import { shippedPack } from '../builders/shipped.ts';
import { randomWalk } from '../builders/walk.ts';

const RUNS = process.env.TEST_SIZE === 'full' ? 3000 : 150;

type Moment = { readonly level: Level; readonly run: Run };

const momentsOf = (level: Level, seed: string): readonly Moment[] =>
  randomWalk(level, anEntry({ seed }), seed).runs.map((run) => ({ level, run }));

const shipped = ['delisting-bill', 'school-council'].flatMap((id) =>
  shippedPack(id).levels.flatMap((level) => ['a', 'b', 'c', 'd'].flatMap((seed) => momentsOf(level, seed))),
);

const anyMoments = fc.tuple(arbitraryLevel, fc.string()).map(([level, seed]) => momentsOf(level, seed));

/** The same moment of a run to which everything else had happened: outcomes, ledgers, grades, support, papers, stamps. */
function otherwise(run: Run): Run {
  const ledgers = { procedure: { x: -3 }, understanding: { y: 12 }, sources: {} };
  const common = { ...run, ledgers, stage: 'elsewhere', stamps: [], papers: ['other'], variables: {}, support: {}, promise: 'other' };
  const { at } = run;
  const echo = { kind: 'vote', beat: run.beat, id: 'lost', spread: [] } as const;
  if (at.kind === 'vote' && at.tally) {
    const { tally } = at;
    return {
      ...common,
      echo,
      at: { ...at, votes: null, tally: { ...tally, carried: !tally.carried, for: tally.against, against: tally.for } },
    };
  }
  if (at.kind === 'decision' && at.outcome) return { ...common, echo, at: { ...at, outcome: 'the-other' } };
  if (at.kind === 'hearing' && at.decided) return { ...common, echo, at: { ...at, decided: at.decided === 'grant' ? 'refuse' : 'grant' } };
  if (at.kind === 'agenda') {
    const turned = { answered: 'spread', spread: 'died-down', 'died-down': 'answered', abroad: 'abroad' } as const;
    const slots = Object.fromEntries(Object.entries(at.slots).map(([id, slot]) => [id, { ...slot, status: turned[slot.status] }]));
    return { ...common, echo, at: { ...at, slots } };
  }
  return { ...common, echo };
}

describe('the score', () => {
  test('doesn’t depend on an outcome, a ledger or a grade', () => {
    const holds = ({ level, run }: Moment) => {
      expect(scoreOf(level, otherwise(run))).toEqual(scoreOf(level, run));
      expect(moodOf(level, otherwise(run))).toBe(moodOf(level, run));
    };
    shipped.forEach(holds);
    fc.assert(
      fc.property(anyMoments, (moments) => moments.forEach(holds)),
      { numRuns: RUNS },
    );
  });

  test('closes in the same way at every ending', () => {
    const ends = shipped.filter(({ run }) => run.at.kind === 'ending');
    expect(new Set(ends.map(({ run }) => run.beat)).size).toBeGreaterThan(6);
    expect(new Set(ends.map(({ level, run }) => JSON.stringify([scoreOf(level, run), moodOf(level, run)]))).size).toBe(1);
  });

  test('every stem enters and leaves, and every mood is met', () => {
    const scores = shipped.map(({ level, run }) => scoreOf(level, run));
    const ways = (stem: keyof Score) => new Set(scores.map((score) => score[stem] > 0));
    expect(STEMS.filter((stem) => ways(stem).size < 2)).toEqual([]);
    const moods: Readonly<Record<Mood, true>> = {
      silence: true,
      calm: true,
      work: true,
      talk: true,
      late: true,
      waiting: true,
      close: true,
    };
    expect([...new Set(shipped.map(({ level, run }) => moodOf(level, run)))].sort()).toEqual(Object.keys(moods).sort());
  });

  test('sounds equal in equal runs, and never louder than it can', () => {
    fc.assert(
      fc.property(anyMoments, (moments) => {
        for (const { level, run } of moments) {
          const score = scoreOf(level, run);
          expect(scoreOf(level, structuredClone(run))).toEqual(score);
          expect(Object.values(score).every((gain) => gain >= 0 && gain <= 1)).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('is silent while a passage is read in a checkpoint', () => {
    const reading = shipped.filter(({ run }) => run.at.kind === 'checkpoint');
    expect(reading.length).toBeGreaterThan(0);
    expect(reading.every(({ level, run }) => STEMS.every((stem) => scoreOf(level, run)[stem] === 0))).toBe(true);
  });

  test('more that is unsettled is never less music: each reason has its stem', () => {
    const reasons = (wanted: (moment: Moment) => boolean, stem: keyof Score) =>
      shipped.filter(wanted).every(({ level, run }) => scoreOf(level, run)[stem] > 0);
    const isAbroad = ({ run: { at } }: Moment) => at.kind === 'agenda' && Object.values(at.slots).some((s) => s.status === 'abroad');
    expect(reasons(isAbroad, 'plucked')).toBe(true);
    expect(reasons(({ run: { at, daysLeft } }) => at.kind === 'agenda' && daysLeft <= 1, 'clock')).toBe(true);
    expect(reasons(({ run: { at } }) => at.kind === 'vote' && at.tally === null, 'high')).toBe(true);
    expect(reasons(({ run: { at } }) => at.kind === 'hearing' && at.decided === null, 'high')).toBe(true);
  });

  test('a stem that comes late is where the others are', () => {
    // One began at 0, another comes 7 rounds and 3.5 s later.
    expect(phaseAt(7 * 20 + 3.5, 0.1, 20)).toBeCloseTo(phaseAt(3.5, 0.1, 20), 9);
    expect(phaseAt(0, 0.1, 20)).toBe(0.1);
  });

  test('each mood has its words in both languages', () => {
    for (const { level, run } of shipped) expect(captions.ru[`music-${moodOf(level, run)}`]).toMatch(/[а-я]{4}/);
  });
});
