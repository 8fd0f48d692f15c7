/** Builds the game once and serves it as a stranger would get it: from the root, and from a sub-folder. */
import path from 'node:path';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/tools/serve.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  process.stderr.write('Building the game for the browser tests …\n');
  await build({ logLevel: 'error', root: path.resolve(import.meta.dirname, '../..') });
  const site = await serve(DIST, 0);
  const folder = await serve(DIST, 0, '/a/sub-folder/');
  project.provide('siteUrl', `http://localhost:${site.port}/`);
  project.provide('folderUrl', `http://localhost:${folder.port}/a/sub-folder/`);
  project.provide('sitePort', site.port);
  return async () => {
    site.server.closeAllConnections();
    folder.server.closeAllConnections();
    await Promise.all([site.close(), folder.close()]);
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
    folderUrl: string;
    sitePort: number;
  }
}
