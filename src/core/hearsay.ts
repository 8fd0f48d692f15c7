/** What is said about the bill, which travels faster than the bill. */
import type { Wording } from './wording.ts';

export type Hearsay = {
  readonly id: string;
  /** Who says it: an invented role, such as "Ozerov's aide". */
  readonly owner: Wording;
  /** How it travels. */
  readonly by: 'headline' | 'corridor' | 'speech';
  readonly says: Wording;
  /** What the article does with the sentence. */
  readonly verdict: 'says' | 'contradicts' | 'silent';
  /** Claims that decide it; any of them is a good hand. For `silent`, the claims nearest to it, which open afterwards. */
  readonly claims: readonly string[];
  /** Misreading id of the fact sheet, when it is one. */
  readonly misreading?: string;
  /** What follows: answered well, answered badly, left alone until it spread. */
  readonly well: Wording;
  readonly badly: Wording;
  readonly left: Wording;
};
