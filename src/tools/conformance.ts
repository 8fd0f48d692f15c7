/** `npm run conformance`: writes the public accessibility statement from what the last full test run left. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CRITERIA } from './conformance/criteria.ts';
import { readResults } from './conformance/evidence.ts';
import { statementPage } from './conformance/statement.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const results = readResults(path.join(ROOT, 'node_modules/.cache/third-reading'));
const failing = Object.entries(results.by).filter(([, { looked, failed }]) => looked === 0 || failed > 0);
for (const [name, { looked, failed }] of failing) process.stderr.write(`${name}: ${failed} of ${looked} don’t hold\n`);
if (failing.length > 0) {
  process.stderr.write('The statement is not written: what it would say isn’t so.\n');
  process.exit(1);
}
writeFileSync(path.join(ROOT, 'accessibility.html'), statementPage(CRITERIA, results, new Date().toISOString().slice(0, 10)));
process.stdout.write('accessibility.html is written.\n');
