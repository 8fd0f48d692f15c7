/** `npm run audit`: Lighthouse on the built game, on the title and in a level; one JSON line for each figure. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright';
import { buildSite } from './build-site.ts';
import { chromiumLaunch } from './chromium.ts';
import { type Figure, isMet, printed } from './figure.ts';
import { serve } from './serve.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const CATEGORIES = ['accessibility', 'best-practices', 'performance'] as const;
/** Performance is only reported: it says as much about the machine. */
const BARS: Readonly<Record<(typeof CATEGORIES)[number], Figure['bar']>> = {
  accessibility: { atLeast: 100 },
  'best-practices': { atLeast: 100 },
  performance: null,
};
const PAGES = [
  { name: 'title', query: '' },
  { name: 'level', query: '?probe=&level=newsroom&language=en' },
] as const;
/** As a phone on a slow network, and as a desk computer. */
const DEVICES = ['phone', 'desk'] as const;

if (!process.argv.includes('--built')) await buildSite();
const site = await serve(path.normalize(DIST), 0);
const port = await freePort();
const profile = mkdtempSync(path.join(tmpdir(), 'audit-'));
const browser = await chromium.launchPersistentContext(profile, { ...(await chromiumLaunch()), args: [`--remote-debugging-port=${port}`] });
let missed = 0;
try {
  for (const page of PAGES) {
    for (const device of DEVICES) {
      const result = await lighthouse(
        `http://localhost:${site.port}/${page.query}`,
        { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] },
        device === 'desk' ? desktopConfig : undefined,
      );
      if (!result) throw new Error('Lighthouse told nothing');
      const { categories, audits } = result.lhr;
      for (const category of CATEGORIES) {
        const found = categories[category];
        const value = Math.round((found?.score ?? 0) * 100);
        const figure: Figure = { name: `lighthouse-${page.name}-${device}-${category}`, value, unit: 'of 100', bar: BARS[category] };
        process.stdout.write(`${printed(figure)}\n`);
        if (isMet(figure) !== false) continue;
        missed += 1;
        for (const { id, weight } of found?.auditRefs ?? []) {
          const audit = audits[id];
          if (audit && weight > 0 && audit.score !== null && audit.score < 1)
            process.stderr.write(`  ${id}: ${audit.title} ${JSON.stringify(audit.details ?? {}).slice(0, 1200)}\n`);
        }
      }
    }
  }
} finally {
  await browser.close();
  site.server.closeAllConnections();
  await site.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exit(missed === 0 ? 0 : 1);

async function freePort(): Promise<number> {
  const taken = await serve(path.normalize(DIST), 0);
  await taken.close();
  return taken.port;
}
