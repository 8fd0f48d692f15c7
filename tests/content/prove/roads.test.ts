/** What is drawn of a level's roads is what the search has seen, and a way to a beat leads there. */

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { roadsOf, witnessTo } from '../../../src/content/prove/roads.ts';
import { readPack } from '../../../src/content/read-pack.ts';
import { assemblePack, type PackFile } from '../../../src/core/level.ts';
import { wizardPack } from '../../../src/desk/wizard/wizard-pack.ts';
import { sessionAt } from '../../../src/session/look.ts';
import { LEVELS, packFiles } from '../../builders/shipped.ts';
import { RIVER } from '../../builders/wizard-answers.ts';

const soundPack = (files: ReadonlyMap<string, string>): PackFile => {
  const { pack } = readPack(files);
  if (!pack) throw new Error('The pack has errors');
  return pack;
};
const packs = [
  ['of the five steps', soundPack(wizardPack(RIVER))],
  ['school-council', soundPack(packFiles(path.join(LEVELS, 'school-council')))],
] as const;

describe.each(packs)('the roads of the pack %s', (_, pack) => {
  const [level] = assemblePack(pack).levels;
  if (!level) throw new Error('The pack has a level');

  test('lead to every beat, and from every beat to an ending', () => {
    const { beats, isWhole } = roadsOf(pack, level.id, 20);
    expect(isWhole).toBe(true);
    expect(beats.map((b) => b.beat)).toEqual(level.beats.map((b) => b.id));
    for (const { beat, isReached, endings } of beats) {
      expect(isReached, beat).toBe(true);
      expect(endings.length, beat).toBeGreaterThan(0);
    }
  });

  test('are taken as often as their beats are met', () => {
    const { beats, ways, plays } = roadsOf(pack, level.id, 60);
    const start = beats.find((b) => b.beat === level.start);
    expect(start?.met).toBe(plays);
    for (const { beat, met } of beats) {
      if (beat === level.start) continue;
      const into = ways.filter((w) => w.to === beat).reduce((sum, w) => sum + w.taken, 0);
      expect(into, beat).toBeGreaterThanOrEqual(met);
    }
  });

  test('can be played to each beat', () => {
    for (const { id } of level.beats) {
      const witness = witnessTo(pack, level.id, id);
      expect(witness, id).not.toBeNull();
      if (witness) expect(sessionAt(level, witness.entry, witness.intents).run.beat).toBe(id);
    }
  });
});

test('a beat that no road comes to has none', () => {
  const files = new Map(wizardPack(RIVER));
  const text = files.get('levels/first-vote.yaml') ?? '';
  // Nobody can carry what is never put to the vote: the ending is still named, and never reached.
  files.set('levels/first-vote.yaml', text.replace(/(\n {6}- when:\n {10}stage: )"carried"/, '$1"tabled"'));
  const { refuted, pack } = readPack(files, { prove: {} });
  const file = refuted ?? pack;
  if (!file) throw new Error('The pack does not hold together');
  const { beats } = roadsOf(file, 'first-vote', 10);
  expect(beats.find((b) => b.beat === 'carried-end')).toMatchObject({ isReached: false, endings: [] });
  expect(witnessTo(file, 'first-vote', 'carried-end')).toBeNull();
});
