/** What the full run saw on each screen, kept for the conformance statement. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../node_modules/.cache/third-reading');

export function writeSeen(name: string, seen: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, `${name}.json`), `${JSON.stringify(seen, null, 1)}\n`);
}
