/** A pack in parts is the same pack: joined again it is whole, and a level that came alone is played like the one in the whole. */
import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/content/read-pack.ts';
import { assemblePack, type PackFile } from '../../src/core/level.ts';
import { levelFrom, packFrom, splitPack } from '../../src/core/pack-parts.ts';
import { record, replay } from '../../src/core/replay.ts';
import { score } from '../../src/core/score.ts';
import { anEntry } from '../builders/level.ts';
import { LEVELS, packFiles } from '../builders/shipped.ts';
import { randomWalk } from '../builders/walk.ts';

describe.each(['delisting-bill', 'school-council'])('%s in parts', (id) => {
  const file = readPack(packFiles(`${LEVELS}/${id}`)).pack as PackFile;
  const whole = assemblePack(file);
  const { outline, parts, guide } = splitPack(file);

  test('is whole again when all of them have come', () => {
    expect(packFrom(outline, parts)).toEqual(whole);
  });

  test('has its guide for teachers in a part of its own', () => {
    expect(guide).toEqual(file.guide);
    const sensitive = JSON.stringify(guide?.sensitive[0]?.says);
    for (const part of [outline, ...parts]) expect(JSON.stringify(part)).not.toContain(sensitive);
  });

  test('says nothing in its outline of what happens', () => {
    const said = JSON.stringify(outline);
    for (const level of whole.levels) for (const beat of level.beats) expect(said).not.toContain(JSON.stringify(beat.lines));
    expect(outline.shared.questions).toEqual([]);
  });

  test.each(whole.levels.map((level, at) => [level.id, level, at] as const))('%s is played alone as in the whole', (_id, level, at) => {
    const part = parts[at];
    if (!part) throw new Error('There is a part for each level');
    const alone = levelFrom(outline, part);
    for (let n = 0; n < 5; n++) {
      const entry = anEntry({ seed: `parts-${n}` });
      const { intents } = randomWalk(level, entry, `parts-${n}`, 200);
      const recording = record(level, entry, intents);
      const [one, other] = [replay(level, recording), replay(alone, recording)];
      expect(other).toEqual(one);
      expect(score(alone, other.run)).toEqual(score(level, one.run));
    }
  });
});
