/** A folder that is dropped on the page is taken whole, or not at all and said so. */
import { expect, test } from 'vitest';
import { givenOf, givenOfDrop, MOST_INSIDE } from '../../../src/panels/shell/given.ts';

/** A file with its text, a folder with what is in it, or a file that can't be read. */
type Tree = { readonly [name: string]: Tree | string | null };

/** As browsers show a folder: in parts of a hundred. */
function anEntry(name: string, inside: Tree[string]): FileSystemEntry {
  const isDirectory = typeof inside === 'object' && inside !== null;
  const entry = {
    name,
    isDirectory,
    isFile: !isDirectory,
    file: (resolve: (file: File) => void, reject: (error: Error) => void) =>
      typeof inside === 'string' ? resolve(new File([inside], name)) : reject(new Error('not readable')),
    createReader: () => {
      const left = Object.entries(isDirectory ? inside : {}).map(([n, i]) => anEntry(n, i));
      return { readEntries: (resolve: (part: readonly FileSystemEntry[]) => void) => resolve(left.splice(0, 100)) };
    },
  };
  return entry as unknown as FileSystemEntry;
}

async function given(name: string, inside: Tree) {
  const [pack] = await givenOfDrop([{ entry: anEntry(name, inside), file: null }]);
  return pack?.kind === 'folder' ? pack.files.map(([path]) => path) : pack;
}

const files = (n: number): Tree => Object.fromEntries(Array.from({ length: n }, (_, i) => [`${i}.yaml`, 'x: 1']));

test('a folder is taken as deep as it goes, without what is hidden', async () => {
  const deep = { a: { b: { c: { d: { e: { f: { 'deep.yaml': '' } } } } } } };
  expect(await given('mine', { 'pack.yaml': '', ...deep, '.git': files(5000) })).toEqual(['pack.yaml', 'a/b/c/d/e/f/deep.yaml']);
});

test('a folder with as much as may be is taken, and one with more is not taken at all', async () => {
  expect(await given('mine', { a: files(MOST_INSIDE - 1) })).toHaveLength(MOST_INSIDE - 1);
  expect(await given('disk', { a: files(MOST_INSIDE) })).toEqual({ kind: 'not-taken', name: 'disk', why: 'too-many' });
});

test('a folder of which one file can’t be read is not taken without it', async () => {
  expect(await given('mine', { 'pack.yaml': '', levels: { 'a.yaml': null } })).toEqual({
    kind: 'not-taken',
    name: 'mine',
    why: 'unreadable',
  });
});

/** As a dialog hands over a folder. */
const chosen = (...paths: readonly string[]) =>
  givenOf(paths.map((path) => Object.defineProperty(new File(['x'], path), 'webkitRelativePath', { value: path })));

test('of a folder that is chosen in a dialog, what is hidden counts for nothing', () => {
  const [pack] = chosen('mine/pack.yaml', 'mine/.git/config', 'mine/levels/._hall.yaml', 'mine/levels/hall.yaml');
  expect(pack?.kind === 'folder' && pack.files.map(([path]) => path)).toEqual(['pack.yaml', 'levels/hall.yaml']);
});

test('a whole disk that is chosen in a dialog is not taken, and that is said at once', () => {
  const from = performance.now();
  expect(chosen(...Array.from({ length: 60_000 }, (_, i) => `disk/${i}.txt`))).toEqual([
    { kind: 'not-taken', name: 'disk', why: 'too-many' },
  ]);
  expect(performance.now() - from).toBeLessThan(5_000);
});
