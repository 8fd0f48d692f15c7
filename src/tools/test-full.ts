/** `npm run test:full`: every test at its full size; a whole run then writes the accessibility statement. Takes an hour or more. */
import { spawnSync } from 'node:child_process';

const run = spawnSync('npx', ['vitest', 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TEST_SIZE: 'full' },
  shell: process.platform === 'win32',
});
const isWhole = process.argv.length === 2;
if (isWhole && run.status === 0) await import('./conformance.ts');
process.exit(run.status ?? 1);
