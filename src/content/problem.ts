/** Something wrong in an author's file: where it stands, what was expected, what was found, and how to mend it. */

import { shownPlain } from './hidden.ts';
import { LIMITS } from './limits.ts';
import type { Witness } from './prove/witness.ts';
import { type ProblemCode, type ProblemValues, shortened, wordsFor } from './words.ts';

export type Severity = 'error' | 'warning';

export type Problem = {
  /** The rule that found it; words in another language are found by it and by `values`. */
  readonly code: ProblemCode;
  readonly values: ProblemValues;
  /** An error keeps the pack from being played; a warning doesn't. */
  readonly severity: Severity;
  /** The file's path inside its pack. */
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** The way through the file: `beats[2].options[0].next`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** What to do about it. */
  readonly mend: string;
  /** A run that shows it, to be opened in the game. */
  readonly witness?: Witness;
};

/** The way to a node of a file: keys and positions. */
export type NodePath = readonly (string | number)[];

/** What a check finds, before it is known on which line that is. */
export type Finding = {
  readonly code: ProblemCode;
  readonly file: string;
  readonly path: NodePath;
  /** Points at the key of the node instead of its value. */
  readonly at?: 'key';
  readonly values?: ProblemValues;
};

/** A finding with its place and its words. */
export function problemOf(finding: Finding, place: { readonly line: number; readonly column: number }): Problem {
  const { code, file, path } = finding;
  const values = shortened(finding.values ?? {});
  return { code, values, file, ...place, path: pathText(path), ...wordsFor(code, values) };
}

export function pathText(path: NodePath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const key = shownPlain(part.length > LIMITS.key ? `${part.slice(0, LIMITS.key)}…` : part);
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** In reading order: by file, line and column. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
}
