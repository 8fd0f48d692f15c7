/** A value of a problem that is no id and no number but words of the checker’s own: a name that each language has its words for. */
import type { Kind } from '../schema/parts.ts';
import type { TERMS } from './terms.ts';

export type TermName = keyof typeof TERMS;

export type Term = { readonly term: TermName; readonly of: readonly ProblemValue[] };

/** What is quoted from a file or counted stands as it is; a term is said in the language of the problem. */
export type ProblemValue = string | number | Term;

export const term = (name: TermName, ...of: readonly ProblemValue[]): Term => ({ term: name, of });

/** The kind of a thing by itself, and as in “the id of a beat”. */
export const kindTerm = (kind: Kind): Term => term(`kind/${kind}`);
export const ofKindTerm = (kind: Kind): Term => term(`of/${kind}`);

/** Several as one, or nothing at all. */
export const listTerm = (parts: readonly ProblemValue[]): ProblemValue =>
  parts.length === 0 ? term('nothing') : term('together', ...parts);
