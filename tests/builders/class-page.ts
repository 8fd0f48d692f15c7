/** Builds the test's own page of the class, with the game's plugins and its strict policy, and serves it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { contentSecurity } from '../../src/tools/content-security.ts';
import { serve } from '../../src/tools/serve.ts';
import { packs } from '../../src/tools/vite-pack.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export async function classPageSite(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const out = mkdtempSync(path.join(tmpdir(), 'class-page-'));
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { global: 'globalThis' },
    plugins: [packs(), contentSecurity()],
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      rolldownOptions: { input: [path.join(ROOT, 'tests/browser/class-page/index.html')] },
    },
  });
  const site = await serve(out, 0);
  return {
    url: `http://localhost:${site.port}/tests/browser/class-page/index.html`,
    close: async () => {
      site.server.closeAllConnections();
      await site.close();
      rmSync(out, { recursive: true, force: true });
    },
  };
}
