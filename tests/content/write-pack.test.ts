/** A pack written to files is read back as the very same pack. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { readPack } from '../../src/content/read-pack.ts';
import { writePack } from '../../src/content/write-pack.ts';
import { wizardPack } from '../../src/desk/wizard/wizard-pack.ts';
import { LEVELS, packFiles } from '../builders/shipped.ts';
import { RIVER_RU } from '../builders/wizard-answers.ts';

const packs = [
  ['delisting-bill', packFiles(path.join(LEVELS, 'delisting-bill'))],
  ['school-council', packFiles(path.join(LEVELS, 'school-council'))],
  ['of the five steps', wizardPack(RIVER_RU)],
] as const;

test.each(packs)('%s', (_, files) => {
  const { pack } = readPack(files);
  if (!pack) throw new Error('The pack has errors');
  const { pack: again, problems } = readPack(writePack(pack));
  expect(problems.filter((p) => p.severity === 'error')).toEqual([]);
  expect(again).toEqual(pack);
  expect(again?.shared.fingerprint).toBe(pack.shared.fingerprint);
});
