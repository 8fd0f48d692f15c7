/** What the search knows of a level's roads, for whoever draws them: what each beat leads to, how often play by chance goes where, and a way to any beat. */
import type { IntentTemplate } from '../../core/intent.ts';
import { assemblePack, type Level, type PackFile } from '../../core/level.ts';
import { openIntents } from '../../core/open-intents.ts';
import { below, roller } from '../../core/roller.ts';
import type { Entry, Run } from '../../core/run.ts';
import { start } from '../../core/start.ts';
import { step } from '../../core/step.ts';
import { sampleIntent } from '../../core/templates.ts';
import { edgesBy } from './graph-walks.ts';
import { handoverOf, laterOf } from './handovers.ts';
import { keyerOf } from './key.ts';
import { beginnings, STATES_AT_MOST } from './prove.ts';
import { roadTo, type Searched, search } from './search.ts';
import { type Witness, witnessOf } from './witness.ts';

export type BeatRoads = {
  readonly beat: string;
  /** Whether any road comes here. */
  readonly isReached: boolean;
  /** Endings that some road from here still comes to. */
  readonly endings: readonly string[];
  /** In how many of the plays by chance it was met. */
  readonly met: number;
};

/** A way from one beat to another, and in how many plays it was taken. */
export type WayTaken = { readonly from: string; readonly to: string; readonly taken: number };

export type LevelRoads = {
  /** False where the search was too large: then what isn't reached may still be. */
  readonly isWhole: boolean;
  readonly beats: readonly BeatRoads[];
  readonly ways: readonly WayTaken[];
  readonly plays: number;
};

/** So many plays tell how often a road is taken, to a few percent. */
const PLAYS = 300;
/** Longer plays go in circles. */
const STEPS = 400;

/** @throws when the level isn't in the pack */
export function roadsOf(file: PackFile, id: string, plays = PLAYS, limit = STATES_AT_MOST): LevelRoads {
  const { level, searched } = searchedLevel(file, id, limit);
  const reached = new Set(searched.beats);
  const endings = endingsFrom(searched, level);
  const { met, ways } = playedByChance(level, plays);
  return {
    isWhole: searched.isComplete,
    beats: level.beats.map(({ id: beat }) => ({
      beat,
      isReached: reached.has(beat),
      endings: [...(endings.get(beat) ?? [])],
      met: met.get(beat) ?? 0,
    })),
    ways: [...ways].map(([key, taken]) => {
      const [from = '', to = ''] = key.split('\n');
      return { from, to, taken };
    }),
    plays,
  };
}

/**
 * A shortest way to a beat that can be played; null where none is found.
 *
 * @throws when the level isn't in the pack
 */
export function witnessTo(file: PackFile, id: string, beat: string): Witness | null {
  const { level, keyer, searched } = searchedLevel(file, id, STATES_AT_MOST);
  if (level.start === beat) return witnessToStart(level);
  const state = searched.beats.indexOf(beat);
  if (state < 0) return null;
  const { begin, states, moves } = roadTo(searched, state);
  return witnessOf(
    level,
    begin.entry,
    moves,
    states.map((s) => searched.keys[s] ?? ''),
    keyer.keyOf,
  );
}

/** The level's first page. */
export function witnessToStart(level: Pick<Level, 'id' | 'waysIn'>): Witness {
  return { level: level.id, entry: entryBy(level, 'desk'), intents: [] };
}

function entryBy({ waysIn: [first] }: Pick<Level, 'waysIn'>, seed: string): Entry {
  if (!first) throw new Error('A level has a way in');
  return { seed, handover: handoverOf(first, null), usedQuestions: [], votes: 'rolled' };
}

function searchedLevel(file: PackFile, id: string, limit: number) {
  const { levels } = assemblePack(file);
  const at = levels.findIndex((l) => l.id === id);
  const level = levels[at];
  if (!level) throw new Error(`Level ${id} is not in the pack`);
  const keyer = keyerOf(level, laterOf(levels, at));
  return { level, keyer, searched: search(level, keyer, beginnings(level), limit) };
}

/** Backwards from each ending: from which beats it can still be reached. */
function endingsFrom(searched: Searched, level: Level): ReadonlyMap<string, ReadonlySet<string>> {
  const back = edgesBy(searched.to, searched.beats.length);
  const found = new Map<string, Set<string>>();
  for (const ending of level.beats.filter((b) => b.kind === 'ending').map((b) => b.id)) {
    const seen = searched.beats.map((beat) => beat === ending);
    const open = seen.flatMap((is, s) => (is ? [s] : []));
    for (let s = open.pop(); s !== undefined; s = open.pop()) {
      const beat = searched.beats[s] ?? '';
      const here = found.get(beat) ?? new Set<string>();
      found.set(beat, here.add(ending));
      for (const e of back[s] ?? []) {
        const before = searched.from[e] ?? 0;
        if (seen[before]) continue;
        seen[before] = true;
        open.push(before);
      }
    }
  }
  return found;
}

function playedByChance(
  level: Level,
  plays: number,
): { readonly met: ReadonlyMap<string, number>; readonly ways: ReadonlyMap<string, number> } {
  const met = new Map<string, number>();
  const ways = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let n = 0; n < plays; n++) {
    const here = new Set<string>();
    const taken = new Set<string>();
    for (const [from, to] of oneByChance(level, `roads-${n}`)) {
      if (from !== null && from !== to) taken.add(`${from}\n${to}`);
      here.add(to);
    }
    for (const beat of here) count(met, beat);
    for (const way of taken) count(ways, way);
  }
  return { met, ways };
}

/** The beats of one play, each with the one before it. */
function* oneByChance(level: Level, seed: string): Generator<readonly [string | null, string]> {
  const roll = roller(seed, 'roads');
  let { run } = start(level, entryBy(level, seed));
  yield [null, run.beat];
  for (let n = 0; n < STEPS; n++) {
    const open = openIntents(level, run).filter((t) => !isWeighed(run, t));
    const template = open[below(roll, open.length)];
    if (!template) return;
    const result = step(level, run, sampleIntent(level, template, roll));
    if (result.kind === 'rejection') return;
    if (result.run.beat !== run.beat) yield [run.beat, result.run.beat];
    run = result.run;
  }
}

/** Whoever weighs one exhibit again and again never comes to a finding. */
function isWeighed({ at }: Run, { kind, target }: IntentTemplate): boolean {
  return kind === 'weigh' && at.kind === 'hearing' && at.weighed[target] !== undefined;
}
