/** `npm run bench [name …]`: measures the figures and prints one JSON line for each. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bench, isMet, printed } from './figure.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../tests/bench');

const wanted = process.argv.slice(2);
const files = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.bench.ts') && (wanted.length === 0 || wanted.some((w) => name.startsWith(w))),
);
let missed = 0;
for (const file of files) {
  process.stderr.write(`measuring ${file.replace('.bench.ts', '')} …\n`);
  const { bench } = (await import(pathToFileURL(path.join(FOLDER, file)).href)) as { bench: Bench };
  for await (const figure of bench()) {
    process.stdout.write(`${printed(figure)}\n`);
    if (isMet(figure) === false) missed++;
  }
}
process.stderr.write(missed === 0 ? 'Every bar is met.\n' : `${missed} bars are missed.\n`);
process.exit(0);
