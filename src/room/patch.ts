/** What changed between two plain values, and the value made again from it: a view is sent once whole, then only in its changed parts. */

/** The whole anew, or changes inside: by key or index, with keys that are gone and the length of a list that became another. */
export type Patch =
  | { readonly is: unknown }
  | { readonly in: Readonly<Record<string, Patch>>; readonly out?: readonly string[]; readonly length?: number };

/** @returns null where nothing changed */
export function patchBetween(before: unknown, after: unknown): Patch | null {
  if (Object.is(before, after)) return null;
  if (Array.isArray(before) && Array.isArray(after)) return listPatch(before, after);
  if (!isRecord(before) || !isRecord(after)) return { is: after };
  const inner = recordPatch(before, after);
  // Another thing of the same place: a question that is revealed is still the question.
  const isAnother = isOther(before.kind, after.kind) || isOther(before.id, after.id);
  return inner && isAnother && JSON.stringify(inner).length > JSON.stringify(after).length ? { is: after } : inner;
}

/** The value after a patch; what didn't change stays the same object. */
export function patched(before: unknown, patch: Patch): unknown {
  if ('is' in patch) return patch.is;
  if (Array.isArray(before)) {
    const list: unknown[] = before.slice(0, patch.length ?? before.length);
    for (const [at, inner] of Object.entries(patch.in)) list[Number(at)] = patched(before[Number(at)], inner);
    return list;
  }
  const record: Record<string, unknown> = isRecord(before) ? { ...before } : {};
  for (const key of patch.out ?? []) delete record[key];
  for (const [key, inner] of Object.entries(patch.in)) record[key] = patched(record[key], inner);
  return record;
}

function recordPatch(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): Patch | null {
  const changed: Record<string, Patch> = {};
  for (const key of Object.keys(after)) {
    const patch = after[key] === undefined ? null : Object.hasOwn(before, key) ? patchBetween(before[key], after[key]) : { is: after[key] };
    if (patch) changed[key] = patch;
  }
  const out = Object.keys(before).filter((key) => after[key] === undefined && before[key] !== undefined);
  if (out.length === 0 && Object.keys(changed).length === 0) return null;
  return { in: changed, ...(out.length > 0 ? { out } : {}) };
}

function listPatch(before: readonly unknown[], after: readonly unknown[]): Patch | null {
  const changed: Record<string, Patch> = {};
  for (const [at, item] of after.entries()) {
    const patch = at < before.length ? patchBetween(before[at], item) : { is: item };
    if (patch) changed[at] = patch;
  }
  const isLonger = before.length !== after.length;
  if (!isLonger && Object.keys(changed).length === 0) return null;
  return { in: changed, ...(isLonger ? { length: after.length } : {}) };
}

/** What is named otherwise is another thing, which may be told sooner as a whole. */
function isOther(name: unknown, next: unknown): boolean {
  return typeof name === 'string' && name !== next;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
