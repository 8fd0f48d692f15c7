/** What the worker that opens packs makes of a folder. */
import { afterEach, expect, test, vi } from 'vitest';
import { LIMITS } from '../../src/content/limits.ts';
import type { FromPackWorker } from '../../src/main/pack-worker.ts';
import { aPack } from '../builders/pack.ts';

const tiny = [...aPack()].map(([path, text]) => [path, new File([text], path)] as const);

/** A file that says how large it is, and is not there. */
function aFileOf(size: number): File {
  const file = new File([], 'large');
  Object.defineProperty(file, 'size', { value: size });
  return file;
}

async function opened(files: readonly (readonly [string, File])[]) {
  const told: FromPackWorker[] = [];
  vi.stubGlobal('postMessage', (message: FromPackWorker) => told.push(message));
  await import('../../src/main/pack-worker.ts');
  await (globalThis.onmessage as (event: unknown) => Promise<void>)({ data: { kind: 'folder', name: 'tiny', files } });
  const last = told.at(-1);
  return last?.kind === 'opened' ? last.opened : null;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  Reflect.deleteProperty(globalThis, 'onmessage');
});

test('a folder is opened like a zip of it', async () => {
  expect((await opened(tiny))?.kind).toBe('sound');
});

test('what is hidden in a folder, as the history of an author’s changes, counts for nothing', async () => {
  expect((await opened([['.git/objects/pack', aFileOf(LIMITS.allBytes + 1)], ...tiny]))?.kind).toBe('sound');
});

test('a folder that is too large is refused', async () => {
  expect((await opened([['media/film.mp3', aFileOf(LIMITS.allBytes + 1)], ...tiny]))?.kind).toBe('refused');
});
