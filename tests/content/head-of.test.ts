/** The head of a file says what the whole of it says, or nothing. */
import { describe, expect, test } from 'vitest';
import { headOf } from '../../src/content/head-of.ts';
import { readCarefully } from '../../src/content/yaml-file.ts';
import { packFolders, readPackFolder } from '../../src/tools/pack-folder.ts';
import { bigPack } from '../builders/big-pack.ts';

const titled = [...packFolders().map((folder) => readPackFolder(folder)), bigPack()].flatMap((files) =>
  [...files].filter(([file]) => /^(levels|sources)\//.test(file)).slice(0, 12),
);

describe('the head of a file', () => {
  test('has the title of every level and source that is shipped, as a whole reading has it', () => {
    expect(titled.length).toBeGreaterThan(20);
    for (const [file, text] of titled) {
      const { title } = readCarefully(file, text).value as { readonly title: unknown };
      expect(headOf(text, 'title'), file).toEqual(title);
    }
  });

  test.each([
    ['a title further in', 'id: a\nabout:\n  title: { en: No }\nbeats: []\n'],
    ['a title in a text of several lines', 'id: a\nabout: |\n  x\n  title: No\nbeats: []\n'],
    ['a list', '- id: a\n  title: No\n- id: b\n'],
    ['a map in braces', '{ id: a,\ntitle: No,\nbeats: [] }\n'],
    ['no title', 'id: a\nbeats: []\n'],
    ['a title that refers', 'id: a\ntitle: *a\nbeats: []\n'],
    ['a title that may not end there', 'id: a\ntitle: No'],
    ['nothing', ''],
  ])('says nothing of %s', (_what, text) => {
    expect(headOf(text, 'title')).toBeUndefined();
  });
});
