/** Where the proof comes in: what opening a pack asks of the prover, and the prover that answers. */
import type { Intent } from '../core/intent.ts';
import type { PackFile } from '../core/level.ts';
import type { Entry } from '../core/run.ts';
import type { Finding } from './problem.ts';

/** A place in a level that shows a problem: played from `entry` by `intents`. */
export type ShownPlace = { readonly level: string; readonly entry: Entry; readonly intents: readonly Intent[] };

export type Proof = {
  /** False where the search was too large to be finished. */
  readonly isProved: boolean;
  readonly states: number;
  /** What it refutes, each with the place that shows it. */
  readonly findings: readonly (Finding & { readonly shown?: ShownPlace })[];
};

/** @param onProgress told now and then how many states were seen */
export type Prove = (pack: PackFile, onProgress: (states: number) => void) => Proof;

/** No search yet: nothing is proved, nothing refuted. */
export const prove: Prove = () => ({ isProved: false, states: 0, findings: [] });
