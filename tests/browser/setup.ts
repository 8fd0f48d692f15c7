/** Builds the game once, while the unit tests run, and serves it as a stranger would get it: from the root, and from a sub-folder. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/tools/serve.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DIST = path.join(ROOT, 'dist');

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'third-reading-built-'));
  const note = path.join(folder, 'note');
  process.stderr.write('Building the game for the browser tests …\n');
  const building = buildApart(note);
  unpackChromium();
  const site = await serve(DIST, 0);
  const under = await serve(DIST, 0, '/a/sub-folder/');
  project.provide('siteUrl', `http://localhost:${site.port}/`);
  project.provide('folderUrl', `http://localhost:${under.port}/a/sub-folder/`);
  project.provide('sitePort', site.port);
  project.provide('buildNote', note);
  return async () => {
    site.server.closeAllConnections();
    under.server.closeAllConnections();
    building.kill();
    await Promise.all([site.close(), under.close()]);
    rmSync(folder, { recursive: true });
  };
}

/** Unpacks the Chromium that npm brings, if it isn't yet: else both workers would. */
function unpackChromium(): void {
  const unpack = "import { chromiumLaunch } from './src/tools/chromium.ts'; await chromiumLaunch();";
  spawn(process.execPath, ['--input-type=module', '-e', unpack], { cwd: ROOT, stdio: 'ignore' });
}

/** Leaves a note when it ends: empty, or what went wrong. Vitest's own process stays free to serve the unit tests. */
function buildApart(note: string): ReturnType<typeof spawn> {
  const building = spawn(process.execPath, [path.join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let trouble = '';
  building.stderr?.on('data', (data) => {
    trouble += String(data);
  });
  building.on('exit', (code) => writeFileSync(note, code === 0 ? '' : `The build failed (${code}).\n${trouble}`));
  return building;
}

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
    folderUrl: string;
    sitePort: number;
    /** A file that is there once the build has ended: empty, or what went wrong. */
    buildNote: string;
  }
}
