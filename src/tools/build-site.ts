/** Builds the static site in `dist`, which works from any folder of any server. */
import { build } from 'vite';

export async function buildSite(isVerbose = false): Promise<void> {
  process.stdout.write('Building the game (about ten seconds) …\n');
  const from = performance.now();
  await build({ logLevel: isVerbose ? 'info' : 'warn' });
  process.stdout.write(`Built into dist in ${((performance.now() - from) / 1000).toFixed(1)} s.\n`);
}
