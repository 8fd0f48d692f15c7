/** `npm run test:full`: every test at its full size. Takes an hour or more. */
import { spawnSync } from 'node:child_process';

const run = spawnSync('npx', ['vitest', 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TEST_SIZE: 'full' },
  shell: process.platform === 'win32',
});
process.exit(run.status ?? 1);
