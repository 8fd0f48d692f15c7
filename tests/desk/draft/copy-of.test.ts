import path from 'node:path';
import { expect, test } from 'vitest';
import { readPack } from '../../../src/content/read-pack.ts';
import { copyOf } from '../../../src/desk/draft/copy-of.ts';
import { readPackFolder } from '../../../src/tools/pack-folder.ts';

const COUNCIL = readPackFolder(path.resolve(import.meta.dirname, '../../../levels/school-council'));

test('a copy has an id of its own, and is as sound as what it was made of', () => {
  const copy = copyOf(COUNCIL, 'k3f9');
  const { pack, problems } = readPack(copy, { play: true });
  expect(problems).toEqual([]);
  expect(pack?.shared.pack).toBe('school-council-copy-k3f9');
  // The comment behind the id stays.
  expect(copy.get('pack.yaml')).toContain("id: school-council-copy-k3f9 # the folder's name");
});

test('a copy of a copy, or of a long name, has an id that may be one', () => {
  const id = (from: string) => /^id: (\S+)/m.exec(copyOf(new Map([['pack.yaml', `id: ${from}\n`]]), 'zz9').get('pack.yaml') ?? '')?.[1];
  expect(id('council-copy-k3f9')).toBe('council-copy-zz9');
  expect(id(`a${'-long'.repeat(11)}`)).toMatch(/^a(-[a-z]+)*-copy-zz9$/);
  expect(id(`a${'-long'.repeat(11)}`)?.length).toBeLessThanOrEqual(60);
});

test('a pack that can’t be read is copied as it is', () => {
  const broken = new Map([['pack.yaml', 'id: [']]);
  expect(copyOf(broken, 'zz9')).toEqual(broken);
});
