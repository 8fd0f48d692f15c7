/** What the worker that opens packs makes of a folder, and of an address. */
import { afterEach, expect, test, vi } from 'vitest';
import { LIMITS } from '../../src/content/limits.ts';
import type { FromPackWorker } from '../../src/main/pack-worker.ts';
import type { GivenPack } from '../../src/panels/shell/packs-model.ts';
import { aPack } from '../builders/pack.ts';
import { zipped } from '../builders/zip.ts';

const tiny = [...aPack()].map(([path, text]) => [path, new File([text], path)] as const);

/** A file that says how large it is, and is not there. */
function aFileOf(size: number): File {
  const file = new File([], 'large');
  Object.defineProperty(file, 'size', { value: size });
  return file;
}

async function answerTo(given: GivenPack): Promise<FromPackWorker | undefined> {
  const told: FromPackWorker[] = [];
  vi.stubGlobal('postMessage', (message: FromPackWorker) => told.push(message));
  await import('../../src/main/pack-worker.ts');
  await (globalThis.onmessage as (event: unknown) => Promise<void>)({ data: given });
  return told.at(-1);
}

async function opened(files: readonly (readonly [string, File])[]) {
  const last = await answerTo({ kind: 'folder', name: 'tiny', files });
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

test('a folder that is larger than a zip may be is opened, as long as its zip is not', async () => {
  const remark = `\n# ${'x'.repeat(LIMITS.fileBytes - 200_000)}`;
  const large = tiny.map(([path, file], i) => [path, i < 3 ? new File([file, remark], path) : file] as const);
  expect(large.reduce((sum, [, file]) => sum + file.size, 0)).toBeGreaterThan(LIMITS.zipBytes);
  expect((await opened(large))?.kind).toBe('sound');
});

test('a folder that is too large is refused', async () => {
  expect((await opened([['media/film.mp3', aFileOf(LIMITS.allBytes + 1)], ...tiny]))?.kind).toBe('refused');
});

test('at an address where nothing is there is no pack', async () => {
  vi.stubGlobal('fetch', async () => new Response('gone', { status: 404 }));
  expect(await answerTo({ kind: 'address', name: 'a.zip', address: 'https://school.test/a.zip' })).toEqual({ kind: 'no-address' });
});

test('of what never ends at its address only so much is fetched as a zip may be large', async () => {
  let given = 0;
  const pull = (to: ReadableStreamDefaultController<Uint8Array>) => {
    given += 1_000_000;
    to.enqueue(new Uint8Array(1_000_000));
  };
  vi.stubGlobal('fetch', async () => new Response(new ReadableStream({ pull })));
  const last = await answerTo({ kind: 'address', name: 'a.zip', address: 'https://school.test/a.zip' });
  expect(last?.kind === 'opened' && last.opened.problems.map((p) => p.code)).toEqual(['zip/too-large']);
  expect(given).toBeLessThan(LIMITS.zipBytes + 3_000_000);
});

test('what can’t be opened for whatever reason is told, so that nobody waits for ever', async () => {
  vi.doMock('../../src/content/open-pack.ts', () => ({
    openPack: () => {
      throw new RangeError('too deep');
    },
  }));
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await answerTo({ kind: 'folder', name: 'tiny', files: tiny })).toEqual({ kind: 'unreadable' });
  vi.doUnmock('../../src/content/open-pack.ts');
});

test('a zip is fetched from its address', async () => {
  vi.stubGlobal('fetch', async () => new Response(new Uint8Array(zipped(aPack()))));
  expect(await answerTo({ kind: 'address', name: 'a.zip', address: 'https://school.test/a.zip' })).toMatchObject({
    opened: { kind: 'sound' },
  });
});
