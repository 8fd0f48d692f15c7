/** A copy made at once, without waiting, when the page is about to go: other stores may not finish then. */
import { PREFIX } from './place.ts';

const nameOf = (key: string) => `${PREFIX}last/${key}`;

export function readLastWords(key: string): string | null {
  try {
    return localStorage.getItem(nameOf(key));
  } catch {
    return null;
  }
}

/** Of what was removed no copy stays. */
export function forgetLastWords(key: string): void {
  try {
    localStorage.removeItem(nameOf(key));
  } catch {
    // Nothing could be kept here, so nothing stays.
  }
}

export type LastWords = readonly { readonly key: string; readonly text: string }[];

export function writeLastWords(words: LastWords): void {
  for (const { key, text } of words) {
    try {
      localStorage.setItem(nameOf(key), text);
    } catch {
      // The device refuses this one, as when it is too large; a smaller one may still have room.
    }
  }
}

/** Calls `unwritten` whenever the page is hidden or leaves, and keeps what it gives. Returns a function that stops it. */
export function keepLastWords(unwritten: () => LastWords): () => void {
  const keep = () => writeLastWords(unwritten());
  const whenHidden = () => document.visibilityState === 'hidden' && keep();
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    removeEventListener('pagehide', keep);
    document.removeEventListener('visibilitychange', whenHidden);
  };
}
