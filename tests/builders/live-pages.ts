/** Pages of a class for tests: links over real sockets, each with its own storage, and what is waited for. */

import type { Link } from '../../src/room/clients/link.ts';
import type { Keeping } from '../../src/room/clients/live-keep.ts';

export function aStorage(): Keeping {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

/** Waits until it is so. */
export function until<View>(link: Pick<Link<View, never>, 'subscribe'>, isSo: () => boolean, ms = 15_000): Promise<void> {
  return new Promise((resolve, reject) => {
    if (isSo()) return resolve();
    const stop = link.subscribe(() => {
      if (!isSo()) return;
      clearTimeout(late);
      stop();
      resolve();
    });
    const late = setTimeout(() => {
      stop();
      reject(new Error('It did not come to that'));
    }, ms);
  });
}
