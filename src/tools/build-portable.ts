/** Builds the game as a zip that plays from a memory stick: one page with its whole program in it, and the pictures beside it. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { build } from 'vite';
import { phaserSource } from './phaser-source.ts';
import { oneOfEach, onePage } from './portable-page.ts';
import { packs } from './vite-pack.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = path.join(ROOT, 'dist-portable');
/** What the zip unpacks to, so that nothing is strewn about. */
const FOLDER = 'third-reading';
/** The same bytes from the same sources: zips can't be older than 1980. */
const WHEN = new Date(1980, 0, 2);

const READ_ME = `Third Reading

1. Unpack the whole zip.
2. Open index.html in a browser (double click). No network and no server are needed.
3. paper.html prints lessons for a class without devices.

Третье чтение

1. Распакуйте весь архив.
2. Откройте index.html в браузере (двойной щелчок). Ни сеть, ни сервер не нужны.
3. paper.html печатает уроки для класса без устройств.
`;

/** The game, and the lessons on paper, which go on where there is nothing but a printer. */
const PAGES = ['index.html', 'paper.html'] as const;

export type Portable = { /** Relative to the project. */ readonly file: string; readonly bytes: number };

export async function buildPortable(): Promise<Portable> {
  const here = path.join(OUT, FOLDER);
  rmSync(OUT, { recursive: true, force: true });
  for (const page of PAGES) await buildPage(page, here);
  await buildStatement(here);
  writeFileSync(path.join(here, 'READ ME.txt'), READ_ME);
  const zip = zipSync({ [FOLDER]: zippable(here) }, { mtime: WHEN });
  const file = path.join(OUT, `${FOLDER}.zip`);
  writeFileSync(file, zip);
  return { file: path.relative(ROOT, file), bytes: zip.length };
}

async function buildPage(page: string, folder: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    define: { global: 'globalThis' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: {
      alias: [
        { find: 'phaser', replacement: path.join(ROOT, 'src/tools/phaser-build.js') },
        { find: /^.*\/start-pack-worker\.ts$/, replacement: path.join(ROOT, 'src/main/start-pack-worker-portable.ts') },
        { find: /^.*\/start-check-worker\.ts$/, replacement: path.join(ROOT, 'src/desk/draft/start-check-worker-portable.ts') },
      ],
    },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      chunkSizeWarningLimit: 20_000,
      cssCodeSplit: false,
      modulePreload: false,
      // A page from a file may fetch nothing: what isn't shown as a picture is in the script.
      assetsInlineLimit: (file) => !/\.(webp|png|svg)$/.test(file),
      // The script becomes part of the page: what is beside the one is beside the other.
      rolldownOptions: {
        input: path.join(ROOT, page),
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: 'third-reading.js',
          assetFileNames: 'pictures/[name]-[hash][extname]',
        },
      },
    },
    worker: { format: 'iife' },
    plugins: [oneOfEach(), packs(), phaserSource(), onePage(page)],
  });
}

/** The accessibility statement, with its style and faces inside: a page from a file may ask for none. */
async function buildStatement(folder: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      assetsInlineLimit: 1_000_000,
      rolldownOptions: { input: path.join(ROOT, 'accessibility.html'), output: { assetFileNames: 'pictures/[name]-[hash][extname]' } },
    },
    plugins: [{ name: 'from-a-file', transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll(' crossorigin', '') } }],
  });
}

function zippable(folder: string): Zippable {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => {
        const at = path.join(folder, entry.name);
        if (entry.isDirectory()) return [entry.name, zippable(at)];
        // Pictures are as small as they get.
        return [entry.name, [readFileSync(at), { level: /\.webp$/.test(entry.name) ? 0 : 9 }]];
      }),
  );
}
