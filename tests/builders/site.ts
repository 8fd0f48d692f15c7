/** The built game, served for a bench. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { serve } from '../../src/tools/serve.ts';
import config from '../../vite.config.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export type Site = { readonly url: string; readonly folder: string; close(): Promise<void> };

let isBuilt = false;

export async function builtSite(): Promise<Site> {
  const folder = path.join(ROOT, 'dist');
  if (!isBuilt) await build({ logLevel: 'error', root: ROOT });
  isBuilt = true;
  if (!existsSync(folder)) throw new Error('The build left no dist');
  const serving = await serve(folder, 0);
  return {
    url: `http://localhost:${serving.port}/`,
    folder,
    close: () => {
      serving.server.closeAllConnections();
      return serving.close();
    },
  };
}

/** The same program built into a folder as if some of its pages had never been written. */
export async function buildWithout(pages: readonly string[], outDir: string): Promise<void> {
  const whole = config({ command: 'build', mode: 'production' });
  const { input } = whole.build?.rolldownOptions ?? {};
  const others = (Array.isArray(input) ? input : []).filter((page) => !pages.includes(page));
  const rolldownOptions = { ...whole.build?.rolldownOptions, input: others };
  await build({
    ...whole,
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: { ...whole.build, outDir, emptyOutDir: true, rolldownOptions },
  });
}
