/** Finds a Chromium: the one named in CHROMIUM_PATH, Playwright's own, the copy that npm brings (Linux x64), else a system browser. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

const require = createRequire(import.meta.url);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

export type Launch = { readonly executablePath: string; readonly env?: Record<string, string> };

/**
 * Playwright's launch options for whatever Chromium there is.
 *
 * @throws with the way to mend it, when there is none
 */
export async function chromiumLaunch(): Promise<Launch> {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named };
  const own = chromium.executablePath();
  if (own && existsSync(own)) return { executablePath: own };
  const brought = await fromNpm().catch(() => null);
  const system = SYSTEM_BROWSERS.find((file) => existsSync(file));
  const found = brought ?? (system ? { executablePath: system } : null);
  if (!found) throw new Error('No Chromium found. Install Chrome, Chromium or Edge, or set CHROMIUM_PATH to one.');
  return found;
}

/**
 * The headless shell that npm brings: the same version for everybody, and a page costs it a third less than a whole browser.
 * Unpacks to a folder named after the version, by rename, so that a half-written or older copy is never used.
 */
async function fromNpm(): Promise<Launch | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const main = require.resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')) as {
    version: string;
  };
  const cache = path.join(ROOT, 'node_modules/.cache');
  const folder = path.join(cache, `chromium-${version}`);
  const executablePath = path.join(folder, 'chromium');
  if (!existsSync(executablePath)) {
    process.stderr.write('Unpacking a Chromium for the tests (some seconds, once) …\n');
    mkdirSync(cache, { recursive: true });
    const fresh = mkdtempSync(path.join(cache, 'unpack-'));
    // Told that it runs on a bare machine, the package unpacks the shared libraries it needs as well.
    await withEnv({ TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }, async () => {
      const { default: packed } = (await import(main)) as { default: { executablePath(): Promise<string> } };
      await packed.executablePath();
    });
    try {
      renameSync(fresh, folder);
    } catch {
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  const env: Record<string, string> = { ...(process.env as Record<string, string>) };
  const libraries = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  if (libraries.error || /not found/.test(libraries.stdout)) env.LD_LIBRARY_PATH = path.join(folder, 'al2023/lib');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = path.join(folder, 'fonts');
  return { executablePath, env };
}

async function withEnv(changes: Readonly<Record<string, string>>, work: () => Promise<void>): Promise<void> {
  const keys = [...Object.keys(changes), 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];
  const before = keys.map((key) => [key, process.env[key]] as const);
  Object.assign(process.env, changes);
  try {
    await work();
  } finally {
    for (const [key, value] of before) {
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  }
}
