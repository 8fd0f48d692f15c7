/** Whatever becomes of the file, the page gets an answer. */
import { afterEach, expect, test, vi } from 'vitest';
import { LIMITS } from '../../../src/content/limits.ts';
import type { Imported } from '../../../src/content/questions/draft.ts';

afterEach(() => void vi.unstubAllGlobals());

async function answerTo(file: unknown): Promise<Imported> {
  return new Promise((resolve) => {
    vi.stubGlobal('postMessage', resolve);
    vi.resetModules();
    void import('../../../src/desk/questions/import-worker.ts').then(() => {
      const hear: unknown = Reflect.get(globalThis, 'onmessage');
      if (typeof hear === 'function') hear({ data: { file, language: 'en', taken: [] } });
    });
  });
}

test('a file that can be read is', async () => {
  expect((await answerTo(new File(['Who?{=a ~b}'], 'a.gift'))).questions).toHaveLength(1);
});

test('a file that was moved away is told as that', async () => {
  const gone = { name: 'a.gift', slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }) };
  expect((await answerTo({ ...gone, arrayBuffer: gone.slice().arrayBuffer })).notes).toEqual([{ code: 'file/unread', values: {} }]);
});

test('of a file that is too large no more is read than shows it', async () => {
  const asked: number[] = [];
  const slice = (_from: number, to: number) => {
    asked.push(to);
    return { arrayBuffer: () => Promise.resolve(new ArrayBuffer(to)) };
  };
  const { notes } = await answerTo({ name: 'a.xml', slice, arrayBuffer: () => Promise.reject(new RangeError('too much')) });
  expect([notes[0]?.code, ...asked]).toEqual(['file/too-large', LIMITS.zipBytes + 1]);
});
