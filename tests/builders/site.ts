/** The built game, served for a bench. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { serve } from '../../src/tools/serve.ts';

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
