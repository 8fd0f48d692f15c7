/** What an edit means for plain data: the law that edits of text are held to. Parts that it doesn't touch are one and the same. */
import type { NodePath } from '../problem.ts';
import type { Edit, Json } from './edit.ts';
import { isListValue, isMapValue } from './print.ts';

/** @returns undefined where the edit can't be made */
export function editValue(value: Json, edit: Edit): Json | undefined {
  const [part, ...rest] = edit.path;
  if (part === undefined) return edit.kind === 'set' ? edit.value : undefined;
  if (rest.length === 0) return editHere(value, part, edit);
  const inner = partOf(value, part);
  if (inner === undefined || inner === null) {
    return edit.kind === 'set' ? editHere(value, part, { kind: 'set', path: [part], value: wrapped(rest, edit.value) }) : undefined;
  }
  const edited = editValue(inner, { ...edit, path: rest });
  return edited === undefined ? undefined : withPart(value, part, edited);
}

/** The value inside of maps (and lists of one) that lead to it. */
export function wrapped(path: NodePath, value: Json): Json {
  return path.reduceRight<Json>((inner, part) => (typeof part === 'number' ? [inner] : { [part]: inner }), value);
}

export function partOf(value: Json, part: string | number): Json | undefined {
  if (typeof part === 'number') return isListValue(value) ? value[part] : undefined;
  return isMapValue(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}

/** By the way of a path; undefined where there is nothing. */
export function partAt(value: Json | undefined, path: NodePath): Json | undefined {
  return path.reduce<Json | undefined>((inner, part) => (inner === undefined ? undefined : partOf(inner, part)), value);
}

function withPart(value: Json, part: string | number, inner: Json): Json | undefined {
  if (typeof part === 'number') return isListValue(value) && part < value.length ? value.with(part, inner) : undefined;
  return isMapValue(value) ? { ...value, [part]: inner } : undefined;
}

function editHere(holder: Json, part: string | number, edit: Edit): Json | undefined {
  // A key that was left without a value takes either.
  const value = holder ?? (typeof part === 'number' ? [] : {});
  if (holder === null && edit.kind !== 'set' && edit.kind !== 'insert') return undefined;
  if (isListValue(value)) {
    if (typeof part !== 'number' || !Number.isInteger(part) || part < 0 || part > value.length) return undefined;
    if (edit.kind === 'insert') return value.toSpliced(part, 0, edit.value);
    if (edit.kind === 'set') return value.toSpliced(part, 1, edit.value);
    const item = value[part];
    if (item === undefined) return undefined;
    if (edit.kind === 'remove') return value.toSpliced(part, 1);
    if (edit.kind !== 'move' || !Number.isInteger(edit.to) || edit.to < 0 || edit.to >= value.length) return undefined;
    return value.toSpliced(part, 1).toSpliced(edit.to, 0, item);
  }
  if (!isMapValue(value) || typeof part !== 'string') return undefined;
  if (edit.kind === 'set') return { ...value, [part]: edit.value };
  if (!Object.hasOwn(value, part)) return undefined;
  if (edit.kind === 'remove') return Object.fromEntries(Object.entries(value).filter(([key]) => key !== part));
  if (edit.kind !== 'rename-key' || (edit.to !== part && Object.hasOwn(value, edit.to))) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key === part ? edit.to : key, v]));
}

/** Equal data; the order of keys doesn't count. Quick where both have parts in common. */
export function isSame(a: Json, b: Json): boolean {
  if (Object.is(a, b)) return true;
  if (isListValue(a)) return isListValue(b) && a.length === b.length && a.every((v, i) => isSame(v, b[i] ?? null));
  if (!isMapValue(a) || !isMapValue(b)) return typeof a === 'number' && a === b;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => {
    const [own, other] = [a[key], Object.hasOwn(b, key) ? b[key] : undefined];
    return own !== undefined && other !== undefined && isSame(own, other);
  });
}
