/** A value of an outline with everything around it: where it stands in the text, and inside of what. */
import type { NodePath } from '../problem.ts';
import { columnOf, lineStart } from './lines.ts';
import { type Entry, entryLength, type Holder, type Outline, type Spot } from './outline.ts';

export type Found<S extends Spot = Spot> = {
  readonly spot: S;
  /** Where it begins in the text. */
  readonly at: number;
  /** The map or list that holds it, and its number there; null for the whole file. */
  readonly parent: Found<Holder> | null;
  readonly index: number;
};

export type FoundHolder = Found<Holder>;

export function isHolder(found: Found): found is FoundHolder {
  return found.spot.kind === 'map' || found.spot.kind === 'list';
}

/** Goes along the path as far as there is something; `rest` is what is missing. Null at an alias: through it nothing is edited. */
export function find(outline: Outline, path: NodePath): { readonly found: Found; readonly rest: NodePath } | null {
  if (!outline.root) return null;
  let found: Found = { spot: outline.root, at: outline.at, parent: null, index: 0 };
  for (const [i, part] of path.entries()) {
    if (found.spot.kind === 'alias') return null;
    const index = isHolder(found) ? indexOf(found.spot, part) : -1;
    const inner = index < 0 || !isHolder(found) ? null : inside(found, index);
    if (!inner) return { found, rest: path.slice(i) };
    found = inner;
  }
  return found.spot.kind === 'alias' && path.length === 0 ? null : { found, rest: [] };
}

export function indexOf(holder: Holder, part: string | number): number {
  if (typeof part === 'number') return holder.kind === 'list' && holder.entries[part] ? part : -1;
  return holder.kind === 'map' ? holder.entries.findIndex((e) => e.key === part) : -1;
}

export function inside(parent: FoundHolder, index: number): Found {
  const entry = entryOf(parent, index);
  return { spot: entry.value, at: parent.at + entry.at + entry.valueAt, parent, index };
}

export function entryOf(holder: FoundHolder, index: number): Entry {
  const entry = holder.spot.entries[index];
  if (!entry) throw new Error(`There is no entry ${index} in a ${holder.spot.kind} of ${holder.spot.entries.length}`);
  return entry;
}

/** Where an entry begins: at its dash, its key, or its value where it has neither. */
export function entryFrom(holder: FoundHolder, index: number): number {
  return holder.at + entryOf(holder, index).at;
}

export function entryTo(holder: FoundHolder, index: number): number {
  return entryFrom(holder, index) + entryLength(entryOf(holder, index));
}

/** Behind the colon or the dash; behind the key or at the value where there is none. */
export function signOf(holder: FoundHolder, index: number): number {
  const entry = entryOf(holder, index);
  return entryFrom(holder, index) + (entry.sign < 0 ? entry.keyEnd : entry.sign);
}

/** Where the entries of a map or list in block stand. */
export function columnIn(text: string, holder: FoundHolder): number {
  return columnOf(text, holder.at);
}

/** Whether an entry begins on a line where something else stands before it: the first key behind a dash. */
export function isBehind(text: string, holder: FoundHolder, index: number): boolean {
  const from = entryFrom(holder, index);
  return !/^[ \t\ufeff]*$/.test(text.slice(lineStart(text, from), from));
}
