/** How large a pack may be; what is larger is refused before it can cost anything. */

export const LIMITS = {
  /** Bytes of a zipped pack. */
  zipBytes: 20 * 1024 * 1024,
  files: 500,
  /** Bytes of one file, and of all together. */
  fileBytes: 8 * 1024 * 1024,
  allBytes: 40 * 1024 * 1024,
  /** Lists and maps inside one another. */
  depth: 32,
  /** Values in one file. */
  nodes: 2_000_000,
  /** Uses of an anchor in one file, and values they may stand for together. */
  aliases: 100,
  aliasedNodes: 10_000,
  /** Problems told of one pack, half of them errors and half warnings. */
  problems: 1_000,
} as const;

const NAME = /^[A-Za-z0-9][A-Za-z0-9._\-/ ]{0,159}$/;
const FORBIDDEN = new Set(['', '.', '..', '__proto__', 'constructor', 'prototype']);

/** Whether a file of a pack may have this path: plain letters and digits, no way out of its folder, no name that objects own. */
export function isSafePath(path: string): boolean {
  return NAME.test(path) && path.split('/').every((part) => !FORBIDDEN.has(part) && part === part.trim());
}
