/** A thing gets another id, and so does everything that refers to it, in all files of a pack. */
import { kindOfFile } from '../manuscript.ts';
import { WORD } from '../schema/parts.ts';
import type { Edit } from './edit.ts';
import { applyChange, editInLine } from './edit.ts';
import type { TextChange } from './text-change.ts';
import { definitionsOf, type Named, type Use, usesOf } from './uses.ts';

/**
 * What renaming changes in one file: changes of its text, each of the text that the one before it leaves; or, since a level and a source
 * lie in a file of their name, the file under another name.
 */
export type Renamed =
  | { readonly file: string; readonly changes: readonly TextChange[] }
  | { readonly file: string; readonly text: string | null };

/**
 * Renames `named` and all that refers to it. A variable is renamed in each level that has it, since levels hand it on by its name; a
 * tag in each question.
 *
 * @returns null when something else has the new id already, or a file can't be edited
 */
export function renameId(files: ReadonlyMap<string, string>, named: Named, to: string): readonly Renamed[] | null {
  const { kind, id, file, path } = named;
  if (to === id) return [];
  const isShared = kind === 'variable' || kind === 'tag';
  const others = definitionsOf(files, kind, to).filter((d) => isRival(named, d));
  if (others.length > 0) return null;
  const places: readonly Use[] = [
    ...(isShared ? definitionsOf(files, kind, id) : [{ file, path }]).map((d) => ({ file: d.file, path: d.path })),
    ...(kind === 'option' || kind === 'action' ? usesOfLone(files, named) : usesOf(files, named)),
  ];
  const renamed: Renamed[] = [];
  for (const name of new Set(places.map((place) => place.file))) {
    const uses = places.filter((place) => place.file === name);
    const edited = withAll(files.get(name) ?? '', uses, to);
    if (!edited) return null;
    const moved = name === file && path.length === 1 ? movedFile(named, to) : null;
    if (moved !== null && files.has(moved)) return null;
    if (moved === null) renamed.push({ file: name, changes: edited.changes });
    else renamed.push({ file: name, text: null }, { file: moved, text: edited.text });
  }
  return renamed;
}

/** Whether two things of one kind may not have one id. */
function isRival({ kind, file, path }: Named, other: Named): boolean {
  if (kind === 'part' || kind === 'option' || kind === 'action') {
    return other.file === file && other.path.slice(0, -2).join('\u0000') === path.slice(0, -2).join('\u0000');
  }
  const isOfLevel = kind === 'beat' || kind === 'slot' || kind === 'hearsay' || kind === 'way-in';
  return !isOfLevel || other.file === file;
}

/** Options of two beats may have one id; which of them a walkthrough means can't be seen in it. */
function usesOfLone(files: ReadonlyMap<string, string>, named: Named): readonly Use[] {
  const twins = definitionsOf(files, named.kind, named.id).filter((d) => d.file === named.file);
  return twins.length > 1 ? [] : usesOf(files, named);
}

function movedFile({ kind, id, file }: Named, to: string): string | null {
  const own = kindOfFile(file);
  // What can't be the name of a file is told as a fault of the id.
  if (own !== kind || !file.endsWith(`/${id}.yaml`) || !WORD.test(to)) return null;
  return fileNamed(file, to);
}

/** The file of a level or a source, when that is called so. */
export function fileNamed(file: string, id: string): string {
  return file.replace(/[^/]*$/, `${id}.yaml`);
}

function withAll(
  text: string,
  uses: readonly Use[],
  to: string,
): { readonly text: string; readonly changes: readonly TextChange[] } | null {
  const changes: TextChange[] = [];
  let now = text;
  // Keys last and from within, since they are on the way to other places.
  const order = [...uses].sort((a, b) => Number(a.at === 'key') - Number(b.at === 'key') || b.path.length - a.path.length);
  for (const { path, at } of order) {
    const edit: Edit = at === 'key' ? { kind: 'rename-key', path, to } : { kind: 'set', path, value: to };
    const change = editInLine(now, edit);
    if (!change) return null;
    changes.push(change);
    now = applyChange(now, change);
  }
  return { text: now, changes };
}
