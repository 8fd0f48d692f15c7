/** The table of contents is drawn anew only when it would read otherwise: not at every key. */
import { expect, test } from 'vitest';
import { OpenDraft } from '../../src/desk/draft/open-draft.ts';
import { ContentsList } from '../../src/desk/shell/contents-list.ts';
import { LEVELS, packFiles } from '../builders/shipped.ts';

const draft = () => new OpenDraft('d', { files: packFiles(`${LEVELS}/school-council`) });
const LEVEL = 'levels/off-the-list.yaml';

test('a key in a text leaves the very list that was there', () => {
  const [open, list] = [draft(), new ContentsList()];
  const before = list.of(open);
  open.edit(LEVEL, { kind: 'set', path: ['about', 'en'], value: 'Something else.' }, 'about');
  expect(list.of(open)).toBe(before);
});

test('a title that is changed, a file that comes and one that goes are seen at once', () => {
  const [open, list] = [draft(), new ContentsList()];
  const before = list.of(open);
  open.edit(LEVEL, { kind: 'set', path: ['title', 'en'], value: 'A new name' }, 'title');
  const named = list.of(open);
  expect(named.find(({ file }) => file === LEVEL)?.title).toMatchObject({ en: 'A new name' });
  expect(named.filter((one, i) => one !== before[i])).toHaveLength(1);
  open.change({ label: 'x', changes: [{ file: 'levels/a-new-one.yaml', text: 'id: a-new-one\ntitle: { en: New }\nabout: {}\n' }] });
  expect(list.of(open).map(({ file }) => file)).toEqual([...open.files.keys()].sort());
  expect(list.of(open).find(({ file }) => file === 'levels/a-new-one.yaml')).toMatchObject({ kind: 'level', title: { en: 'New' } });
  open.change({ label: 'x', changes: [{ file: LEVEL, text: null }] });
  expect(list.of(open).some(({ file }) => file === LEVEL)).toBe(false);
});

test('a title that its first lines do not give is read from the whole of it', () => {
  const open = draft();
  open.change({ label: 'x', changes: [{ file: 'levels/odd.yaml', text: '{ id: odd, title: { en: Odd } }\n' }] });
  expect(new ContentsList().of(open).find(({ file }) => file === 'levels/odd.yaml')?.title).toEqual({ en: 'Odd' });
});
