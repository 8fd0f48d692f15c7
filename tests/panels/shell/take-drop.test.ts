/** Packs that are dropped before everything has come. */
import { expect, test, vi } from 'vitest';
import { takeDrop } from '../../../src/panels/shell/take-drop.ts';

const zip = new File(['zip'], 'mine.zip');

test('a pack that is dropped is handed over', async () => {
  expect(await takeDrop([{ entry: null, file: zip }])).toEqual([{ kind: 'zip', name: 'mine.zip', file: zip }]);
});

test('where what reads packs does not arrive, that is said of each pack that was dropped', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  const folder = { name: 'folder', isDirectory: true } as FileSystemEntry;
  const dropped = [
    { entry: null, file: zip },
    { entry: folder, file: null },
  ];
  expect(await takeDrop(dropped, gone)).toEqual([
    { kind: 'not-taken', name: 'mine.zip', why: 'lost' },
    { kind: 'not-taken', name: 'folder', why: 'lost' },
  ]);
  warn.mockRestore();
});
