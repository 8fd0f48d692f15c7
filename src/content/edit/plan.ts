/** Which change of text each kind of edit asks for: the best way first, then plainer ones. */
import type { NodePath } from '../problem.ts';
import { insertInBlock, moveInBlock, removeFromBlock } from './block.ts';
import type { Edit, Json } from './edit.ts';
import { insertInFlow, moveInFlow, removeFromFlow } from './flow.ts';
import { entryFrom, entryOf, type Found, type FoundHolder, find, indexOf, isHolder } from './found.ts';
import { isBlank, lineEnd, lineStart } from './lines.ts';
import { mergedChange } from './merge.ts';
import type { Outline } from './outline.ts';
import { partAt, wrapped } from './plain-edit.ts';
import { blockText, isHolderValue, keyText, type Style, scalarText, WIDTH } from './print.ts';
import { replacements } from './replace.ts';
import { styleOf } from './style.ts';
import type { TextChange } from './text-change.ts';

export type Asked = {
  readonly text: string;
  readonly outline: Outline;
  readonly edit: Edit;
  /** All data as the edit leaves it. */
  readonly after: Json;
  /** Keys of the map that gets a new one. */
  readonly order: readonly string[];
  /** A line that becomes too long is laid out in block. */
  readonly opensLines: boolean;
};

type Site = Asked & { readonly style: Style };

export function* plans(asked: Asked): Generator<TextChange> {
  const { text, outline, edit } = asked;
  const site: Site = { ...asked, style: styleOf(text, outline) };
  if (!outline.root) {
    if (edit.kind === 'set') yield firstValue(text, wrapped(edit.path, edit.value), site.style);
    return;
  }
  const located = find(outline, edit.kind === 'insert' ? edit.path.slice(0, -1) : edit.path);
  if (!located) return;
  const { found, rest } = located;
  if (edit.kind === 'set') yield* set(site, found, rest, edit.value);
  else if (rest.length > 0) return;
  else if (edit.kind === 'insert') yield* insert(site, found, Number(edit.path.at(-1)), edit.value);
  else if (found.parent) yield* change(site, found, found.parent, edit);
}

function firstValue(text: string, value: Json, style: Style): TextChange {
  const lead = text === '' || text.endsWith('\n') || text === '\ufeff' ? '' : style.eol;
  const isBlock = isHolderValue(value) && Object.keys(value).length > 0;
  const printed = isBlock ? blockText(value, 0, style) : isHolderValue(value) ? (Array.isArray(value) ? '[]' : '{}') : scalarText(value);
  return { from: text.length, to: text.length, insert: lead + printed + style.eol };
}

function* set(site: Site, found: Found, rest: NodePath, value: Json): Generator<TextChange> {
  const [part, ...deeper] = rest;
  if (part === undefined) {
    const merged = mergedChange(site.text, found, site.edit.path, value);
    if (merged) yield merged;
    if (found.parent?.spot.isFlow) yield* inFlow(site, found, replacements(site.text, found, value, site.style));
    else yield* replacements(site.text, found, value, site.style);
    return;
  }
  const made = wrapped(deeper, value);
  if (!isHolder(found)) yield* replacements(site.text, found, wrapped(rest, value), site.style);
  else if (typeof part === 'number') yield* insert(site, found, part, made);
  else yield* add(site, found, placeOf(found, part, site.order), part, made);
}

/** Behind the nearest key that the schema names before it, else before the nearest one after it, else last. */
function placeOf({ spot }: FoundHolder, key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  const before = rank < 0 ? undefined : order.slice(0, rank).findLast((k) => indexOf(spot, k) >= 0);
  if (before !== undefined) return indexOf(spot, before) + 1;
  const behind = rank < 0 ? undefined : order.slice(rank + 1).find((k) => indexOf(spot, k) >= 0);
  return behind === undefined ? spot.entries.length : indexOf(spot, behind);
}

function* insert(site: Site, found: Found, index: number, value: Json): Generator<TextChange> {
  if (isHolder(found)) yield* add(site, found, index, null, value);
  else yield* replacements(site.text, found, [value], site.style);
}

function* add(site: Site, holder: FoundHolder, index: number, key: string | null, value: Json): Generator<TextChange> {
  const { text, style } = site;
  const { entries, isFlow, length } = holder.spot;
  if (!isFlow) {
    yield insertInBlock(text, holder, index, key, value, style);
    return;
  }
  const isLone = entries.length === 0 && isBlank(text.slice(holder.at + 1, holder.at + length - 1));
  if (isLone && !style.isJson && !holder.parent?.spot.isFlow) {
    yield* replacements(text, holder, key === null ? [value] : { [key]: value }, style);
  }
  yield* inFlow(site, holder, [insertInFlow(text, holder, index, key, value, style)]);
}

function* change(site: Site, found: Found, parent: FoundHolder, edit: Edit): Generator<TextChange> {
  const { text } = site;
  const { index } = found;
  const { isFlow } = parent.spot;
  if (edit.kind === 'remove') yield isFlow ? removeFromFlow(text, parent, index) : removeFromBlock(text, parent, index);
  if (edit.kind === 'move') yield isFlow ? moveInFlow(text, parent, index, edit.to) : moveInBlock(text, parent, index, edit.to);
  if (edit.kind === 'rename-key') {
    const from = entryFrom(parent, index);
    const to = from + entryOf(parent, index).keyEnd;
    const isQuoted = text[from] === '"';
    const renamed = { from, to, insert: keyText(edit.to, isQuoted) };
    if (isFlow) yield* inFlow(site, parent, [renamed]);
    else yield renamed;
  }
}

/** A line that would become too long is laid out in block instead, from its outermost bracket on. */
function* inFlow(site: Site, inner: Found, changes: readonly TextChange[]): Generator<TextChange> {
  const [first] = changes;
  const { text, style, after, edit, opensLines } = site;
  const outer = outermostFlow(inner);
  if (opensLines && first && outer?.parent && !style.isJson) {
    const [start, end] = [lineStart(text, outer.at), lineEnd(text, outer.at)];
    const to = outer.at + outer.spot.length;
    const isOneLine = to <= end && isBlank(text.slice(to, end));
    const length = end - start + first.insert.length - (first.to - first.from);
    const value = partAt(after, edit.path.slice(0, depthOf(outer)));
    if (isOneLine && end - start <= WIDTH && length > WIDTH && value !== undefined) yield* replacements(text, outer, value, style);
  }
  yield* changes;
}

function outermostFlow(inner: Found): FoundHolder | null {
  let outer: FoundHolder | null = null;
  for (let at: Found | null = inner; at; at = at.parent) if (isHolder(at) && at.spot.isFlow) outer = at;
  return outer;
}

function depthOf(found: Found): number {
  return found.parent ? depthOf(found.parent) + 1 : 0;
}
