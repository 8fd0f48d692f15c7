/** No run of eight words is taken from the article: it is retold, never pasted. */
import type { Finding } from '../problem.ts';
import { shinglesOf } from '../shingles.ts';
import { ARTICLE_SHINGLES } from './article-shingles.ts';
import { type Check, ofEachFile } from './check.ts';
import { textsOf } from './patterns.ts';

export const borrowed: Check = borrowedFrom(ARTICLE_SHINGLES);

/** @param shingles hashes of runs of eight words that may not be met again */
export function borrowedFrom(shingles: ReadonlySet<string>): Check {
  return ofEachFile(({ wordings }) =>
    wordings.flatMap(({ file, path, value }) =>
      textsOf(value).flatMap(([language, text]): Finding[] => {
        const met = shinglesOf(text).find(({ shingle }) => shingles.has(shingle));
        return met ? [{ code: 'wording/borrowed', file, path: [...path, language], values: { found: met.run } }] : [];
      }),
    ),
  );
}
