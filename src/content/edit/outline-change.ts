/** An outline after a change of the text: only the entries around the change are read again. */

import { columnOf, lineStart } from './lines.ts';
import { type Entry, entryLength, type Holder, type Outline, readOutline, type Spot } from './outline.ts';
import type { TextChange } from './text-change.ts';

/** @returns null when the new text isn't sound YAML */
export function changedOutline(outline: Outline | null, text: string, change: TextChange, next: string): Outline | null {
  if (outline?.root && !outline.isOdd) {
    const root = around(outline.root, outline.at, { text, change, next, limit: text.length });
    if (root) return { ...outline, root };
  }
  return readOutline(next);
}

type Around = {
  readonly text: string;
  readonly change: TextChange;
  readonly next: string;
  /** Where in the old text what comes after this map or list begins. */
  readonly limit: number;
};

/** The map or list with its changed entries; null when the change isn't within lines of its own. */
function around(spot: Spot, at: number, { text, change, next, limit }: Around): Holder | null {
  if (spot.kind === 'scalar' || spot.kind === 'alias' || spot.isFlow) return null;
  const { entries } = spot;
  const first = lastIndex(entries, (e) => at + e.at <= change.from);
  if (first < 0) return null;
  const limitOf = (i: number) => {
    const following = entries[i + 1];
    return following ? lineStart(text, at + following.at) : limit;
  };
  let last = first;
  while (last < entries.length && change.to > limitOf(last)) last += 1;
  const entry = entries[first];
  if (!entry || last === entries.length) return null;
  const growth = change.insert.length - (change.to - change.from);
  const from = at + entry.at;
  const end = limitOf(last);
  if (first === last && from + entry.valueAt <= change.from) {
    const value = around(entry.value, from + entry.valueAt, { text, change, next, limit: end });
    if (value) return replaced(spot, first, last, [{ ...entry, value }], growth);
  }
  if (end < text.length && next[end + growth - 1] !== '\n') return null;
  const read = readEntries(spot, columnOf(text, from), next.slice(lineStart(text, from), from), next.slice(from, end + growth));
  const middle = read?.map((e) => ({ ...e, at: entry.at + e.at }));
  return middle ? replaced(spot, first, last, middle, growth) : null;
}

/** The entries that the lines hold, with places that count from the first; null when they don't hold entries of this very map or list. */
function readEntries(spot: Holder, column: number, before: string, lines: string): readonly Entry[] | null {
  // Dashes of lists around it, or nothing: anything else may mean something for the lines.
  if (!/^(?: |- )*$/.test(before)) return null;
  const part = readOutline(' '.repeat(column) + lines);
  if (!part || part.isOdd || part.at !== column) return null;
  const { root } = part;
  if (!root || root.kind !== spot.kind || root.isFlow || root.entries.length === 0) return null;
  return root.entries;
}

function replaced(spot: Holder, first: number, last: number, middle: readonly Entry[], growth: number): Holder {
  const after = spot.entries.slice(last + 1).map((e) => ({ ...e, at: e.at + growth }));
  return withEntries(spot, [...spot.entries.slice(0, first), ...middle, ...after]);
}

function withEntries(spot: Holder, entries: readonly Entry[]): Holder {
  const last = entries.at(-1);
  return { ...spot, entries, length: last ? last.at + entryLength(last) : 0 };
}

function lastIndex(entries: readonly Entry[], holds: (entry: Entry) => boolean): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry && holds(entry)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
