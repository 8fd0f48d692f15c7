/** A road of the proof made playable: a seed by which chance goes the same way, and the intents. */

import { fileSupports, hearingOf } from '../../core/court-file.ts';
import type { Intent } from '../../core/intent.ts';
import { beatById, type Level } from '../../core/level.ts';
import type { Entry, Run } from '../../core/run.ts';
import { start } from '../../core/start.ts';
import { step } from '../../core/step.ts';
import { answerTo, hearingIntents, type Move, pass } from './moves.ts';

/** What opens in the game at the place that a refutation shows. */
export type Witness = { readonly level: string; readonly entry: Entry; readonly intents: readonly Intent[] };

/** So many seeds are tried; a road with very unlikely turns may have no witness. */
const SEEDS = 4000;

/**
 * @param keys what the proof sees along the road: at its start and after each move
 * @returns null when none of the seeds goes that way
 */
export function witnessOf(
  level: Level,
  entry: Entry,
  moves: readonly Move[],
  keys: readonly string[],
  keyOf: (run: Run) => string,
): Witness | null {
  for (let n = 0; n < SEEDS; n++) {
    const seeded: Entry = { ...entry, seed: `proof-${n}`, votes: 'rolled' };
    const intents = walk(level, seeded, moves, keys, keyOf);
    if (intents) return { level: level.id, entry: seeded, intents };
  }
  return null;
}

function walk(
  level: Level,
  entry: Entry,
  moves: readonly Move[],
  keys: readonly string[],
  keyOf: (run: Run) => string,
): readonly Intent[] | null {
  let { run } = start(level, entry);
  if (keyOf(run) !== keys[0]) return null;
  const intents: Intent[] = [];
  for (const [i, move] of moves.entries()) {
    const own = intentsFor(level, run, move);
    if (!own) return null;
    for (const intent of own) {
      const result = step(level, run, intent);
      if (result.kind === 'rejection') return null;
      run = result.run;
      intents.push(intent);
    }
    if (keyOf(run) !== keys[i + 1]) return null;
  }
  return intents;
}

function intentsFor(level: Level, run: Run, move: Move): readonly Intent[] | null {
  const beat = beatById(level, run.beat);
  switch (move.do) {
    case 'intent':
      return [move.intent];
    case 'hearsay':
      return [answerTo(level, run, move.slot, move.how)];
    case 'vote':
      return [{ kind: 'hold-vote', target: beat.id }];
    case 'decide':
      return [{ kind: 'await', target: beat.id }];
    case 'checkpoint':
      return beat.kind === 'checkpoint' ? pass(level, run, beat, () => undefined) : null;
    case 'hearing': {
      if (beat.kind !== 'hearing' || run.at.kind !== 'hearing') return null;
      if (fileSupports(beat, hearingOf(level, beat).fields, run.at.exhibits) !== move.supports) return null;
      return hearingIntents(level, run, beat, move.fits).intents;
    }
  }
}
