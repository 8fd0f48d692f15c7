/** A tiny valid pack as its author's files, to be changed where a test needs it. */
import path from 'node:path';
import { readPackFolder } from '../../src/tools/pack-folder.ts';

const TINY = readPackFolder(path.resolve(import.meta.dirname, 'tiny-pack'));

/** The tiny pack with some files changed, added, or (with null) taken out. */
export function aPack(changes: Readonly<Record<string, string | null>> = {}): Map<string, string> {
  const files = new Map(TINY);
  for (const [file, text] of Object.entries(changes)) {
    if (text === null) files.delete(file);
    else files.set(file, text);
  }
  return files;
}

export type Planted = { readonly files: Map<string, string>; readonly line: number; readonly column: number };

/**
 * The tiny pack with a fault in one file. `¶` stands before the very place that is at fault and is taken out: in `to`, or else in
 * `place`, a text that stands elsewhere in the file, or in the file `told`.
 *
 * @throws when `from` or `place` isn't in the file
 */
export function planted(file: string, from: string | RegExp, to: string, place?: string, told = file): Planted {
  const text = TINY.get(file) ?? '';
  const changed = text.replace(from, () => to.replace('¶', ''));
  const shown = told === file ? changed : (TINY.get(told) ?? '');
  const at =
    place === undefined ? (typeof from === 'string' ? text.indexOf(from) : text.search(from)) : shown.indexOf(place.replace('¶', ''));
  if (changed === text || at < 0) throw new Error(`${file} has no ${changed === text ? from : place}`);
  const before = shown.slice(0, at + (place ?? to).indexOf('¶')).split('\n');
  return { files: aPack({ [file]: changed }), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
