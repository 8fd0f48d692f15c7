/** The folder bears the marks of the houses that the bill went through, however a level was come to. */
import { expect, test } from 'vitest';
import { handover } from '../../src/core/campaign.ts';
import { marksOn } from '../../src/core/folder-marks.ts';
import { start } from '../../src/core/start.ts';
import { anEntry } from '../builders/level.ts';
import { planBy } from '../builders/plan.ts';
import { shippedPack } from '../builders/shipped.ts';

const { levels } = shippedPack();
const levelOf = (id: string) => levels.find((level) => level.id === id) as (typeof levels)[number];
const opened = (id: string) => marksOn(levelOf(id), start(levelOf(id), anEntry()).run);

test('a level that is opened by itself finds the marks of the houses before it', () => {
  expect(opened('newsroom')).toEqual([]);
  expect(opened('state-duma')).toEqual(['newsroom']);
  expect(opened('federation-council')).toEqual(['newsroom', 'duma']);
  expect(opened('president')).toEqual(['newsroom', 'duma', 'federation-council']);
  expect(opened('court')).toEqual(['newsroom', 'duma', 'federation-council', 'president']);
  // No stage leads to the world desk's.
  expect(opened('world-desk')).toEqual(['newsroom', 'duma', 'federation-council', 'president', 'court']);
});

test('what was handed on is what there is', () => {
  const given = { papers: [], flags: {}, promise: null, spread: [], stamps: [{ stage: 'adopted', institution: 'duma' }] };
  const { run } = start(levelOf('federation-council'), anEntry({ handover: given }));
  expect(marksOn(levelOf('federation-council'), run)).toEqual(['duma']);
});

test.each(
  levels.map((level) => [level.id, level] as const),
)('at every end of %s its house has left its mark, as it hands on', (_id, level) => {
  for (let n = 0; n < 6; n++) {
    const run = planBy(level, anEntry({ seed: `marks-${n}` }), `marks-${n}`).runs.at(-1);
    if (!run) throw new Error('The plan has no run');
    const marks = marksOn(level, run);
    expect(marks).toContain(level.institution);
    for (const { institution } of handover(level, run).stamps) expect(marks).toContain(institution);
  }
});
