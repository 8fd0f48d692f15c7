/**
 * The proof: every level searched exhaustively from each of its ways in. What holds is certified, what doesn't is told with the
 * shortest road that shows it.
 */
import { assemblePack, type Level, type PackFile } from '../../core/level.ts';
import type { Finding } from '../problem.ts';
import { term } from '../words/term.ts';
import { entryReads, handoverOf, laterOf, type Proved, undeclaredHandovers } from './handovers.ts';
import { type Keyer, keyerOf } from './key.ts';
import { levelFindings } from './level-findings.ts';
import { type Begin, roadTo, type Searched, search } from './search.ts';
import { type Witness, witnessOf } from './witness.ts';

export type { Witness } from './witness.ts';

export type ProveOptions = {
  /** So many states of one level are met at the most. */
  readonly limit?: number;
  /** So many milliseconds the whole may take. */
  readonly budget?: number;
  /** Told the level and its states from time to time. */
  readonly onProgress?: (level: string, states: number) => void;
};

/** What was proved, and of which version. `states` is what was seen where the search was cut off. */
export type Certificate = {
  readonly pack: string;
  readonly fingerprint: string;
  readonly rulesFingerprint: string;
  readonly isProved: boolean;
  /** Milliseconds. */
  readonly took: number;
  readonly levels: readonly { readonly level: string; readonly states: number; readonly edges: number; readonly isWhole: boolean }[];
};

/** A finding of the proof, with what opens in the game at the place that shows it. */
export type Refuted = Finding & { readonly witness?: Witness };

export type Proof = { readonly certificate: Certificate; readonly refuted: readonly Refuted[] };

export const STATES_AT_MOST = 200_000;
/** A pack that takes longer than this is not proved; the shipped ones take two seconds. */
const MILLISECONDS_AT_MOST = 120_000;

export function provePack(file: PackFile, { limit = STATES_AT_MOST, budget = MILLISECONDS_AT_MOST, onProgress }: ProveOptions = {}): Proof {
  const { shared, levels } = assemblePack(file);
  const began = performance.now();
  const proved: Proved[] = [];
  const refuted: Refuted[] = [];
  const counts: Certificate['levels'][number][] = [];
  for (const [i, level] of levels.entries()) {
    const keyer = keyerOf(level, laterOf(levels, i));
    const searched = search(level, keyer, beginnings(level), limit, (states) => onProgress?.(level.id, states), began + budget);
    counts.push({ level: level.id, states: searched.keys.length, edges: searched.from.length, isWhole: searched.isComplete });
    // What isn't whole can't be asked what it hands on, and is let go of.
    if (searched.isComplete) proved.push({ level, keyer, searched });
    else refuted.push(tooLarge(level, searched));
    for (const { code, path, values, state } of levelFindings(level, searched)) {
      const witness = state === null ? null : witnessAt(level, searched, keyer, state);
      refuted.push({
        code,
        file: fileOf(level.id),
        path,
        values: { ...values, road: roadText(searched, state) },
        ...(witness && { witness }),
      });
    }
  }
  if (proved.length === levels.length) refuted.push(...handoverFindings(proved));
  const certificate: Certificate = {
    pack: shared.pack,
    fingerprint: shared.fingerprint,
    rulesFingerprint: shared.rulesFingerprint,
    isProved: refuted.length === 0,
    took: Math.round(performance.now() - began),
    levels: counts,
  };
  return { certificate, refuted };
}

/** Each way in, with every promise that may have been made before where the level asks for it. */
export function beginnings(level: Level): readonly Begin[] {
  const asksPromise = keyerOf(level, { reads: new Set(), returns: new Map() }).entryReads.includes('promise');
  const promises = [null, ...(asksPromise ? level.shared.promises.map((p) => p.id) : [])];
  return level.waysIn.flatMap((way, wayIn) =>
    promises.map(
      (promise): Begin => ({
        wayIn,
        entry: { seed: 'proof', handover: handoverOf(way, promise), usedQuestions: [], votes: 'rolled' },
      }),
    ),
  );
}

function fileOf(level: string): string {
  return `levels/${level}.yaml`;
}

/** What makes a search large: the beats in which most states are, and how much is read there. */
function tooLarge(level: Level, searched: Searched): Refuted {
  const counts = new Map<string, number>();
  for (const beat of searched.beats) counts.set(beat, (counts.get(beat) ?? 0) + 1);
  const [beat, states] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const at = level.beats.findIndex((b) => b.id === beat);
  return {
    code: 'prove/too-large',
    file: fileOf(level.id),
    path: ['beats', Math.max(0, at), 'id'],
    values: { found: searched.keys.length, beat, states, reads: entryReads(level).length },
  };
}

function witnessAt(level: Level, searched: Searched, keyer: Keyer, state: number): Witness | null {
  const { begin, states, moves } = roadTo(searched, state);
  const keys = states.map((s) => searched.keys[s] ?? '');
  return witnessOf(level, begin.entry, moves, keys, keyer.keyOf);
}

/** The beats of the shortest road, for reading. */
function roadText(searched: Searched, state: number | null): string {
  if (state === null) return '';
  const beats = roadTo(searched, state).states.map((s) => searched.beats[s] ?? '');
  return beats.filter((beat, i) => beat !== beats[i - 1]).join(' → ');
}

function handoverFindings(proved: readonly Proved[]): readonly Refuted[] {
  return undeclaredHandovers(proved).map(({ from, to, found, state }): Refuted => {
    const before = proved.find((p) => p.level.id === from);
    const witness = before && state !== null ? witnessAt(before.level, before.searched, before.keyer, state) : null;
    return {
      code: 'prove/handover',
      file: fileOf(to),
      path: ['waysIn'],
      values: { level: to, from: from ?? term('by-record'), found },
      ...(witness && { witness }),
    };
  });
}
