/** What a page keeps at once when it goes. */
import { afterEach, expect, test, vi } from 'vitest';
import { keepLastWords, readLastWords } from '../../src/saves/last-words.ts';

afterEach(() => vi.unstubAllGlobals());

test('a copy that the device refuses takes no other with it', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > 100) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, text);
    },
  });
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', new EventTarget());
  keepLastWords(() => [
    { key: 'draft/large', text: 'x'.repeat(101) },
    { key: 'draft/small', text: 'mine' },
  ]);
  page.dispatchEvent(new Event('pagehide'));
  expect([readLastWords('draft/large'), readLastWords('draft/small')]).toEqual([null, 'mine']);
});
