/** The road map tells where the bill is, how it got there, and what could still happen. */
import { expect, test } from 'vitest';
import { start } from '../../../src/core/start.ts';
import { wordsIn } from '../../../src/core/wording.ts';
import { art } from '../../../src/stage/baked.ts';
import type { Tongue } from '../../../src/stage/layout/piece.ts';
import { roadOf } from '../../../src/stage/layout/road.ts';
import { roadPicture } from '../../../src/stage/layout/road-picture.ts';
import { wordsFor } from '../../../src/stage/words.ts';
import { aLevel, anEntry, aShared, say } from '../../builders/level.ts';

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

test('a stop is where the bill was, is, or could come next', () => {
  expect(roadOf(level, run).map((s) => [s.institution.id, s.state])).toEqual([
    ['desk', 'been'],
    ['house', 'here'],
    ['upper', 'ahead'],
  ]);
});

test('both results of a motion could come next', () => {
  const voting = { ...run, stage: 'floor' };
  expect(roadOf(level, voting).map((s) => [s.institution.id, s.next])).toEqual([
    ['desk', []],
    ['house', ['failed']],
    ['upper', ['passed']],
  ]);
});

test('stops say all that, and only open ones can be gone to', () => {
  const tongue: Tongue = { say: (w) => wordsIn(w, 'en').text, word: (key) => wordsFor('en')[key] };
  const { hotspots } = roadPicture(level, run, { size: { w: 970, h: 768 }, tongue, art }, ['upper']);
  expect(hotspots.map((h) => [h.id, 'show' in h.does && h.does.show.kind])).toEqual([
    ['stop:desk', 'nothing'],
    ['stop:house', 'nothing'],
    ['stop:upper', 'go'],
  ]);
  expect(hotspots[1]?.says).toContain('The bill is here: Draft');
});

test('an unknown stage never stops the map', () => {
  expect(roadOf(level, { ...run, stage: 'nowhere' }).map((s) => s.state)).toEqual(['been', 'ahead', 'ahead']);
});
