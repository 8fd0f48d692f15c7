/** A draft as it is kept: an index, written last, and the texts that it names; what changed since a text was written stands in the index. */

export const DRAFT_FORMAT = 'third-reading-draft';
export const DRAFT_VERSION = 1;

/** Of a kept text: replace [from, to) by insert. */
export type Patch = { readonly from: number; readonly to: number; readonly insert: string };

/** Where a file's text is. */
export type FileEntry = {
  readonly path: string;
  /** The number of the record that holds it; null where the patch is the whole text. */
  readonly base: number | null;
  /** What has changed since the record was written. */
  readonly patch: Patch | null;
};

export type DraftIndex = {
  readonly format: typeof DRAFT_FORMAT;
  readonly version: number;
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970, from outside. */
  readonly changedAt: number;
  /** The next record gets this number; none is used twice. */
  readonly next: number;
  readonly files: readonly FileEntry[];
  /** Bytes, as base64 in records of their own. */
  readonly media: readonly { readonly path: string; readonly base: number }[];
};

export type ParsedDraft = { readonly kind: 'draft'; readonly index: DraftIndex } | { readonly kind: 'newer' | 'not-a-draft' };

/** Never throws. */
export function parseDraftIndex(text: string): ParsedDraft {
  const value = jsonOf(text);
  if (!isObject(value) || value.format !== DRAFT_FORMAT) return { kind: 'not-a-draft' };
  if (typeof value.version === 'number' && value.version > DRAFT_VERSION) return { kind: 'newer' };
  const { version, id, title, changedAt, next, files, media } = value;
  if (version !== DRAFT_VERSION || typeof id !== 'string' || typeof title !== 'string') return { kind: 'not-a-draft' };
  if (!isCount(changedAt) || !isCount(next) || !Array.isArray(files) || !Array.isArray(media)) return { kind: 'not-a-draft' };
  if (!files.every(isFile) || !media.every((m) => isObject(m) && typeof m.path === 'string' && isCount(m.base)))
    return { kind: 'not-a-draft' };
  const index: DraftIndex = {
    format: DRAFT_FORMAT,
    version,
    id,
    title,
    changedAt,
    next,
    files: files.map(({ path, base, patch }) => ({ path, base, patch: patch && { from: patch.from, to: patch.to, insert: patch.insert } })),
    media: media.map(({ path, base }) => ({ path, base })),
  };
  return { kind: 'draft', index };
}

function isFile(value: unknown): value is FileEntry {
  if (!isObject(value) || typeof value.path !== 'string') return false;
  const { base, patch } = value;
  return (base === null || isCount(base)) && (isPatch(patch) || (patch === null && base !== null));
}

function isPatch(value: unknown): value is Patch {
  return isObject(value) && isCount(value.from) && isCount(value.to) && value.from <= value.to && typeof value.insert === 'string';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export function patched(base: string, patch: Patch | null): string {
  return patch ? base.slice(0, patch.from) + patch.insert + base.slice(patch.to) : base;
}

/** The one change from the one text to the other. */
export function patchOf(base: string, text: string): Patch | null {
  if (base === text) return null;
  const most = Math.min(base.length, text.length);
  let head = 0;
  while (head < most && base.charCodeAt(head) === text.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < most - head && base.charCodeAt(base.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)) tail += 1;
  return { from: head, to: base.length - tail, insert: text.slice(head, text.length - tail) };
}

export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(parts.join(''));
}

/** Null for what is no base64. */
export function bytesOf(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  } catch {
    return null;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
