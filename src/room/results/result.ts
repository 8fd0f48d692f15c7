/** What a pupil who played alone takes to the teacher: whose it is, what was answered, and where each level ended. */
import type { Answer } from '../../core/question.ts';

/** A question's answers in order; a second one follows a first that was wrong. */
export type OwnAnswers = { readonly question: string; readonly answers: readonly Answer[] };

export type OwnLevel = {
  readonly level: string;
  /** The ending it came to; null where it is still under way. */
  readonly ending: string | null;
  readonly asked: readonly OwnAnswers[];
};

export type Result = {
  readonly pack: string;
  /** What the pupil is called on their own device. */
  readonly name: string;
  /** The same for everything of one player's: with the name it tells two pupils apart, and by itself it names nobody. */
  readonly token: number;
  /** When it was written, in whole minutes since 1970; a later one stands in place of an earlier. */
  readonly minute: number;
  readonly levels: readonly OwnLevel[];
};

/** Twenty bits: two of thirty pupils who have one name also share a token once in a million classes. */
export const TOKENS = 2 ** 20;
