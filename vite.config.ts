/** How the game is built and tested. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { gameGroups } from './src/tools/chunk-groups.ts';
import { CLASS_NAMES, CLASS_PAGES, DESK_NAMES, DESK_PAGES, DESK_WORKERS, isClass, isDesks, NAMES } from './src/tools/chunk-names.ts';
import { contentSecurity } from './src/tools/content-security.ts';
import { LongestFirst } from './src/tools/longest-first.ts';
import { offlineWorker } from './src/tools/offline-worker.ts';
import { phaserSource } from './src/tools/phaser-source.ts';
import { packs } from './src/tools/vite-pack.ts';

const FULL = process.env.TEST_SIZE === 'full';
const CLOSING_LINE = './src/tools/closing-line.ts';
const RESULTS = 'node_modules/.cache/third-reading/tests.json';

export default defineConfig(({ command }) => ({
  base: './',
  publicDir: 'assets/icons/baked',
  define: { global: 'globalThis' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // In development the ready-made Phaser is quicker; the build makes its own from the modules the stage uses.
  resolve: command === 'build' ? { alias: { phaser: fileURLToPath(new URL('./src/tools/phaser-build.js', import.meta.url)) } } : {},
  build: {
    target: 'es2022',
    // The texts of a shipped pack, for the desk alone, are one file of 1.2 MB.
    chunkSizeWarningLimit: 1300,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['index.html', 'accessibility.html', 'desk.html', 'paper.html', 'class.html', 'wall.html', 'join.html'],
      checks: { bundlerTimings: false },
      output: {
        entryFileNames: ({ name }) => (DESK_PAGES.has(name) ? DESK_NAMES : CLASS_PAGES.has(name) ? CLASS_NAMES : NAMES),
        chunkFileNames: ({ moduleIds }) => (isClass(moduleIds) ? CLASS_NAMES : isDesks(moduleIds) ? DESK_NAMES : NAMES),
        codeSplitting: {
          groups: [{ name: 'phaser', test: /node_modules[\\/]phaser|phaser-build/, priority: 10 }, ...gameGroups()],
        },
      },
    },
  },
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: ({ name }) => (DESK_WORKERS.test(name) ? DESK_NAMES : NAMES) } } },
  plugins: [packs(), contentSecurity(), ...(command === 'build' ? [phaserSource(), offlineWorker()] : [])],
  test: {
    // The accessibility statement is made from the results of the full run.
    reporters: FULL ? ['default', CLOSING_LINE, ['json', { outputFile: RESULTS }]] : ['default', CLOSING_LINE],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**'],
          maxWorkers: 2,
          // What files share is loaded once a worker: a third of the processor's time. No file may leave anything behind for another.
          isolate: false,
          sequence: { groupOrder: 0 },
          testTimeout: FULL ? 600_000 : 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          setupFiles: ['tests/browser/await-build.ts'],
          testTimeout: FULL ? 3_600_000 : 120_000,
          hookTimeout: 120_000,
          // A browser on a busy machine now and then drops a page; whoever passed at the second try only is named at the end.
          retry: 1,
          // Browser tests wait for a page a fifth of their time; a third worker fills that on two cores.
          maxWorkers: 3,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}));
