/** What the full run saw on each screen, kept for the conformance statement. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type Seen = {
  readonly screen: string;
  readonly language: string;
  readonly look: string;
  /** Differences between what is open and what the accessibility tree offers. */
  readonly parity: readonly string[];
  /** Broken rules of axe, levels A and AA. */
  readonly axe: readonly string[];
  /** Pixels the page is wider than its window. */
  readonly tooWide: number;
};

const FOLDER = path.resolve(import.meta.dirname, '../../node_modules/.cache/third-reading');

export function writeSeen(name: string, seen: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, `${name}.json`), `${JSON.stringify(seen, null, 1)}\n`);
}

export function readSeen<T>(name: string): T {
  return JSON.parse(readFileSync(path.join(FOLDER, `${name}.json`), 'utf8')) as T;
}
