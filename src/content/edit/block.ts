/** Entries of maps and lists in block: put in, taken out and moved as whole lines, with the comments that are theirs. */
import type { Json } from './edit.ts';
import { columnIn, entryFrom, entryTo, type FoundHolder, isBehind, signOf } from './found.ts';
import { commentIndent, isBlank, lineEnd, lineStart, nextLine } from './lines.ts';
import { plainOf } from './outline.ts';
import { entryText, isWording, type Style } from './print.ts';
import type { TextChange } from './text-change.ts';

/** The lines of an entry: from its first own comment to the end of its last line. */
type Lines = {
  /** The start of a line; of the first entry behind a dash, of the entry. */
  readonly from: number;
  /** Without the line break. */
  readonly to: number;
  readonly isBehind: boolean;
};

/** Comments right above an entry are its own, and comments below that are indented further than it. */
export function linesOf(text: string, holder: FoundHolder, index: number): Lines {
  const to = lastOwnLine(text, entryTo(holder, index), columnIn(text, holder));
  if (isBehind(text, holder, index)) return { from: entryFrom(holder, index), to, isBehind: true };
  return { from: firstOwnLine(text, holder, index), to, isBehind: false };
}

function firstOwnLine(text: string, holder: FoundHolder, index: number): number {
  const column = columnIn(text, holder);
  const start = lineStart(text, entryFrom(holder, index));
  const bound = index > 0 ? entryTo(holder, index - 1) : holder.parent ? signOf(holder.parent, holder.index) : -1;
  let from = start;
  while (from > 0) {
    const above = lineStart(text, from - 1);
    const indent = commentIndent(text.slice(above, from));
    if (above <= bound || indent < 0 || indent > column) break;
    from = above;
  }
  // What opens a file speaks of the file.
  return index === 0 && !holder.parent && isBlank(text.slice(0, from).replace('\ufeff', '')) ? start : from;
}

function lastOwnLine(text: string, end: number, column: number): number {
  let to = lineEnd(text, end);
  for (let at = nextLine(text, end); at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    const indent = commentIndent(line);
    if (indent > column) to = at + line.length;
    else if (!isBlank(line)) break;
  }
  return to;
}

export function insertInBlock(text: string, holder: FoundHolder, index: number, key: string | null, value: Json, style: Style): TextChange {
  const { eol } = style;
  const column = columnIn(text, holder);
  const indent = ' '.repeat(column);
  const inWording = key !== null && typeof value === 'string' && isWording({ ...mapOf(holder), [key]: value });
  // Among maps in block a short one is no exception.
  const asBlock = holder.spot.entries.every(({ value: v }) => v.kind === 'map' && !v.isFlow);
  const entry = entryText(key, value, column, style, inWording, asBlock);
  const gap = key === null && isSpaced(text, holder, index) ? eol : '';
  if (index < holder.spot.entries.length) {
    const { from, isBehind: behind } = linesOf(text, holder, index);
    return { from, to: from, insert: behind ? entry + eol + indent : indent + entry + eol + gap };
  }
  const { to } = linesOf(text, holder, index - 1);
  return { from: to, to, insert: eol + gap + indent + entry };
}

function mapOf(holder: FoundHolder): { readonly [key: string]: Json } {
  return Object.fromEntries(holder.spot.entries.map((e) => [e.key ?? '', plainOf(e.value)]));
}

/** Whether items of the list have an empty line between them, as far as those around `index` show. */
function isSpaced(text: string, holder: FoundHolder, index: number): boolean {
  const second = Math.min(Math.max(1, index), holder.spot.entries.length - 1);
  if (second < 1) return false;
  const between = text.slice(linesOf(text, holder, second - 1).to, linesOf(text, holder, second).from);
  return /\n[ \t]*\r?\n/.test(between);
}

export function removeFromBlock(text: string, holder: FoundHolder, index: number): TextChange {
  if (holder.spot.entries.length === 1) return emptied(text, holder);
  const { from, to, isBehind: behind } = linesOf(text, holder, index);
  if (behind) {
    const rest = /^\s*/.exec(text.slice(to));
    return { from, to: to + (rest?.[0].length ?? 0), insert: '' };
  }
  if (index === 0) return { from, to: afterBlank(text, nextLine(text, to)), insert: '' };
  return { from: beforeBlank(text, from, entryTo(holder, index - 1)), to: nextLine(text, to), insert: '' };
}

/** The last one goes: what is left says that it is empty. */
function emptied(text: string, holder: FoundHolder): TextChange {
  const { from, to, isBehind: behind } = linesOf(text, holder, 0);
  const brackets = holder.spot.kind === 'map' ? '{}' : '[]';
  if (behind) return { from, to, insert: brackets };
  const { parent } = holder;
  if (!parent) return { from, to, insert: brackets };
  const sign = signOf(parent, holder.index);
  const kept = text.slice(sign, from).replace(/\r?\n$/, '');
  return { from: sign, to, insert: ` ${brackets}${kept}` };
}

function afterBlank(text: string, at: number): number {
  let end = at;
  while (end < text.length && isBlank(text.slice(end, nextLine(text, end)))) end = nextLine(text, end);
  return end;
}

function beforeBlank(text: string, at: number, bound: number): number {
  let from = at;
  while (from > 0) {
    const above = lineStart(text, from - 1);
    if (above <= bound || !isBlank(text.slice(above, from))) break;
    from = above;
  }
  return from;
}

/** Lines change places; what stands between them, empty lines and comments of nobody, stays where it is. */
export function moveInBlock(text: string, holder: FoundHolder, index: number, to: number): TextChange {
  const [low, high] = [Math.min(index, to), Math.max(index, to)];
  const indent = ' '.repeat(columnIn(text, holder));
  const all = holder.spot.entries.slice(low, high + 1).map((_entry, i) => linesOf(text, holder, low + i));
  const parts = all.map((lines) => (lines.isBehind ? indent : '') + text.slice(lines.from, lines.to));
  const between = all.slice(1).map((lines, i) => text.slice(all[i]?.to, lines.from));
  const [moved] = parts.splice(index - low, 1);
  parts.splice(to - low, 0, moved ?? '');
  if (all[0]?.isBehind) parts[0] = parts[0]?.trimStart() ?? '';
  const insert = parts.map((part, i) => part + (between[i] ?? '')).join('');
  return { from: all[0]?.from ?? 0, to: all.at(-1)?.to ?? 0, insert };
}
