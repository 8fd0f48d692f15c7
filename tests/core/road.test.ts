/** The road tells where the bill is, how it got there, and what could still happen: no more, and no less. */
import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/core/level.ts';
import { roadOf } from '../../src/core/road.ts';
import type { Run } from '../../src/core/run.ts';
import { start } from '../../src/core/start.ts';
import { aLevel, anEntry, aShared, say } from '../builders/level.ts';
import { shippedPack } from '../builders/shipped.ts';

const { procedure } = aShared();
const level = aLevel(
  {},
  {
    procedure: {
      ...procedure,
      institutions: [
        { id: 'desk', name: say('Desk'), model: 'newsroom' },
        { id: 'house', name: say('House'), model: 'chamber' },
        { id: 'upper', name: say('Upper'), model: 'columns' },
      ],
      stages: procedure.stages.map((s) => (s.id === 'passed' ? { ...s, institution: 'upper' } : s)),
    },
  },
);
const handover = { papers: [], flags: {}, promise: null, spread: [], stamps: [{ stage: 'draft', institution: 'desk' }] };
const { run } = start(level, anEntry({ handover }));
const ids = (stages: readonly { readonly id: string }[]) => stages.map((s) => s.id);
const nextOf = (of: Level, at: Run) => roadOf(of, at).stops.flatMap((s) => ids(s.next));

test('a stop is where the bill was, is, or could come next', () => {
  expect(roadOf(level, run).stops.map((s) => [s.institution.id, s.state])).toEqual([
    ['desk', 'been'],
    ['house', 'here'],
    ['upper', 'ahead'],
  ]);
});

test('of a motion both results could come next: one at its house, and the one that stops the bill in the archive', () => {
  const road = roadOf(level, { ...run, stage: 'floor' });
  expect(road.stops.map((s) => [s.institution.id, ids(s.next)])).toEqual([
    ['desk', []],
    ['house', []],
    ['upper', ['passed']],
  ]);
  expect(ids(road.archive.next)).toEqual(['failed']);
});

test('an ending that stops the bill lays its folder in the archive, and nothing could come next', () => {
  const road = roadOf(level, { ...run, stage: 'failed', beat: 'end-stopped' });
  expect(road.archive.holds?.id).toBe('failed');
  expect(road.stops.map((s) => s.state)).toEqual(['been', 'been', 'ahead']);
  expect(road.stops.every((s) => s.at === null && s.next.length === 0)).toBe(true);
});

test('the way taken is told stay by stay, and a bill that is sent back comes to the same place twice', () => {
  const stamps = [...run.stamps, { stage: 'passed', institution: 'upper' }, { stage: 'floor', institution: 'house' }];
  expect(roadOf(level, { ...run, stamps, stage: 'floor' }).taken.map((v) => [v.institution, v.stamps.length])).toEqual([
    ['desk', 1],
    ['house', 0],
    ['upper', 1],
    ['house', 1],
  ]);
});

test('an unknown stage never stops the road', () => {
  expect(roadOf(level, { ...run, stage: 'nowhere' }).stops.map((s) => s.state)).toEqual(['been', 'ahead', 'ahead']);
});

describe('the shipped levels', () => {
  const { levels } = shippedPack();
  const at = (id: string, stage: string): readonly [Level, Run] => {
    const of = levels.find((l) => l.id === id);
    if (!of) throw new Error(`There is no level ${id}`);
    return [of, { ...start(of, anEntry()).run, stage }];
  };

  test('a law that was signed and printed lies where it was signed, not at the world desk', () => {
    const [of, signed] = at('president', 'law');
    expect(roadOf(of, signed).stops.find((s) => s.state === 'here')?.institution.id).toBe('president');
    expect(roadOf(of, signed).stops.find((s) => s.institution.id === 'world')?.state).toBe('ahead');
  });

  test('each level but the first two begins with the bill at the place before its own, or at its own', () => {
    const places = levels.map((of) => roadOf(of, start(of, anEntry()).run).stops.find((s) => s.state === 'here')?.institution.id);
    expect(places).toEqual(['newsroom', 'newsroom', 'duma', 'president', 'president', 'world']);
  });

  test('what can be tried at a stage and is never lawful there is not among what could come next', () => {
    expect(nextOf(...at('federation-council', 'with-federation-council'))).toEqual([
      'approved-by-senators',
      'approved-by-silence',
      'rejected-by-senators',
    ]);
    expect(nextOf(...at('president', 'with-president'))).toEqual(['returned-by-president', 'with-constitutional-court', 'signed']);
  });

  test('what stops a bill leads to the archive, a proposal that was signed does not', () => {
    expect(ids(roadOf(...at('state-duma', 'first-reading')).archive.next)).toEqual(['rejected', 'lapsed']);
    expect(ids(roadOf(...at('president', 'with-constitutional-court')).archive.next)).toEqual(['found-unconstitutional']);
    const council = shippedPack('school-council').levels[0];
    if (!council) throw new Error('The school council has no level');
    const road = roadOf(council, { ...start(council, anEntry()).run, stage: 'with-head' });
    expect([road.stops.flatMap((s) => ids(s.next)), ids(road.archive.next)]).toEqual([['sent-back', 'signed'], []]);
  });
});
