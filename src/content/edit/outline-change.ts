/** An outline after a change of the text: only the entries around the change are read again. */

import { columnOf, lineStart, nextLine } from './lines.ts';
import { type Entry, entryLength, type Holder, type Outline, readOutline, type Spot } from './outline.ts';
import { outlineIn } from './quick-outline.ts';
import type { TextChange } from './text-change.ts';

/** @returns null when the new text isn't sound YAML */
export function changedOutline(outline: Outline | null, text: string, change: TextChange, next: string): Outline | null {
  if (outline?.root && !outline.isOdd) {
    const changed = around(outline.root, outline.at, { text, change, next, begin: 0, limit: text.length });
    if (changed) return { ...outline, root: changed.holder, at: changed.at };
  }
  return outlineIn(next);
}

type Around = {
  readonly text: string;
  readonly change: TextChange;
  readonly next: string;
  /** Where in the old text the first line begins that belongs to this map or list alone. */
  readonly begin: number;
  /** Where what comes after it begins. */
  readonly limit: number;
};

/** A map or list with its changed entries, and where it begins now. */
type Changed = { readonly holder: Holder; readonly at: number };

/** Null when the change isn't within lines of its own. */
function around(spot: Spot, at: number, { text, change, next, begin, limit }: Around): Changed | null {
  if (spot.kind === 'scalar' || spot.kind === 'alias' || spot.isFlow) return null;
  const { entries } = spot;
  const found = lastIndex(entries, (e) => at + e.at <= change.from);
  // Before the first entry only whole lines are read: comments, or an entry that goes or comes.
  const isBefore = found < 0 && change.from >= begin && begin <= lineStart(text, at);
  if (found < 0 && !isBefore) return null;
  const first = Math.max(0, found);
  const limitOf = (i: number) => {
    const following = entries[i + 1];
    return following ? lineStart(text, at + following.at) : limit;
  };
  let last = first;
  while (last < entries.length && change.to > limitOf(last)) last += 1;
  // The first entry may be gone: then the lines hold the next one.
  if (isBefore && last + 1 < entries.length) last += 1;
  const entry = entries[first];
  if (!entry || last === entries.length) return null;
  const growth = change.insert.length - (change.to - change.from);
  const [from, end] = [at + entry.at, limitOf(last)];
  if (first === last && !isBefore) {
    const value = around(entry.value, from + entry.valueAt, { text, change, next, begin: ownBegin(text, from, entry), limit: end });
    if (value) {
      const middle = [{ ...entry, valueAt: value.at - from, value: value.holder }];
      return { holder: replaced(spot, first, last, middle, growth), at };
    }
  }
  if (end < text.length && next[end + growth - 1] !== '\n') return null;
  const start = isBefore ? begin : from;
  const read = readEntries(spot, columnOf(text, at), next.slice(lineStart(text, start), start), next.slice(start, end + growth));
  if (!read || (!isBefore && read.at !== 0)) return null;
  const newAt = isBefore ? start + read.at : at;
  const middle = read.entries.map((e) => ({ ...e, at: e.at + (isBefore ? 0 : entry.at) }));
  return { holder: replaced(spot, first, last, middle, growth + at - newAt), at: newAt };
}

/** The line below a colon or dash; no line at all where the value begins right behind it. */
function ownBegin(text: string, from: number, entry: Entry): number {
  return entry.sign < 0 ? text.length : nextLine(text, from + entry.sign);
}

/**
 * The entries that the lines hold, with places that count from the first; null when they don't hold entries of this very map or list.
 *
 * @returns `at` where the first begins, counted from where the lines do
 */
function readEntries(
  spot: Holder,
  column: number,
  before: string,
  lines: string,
): { readonly entries: readonly Entry[]; readonly at: number } | null {
  // Dashes of lists around it, or nothing: anything else may mean something for the lines.
  if (!/^(?: |- )*$/.test(before)) return null;
  // These end a document, and are seen as that only with what comes before them.
  if (/^(?:---|\.\.\.)(?:\s|$)/m.test(lines)) return null;
  // A tab where a line is indented is taken for text or not by what stands before the first of the lines.
  if (/^ *\t/m.test(lines)) return null;
  const part = ' '.repeat(before.length) + lines;
  const outline = readOutline(part);
  if (!outline || outline.isOdd || columnOf(part, outline.at) !== column) return null;
  const { root } = outline;
  if (!root || root.kind !== spot.kind || root.isFlow || root.entries.length === 0) return null;
  return { entries: root.entries, at: outline.at - before.length };
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
