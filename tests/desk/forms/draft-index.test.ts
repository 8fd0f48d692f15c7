/** What can be referred to in a draft: levels and sources are named by the first lines of their files, and nothing large is read for it. */
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/content/yaml-file.ts';
import { DraftIndex } from '../../../src/desk/forms/draft-index.ts';
import { packFolders, readPackFolder } from '../../../src/tools/pack-folder.ts';

describe.each(packFolders())('the index of %s', (folder) => {
  const files = readPackFolder(folder);
  const valueIn = (file: string) => readYaml(file, files.get(file) ?? '').value;
  const names = [...files.keys()];

  test.each(['level', 'source'] as const)('names every %s as a whole reading of the files does', (kind) => {
    const read: string[] = [];
    const value = (file: string) => {
      read.push(file);
      return valueIn(file);
    };
    const byHead = new DraftIndex(names, value, (file) => files.get(file) ?? '').of(kind, 'pack.yaml');
    expect(byHead).toEqual(new DraftIndex(names, valueIn, () => '').of(kind, 'pack.yaml'));
    expect(byHead.length).toBeGreaterThan(0);
    expect(read).toEqual([]);
  });
});
