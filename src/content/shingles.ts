/** Runs of eight words as salted hashes, so that a text can be looked for without being kept. */
import { hash } from '../core/json.ts';

export const RUN = 8;
const SALT = 'third-reading/shingle/1';

/** Words in lower case, without marks. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’']/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** One hash for each run of eight words, in order. */
export function shinglesOf(text: string): readonly { readonly run: string; readonly shingle: string }[] {
  const all = wordsOf(text);
  return all.slice(0, Math.max(0, all.length - RUN + 1)).map((_, i) => {
    const run = all.slice(i, i + RUN).join(' ');
    return { run, shingle: hash(`${SALT} ${run}`).slice(0, 16) };
  });
}
