/** `npm run build`: a static site in `dist`, and in `dist-portable` the same game as a zip that plays from a memory stick. */
import { buildPortable } from './build-portable.ts';
import { buildSite } from './build-site.ts';

await buildSite(process.argv.includes('--verbose'));
const from = performance.now();
const { file, bytes } = await buildPortable();
process.stdout.write(`Packed into ${file} (${(bytes / 1e6).toFixed(1)} MB) in ${((performance.now() - from) / 1000).toFixed(1)} s.\n`);
