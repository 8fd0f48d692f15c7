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
  nodes: 400_000,
  /** Marks that the careful parser has to look at, in one file and in all of a pack. */
  marks: 400_000,
  allMarks: 3_000_000,
  /** Items of one list, where checks look at each beside each; a question bank is looked at one by one. */
  items: 1_000,
  bank: 20_000,
  /** Characters of one text. */
  text: 2_000,
  /** Characters of a value that is quoted in a problem, and of a key in its path. */
  quoted: 400,
  key: 80,
  /** Languages of a pack. */
  languages: 20,
  /** Uses of an anchor in one file, and values they may stand for together. */
  aliases: 100,
  aliasedNodes: 10_000,
  /** Problems told of one pack, half of them errors and half warnings. */
  problems: 1_000,
} as const;

const MARKS = new Uint8Array(128);
for (const mark of '\n,:?[]{}&*!#|>\'"%-') MARKS[mark.charCodeAt(0)] = 1;

/** How much there is to read in a text of YAML, at the most: every value costs a mark. Told without reading it. */
export function marksIn(text: string): number {
  let marks = 0;
  // What isn't in the table is no mark.
  for (let at = 0; at < text.length; at++) marks += MARKS[text.charCodeAt(at)] ?? 0;
  return marks;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._\-/ ]{0,159}$/;
const FORBIDDEN = new Set(['', '.', '..', '__proto__', 'constructor', 'prototype']);

/** Whether a path isn't one inside a folder: it leads out, begins elsewhere, or has a part that objects own. */
export function leadsOut(path: string): boolean {
  return path.split('/').some((part) => FORBIDDEN.has(part) || part.includes(':'));
}

/** Whether a file of a pack may have this path: plain letters and digits, no way out of its folder, no name that objects own. */
export function isSafePath(path: string): boolean {
  return NAME.test(path) && path.split('/').every((part) => !FORBIDDEN.has(part) && part === part.trim());
}
