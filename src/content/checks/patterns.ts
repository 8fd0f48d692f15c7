/** Whole words of any alphabet, found in a text. `\b` knows only Latin letters. */
import { LIMITS } from '../limits.ts';

/** Any of `parts` as a whole word, in the case given; each part is a pattern of its own. */
export function words(parts: readonly string[], flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

/** Texts of a wording by language; nothing when it isn't one. What is longer than a text may be is told as that, and not searched. */
export function textsOf(wording: unknown): readonly (readonly [string, string])[] {
  if (typeof wording !== 'object' || wording === null) return [];
  return Object.entries(wording).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= LIMITS.text,
  );
}
