/** A map or list set anew as the few edits that make it: what stays in it keeps its comments and its layout. */
import type { NodePath } from '../problem.ts';
import { type Edit, editYaml, type Json } from './edit.ts';
import { type Found, isHolder } from './found.ts';
import { plainOf } from './outline.ts';
import { isSame } from './plain-edit.ts';
import { isListValue, isMapValue } from './print.ts';
import { applyChange, composed, type TextChange } from './text-change.ts';

/** More edits than this are no longer a change of something but something else. */
const MOST = 100;

/** Null where the value is better written anew. */
export function mergedChange(text: string, found: Found, path: NodePath, value: Json): TextChange | null {
  if (!isHolder(found)) return null;
  const isOneLine = !text.slice(found.at, found.at + found.spot.length).includes('\n');
  if (found.spot.isFlow && isOneLine) return null;
  const steps = stepsBetween(path, plainOf(found.spot), value);
  if (!steps || steps.length > MOST) return null;
  let next = text;
  let all: TextChange | null = null;
  for (const step of steps) {
    const change = editYaml(next, step);
    if (!change) return null;
    all = all ? composed(text, all, change) : change;
    next = applyChange(next, change);
  }
  return all;
}

/** Null when the two have nothing in common. */
function stepsBetween(path: NodePath, from: Json, to: Json): readonly Edit[] | null {
  if (isMapValue(from) && isMapValue(to)) {
    const common = Object.keys(from).filter((key) => Object.hasOwn(to, key));
    if (common.length === 0) return null;
    const added = Object.keys(to).filter((key) => !Object.hasOwn(from, key));
    return [
      ...common.flatMap((key) => stepsOrSet([...path, key], from[key] ?? null, to[key] ?? null)),
      ...added.map((key): Edit => ({ kind: 'set', path: [...path, key], value: to[key] ?? null })),
      ...Object.keys(from).flatMap((key): Edit[] => (Object.hasOwn(to, key) ? [] : [{ kind: 'remove', path: [...path, key] }])),
    ];
  }
  if (isListValue(from) && isListValue(to) && from.length > 0 && to.length > 0) return stepsOfList(path, from, to);
  return null;
}

function stepsOrSet(path: NodePath, from: Json, to: Json): readonly Edit[] {
  if (isSame(from, to)) return [];
  return stepsBetween(path, from, to) ?? [{ kind: 'set', path, value: to }];
}

/** What is equal at the start and at the end stays; of the rest one after the other is set, then put in or taken out. */
function stepsOfList(path: NodePath, from: readonly Json[], to: readonly Json[]): readonly Edit[] {
  const shorter = Math.min(from.length, to.length);
  const equal = (i: number, j: number) => isSame(from[i] ?? null, to[j] ?? null);
  let head = 0;
  while (head < shorter && equal(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && equal(from.length - 1 - tail, to.length - 1 - tail)) tail += 1;
  const [olds, news] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
  const both = Math.min(olds.length, news.length);
  const end = [...path, head + both];
  return [
    ...olds.slice(0, both).flatMap((old, i) => stepsOrSet([...path, head + i], old, news[i] ?? null)),
    ...news.slice(both).map((value, i): Edit => ({ kind: 'insert', path: [...path, head + both + i], value })),
    ...olds.slice(both).map((): Edit => ({ kind: 'remove', path: end })),
  ];
}
