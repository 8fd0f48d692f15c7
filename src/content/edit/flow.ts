/** Entries of maps and lists in brackets: put in, taken out and moved between their commas. */
import type { Json } from './edit.ts';
import { entryFrom, entryTo, type FoundHolder } from './found.ts';
import { isBlank, lineEnd, lineStart } from './lines.ts';
import { plainOf } from './outline.ts';
import { flowText, isWording, jsonText, keyText, type Style } from './print.ts';
import type { TextChange } from './text-change.ts';

/** @param isJson lays a value out over several lines when its brackets are */
export function insertInFlow(text: string, holder: FoundHolder, index: number, key: string | null, value: Json, style: Style): TextChange {
  const { entries } = holder.spot;
  const count = entries.length;
  if (count === 0) return intoEmpty(text, holder, key, value, style);
  const space = spaceBefore(text, holder, Math.min(index, count - 1));
  const entry = printed(holder, key, value, style, space);
  if (index < count) {
    const from = entryFrom(holder, index);
    return { from, to: from, insert: `${entry},${space}` };
  }
  const from = entryTo(holder, count - 1);
  // A comment behind the last entry stays with it.
  const comment = /^[ \t]*#.*/.exec(text.slice(from, lineEnd(text, from)))?.[0] ?? '';
  return {
    from,
    to: from + comment.length,
    insert: `,${comment}${comment && isBlank(space) && !space.includes('\n') ? `${style.eol} ` : space}${entry}`,
  };
}

function intoEmpty(text: string, holder: FoundHolder, key: string | null, value: Json, style: Style): TextChange {
  const end = holder.at + holder.spot.length - 1;
  const isLone = isBlank(text.slice(holder.at + 1, end));
  const { eol, isJson } = style;
  if (isJson && isLone) {
    const line = text.slice(lineStart(text, holder.at), holder.at);
    const outer = /^[ \t]*/.exec(line)?.[0] ?? '';
    const inner = `${eol}${outer}  `;
    return { from: holder.at + 1, to: end, insert: `${inner}${printed(holder, key, value, style, inner)}${eol}${outer}` };
  }
  const pad = isLone && holder.spot.kind === 'map' ? ' ' : '';
  return { from: isLone ? holder.at + 1 : end, to: end, insert: pad + printed(holder, key, value, style, ' ') + pad };
}

function printed(holder: FoundHolder, key: string | null, value: Json, { isJson, eol }: Style, space: string): string {
  const inWording = key !== null && holder.spot.kind === 'map' && isWording({ ...entriesOf(holder), [key]: value });
  const indent = space.slice(space.lastIndexOf('\n') + 1);
  const text = isJson && space.includes('\n') ? jsonText(value, indent, eol) : flowText(value, isJson, inWording);
  return key === null ? text : `${keyText(key, isJson)}: ${text}`;
}

function entriesOf(holder: FoundHolder): { readonly [key: string]: Json } {
  return Object.fromEntries(holder.spot.entries.map((e) => [e.key ?? '', plainOf(e.value)]));
}

/** What stands before an entry: a line break with its indentation, or a space. */
function spaceBefore(text: string, holder: FoundHolder, index: number): string {
  const from = entryFrom(holder, index);
  const start = lineStart(text, from);
  const lead = text.slice(start, from);
  if (start <= holder.at || !isBlank(lead)) return ' ';
  return (text[start - 2] === '\r' ? '\r\n' : '\n') + lead;
}

export function removeFromFlow(text: string, holder: FoundHolder, index: number): TextChange {
  const { entries, length } = holder.spot;
  const [from, to] = [entryFrom(holder, index), entryTo(holder, index)];
  const last = entries.length - 1;
  const before = text.slice(index > 0 ? entryTo(holder, index - 1) : holder.at + 1, from);
  const end = index < last ? entryFrom(holder, index + 1) : holder.at + length - 1;
  const after = text.slice(to, end);
  const isPlain = !before.includes('#') && !after.includes('#');
  if (isPlain && last === 0) return { from: holder.at + 1, to: end, insert: '' };
  if (isPlain && index < last) return { from, to: end, insert: '' };
  if (isPlain) return { from: from - before.length, to, insert: '' };
  const comma = /^\s*,/.exec(after);
  return { from, to: to + (comma?.[0].length ?? 0), insert: '' };
}

export function moveInFlow(text: string, holder: FoundHolder, index: number, to: number): TextChange {
  const [low, high] = [Math.min(index, to), Math.max(index, to)];
  const numbers = Array.from({ length: high - low + 1 }, (_n, i) => low + i);
  const parts = numbers.map((i) => text.slice(entryFrom(holder, i), entryTo(holder, i)));
  const between = numbers.slice(1).map((i) => text.slice(entryTo(holder, i - 1), entryFrom(holder, i)));
  const [moved] = parts.splice(index - low, 1);
  parts.splice(to - low, 0, moved ?? '');
  return {
    from: entryFrom(holder, low),
    to: entryTo(holder, high),
    insert: parts.map((part, i) => part + (between[i] ?? '')).join(''),
  };
}
