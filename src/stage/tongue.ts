/** How the stage says things in a language: with spaces that hold where a line shouldn't end. */
import { wordsIn } from '../core/wording.ts';
import { bound } from '../text/bound.ts';
import type { Tongue } from './layout/piece.ts';
import { wordsFor } from './words.ts';

export function tongueIn(language: string): Tongue {
  const words = wordsFor(language);
  return { say: (wording) => bound(wordsIn(wording, language).text), word: (key) => words[key] };
}
