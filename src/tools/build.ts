/** `npm run build`: a static site in `dist` that works from any folder of any server. */
import { build } from 'vite';

process.stdout.write('Building the game (about ten seconds) …\n');
const from = performance.now();
await build({ logLevel: process.argv.includes('--verbose') ? 'info' : 'warn' });
process.stdout.write(`Built into dist in ${((performance.now() - from) / 1000).toFixed(1)} s.\n`);
