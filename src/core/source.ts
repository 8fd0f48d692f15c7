/** What is known and from where: sources, their passages, and the claims each passage makes. */
import type { Wording } from './wording.ts';

/**
 * The three layers of time, never mixed on one screen; and beside the first, `diplomacy`: what states, bodies and people said and did
 * up to the day of the article, each with its owner and date. It never decides a question of law.
 */
export type Layer = 'article' | 'rules' | 'diplomacy' | 'later';

/** How sure the source itself is. */
export type Certainty =
  | 'done'
  | 'standing'
  | 'ongoing'
  | 'proposed'
  | 'conditional'
  | 'possible'
  | 'scheduled'
  | 'expected'
  | 'reported'
  | 'interpretation';

/** One sentence that a source makes, in our own words. */
export type Claim = {
  /** Stable id from the fact sheet, such as `A2.2` or `R10`. */
  readonly id: string;
  readonly says: Wording;
  readonly certainty: Certainty;
  /** Who says it, when the source credits somebody. */
  readonly owner?: Wording;
  /** When it was said, in words, when the source tells. */
  readonly date?: Wording;
  /** The law it rests on, in words: "Constitution, Art. 105(2)". */
  readonly citation?: Wording;
  /** Playable but not certain enough to score; shown with the label "simplified". */
  readonly unsure?: true;
};

/** A short passage: the card a player holds and hands over. */
export type Passage = {
  readonly id: string;
  readonly title: Wording;
  readonly claims: readonly Claim[];
};

export type Source = {
  readonly id: string;
  readonly layer: Layer;
  readonly title: Wording;
  /** Where it comes from and how it was made ours, for the credits. */
  readonly about: Wording;
  readonly passages: readonly Passage[];
};

/** The passage and claim with this id, or undefined. */
export function findClaim(
  sources: readonly Source[],
  id: string,
): { readonly source: Source; readonly passage: Passage; readonly claim: Claim } | undefined {
  for (const source of sources) {
    for (const passage of source.passages) {
      const claim = passage.claims.find((c) => c.id === id);
      if (claim) return { source, passage, claim };
    }
  }
  return undefined;
}
