/** All states of a level, from each of its ways in: breadth first, so that the first road to a state is a shortest one. */
import type { Level } from '../../core/level.ts';
import type { Entry, Run } from '../../core/run.ts';
import { LEDGERS } from '../../core/score.ts';
import { start } from '../../core/start.ts';
import type { Keyer } from './key.ts';
import { everyTurn, type Move, type Way, waysOn } from './moves.ts';

export type Begin = { readonly wayIn: number; readonly entry: Entry };

type Gain = readonly [number, number, number];

/** The states met, in the order met; edges as lists of equal length. Runs are let go of once they are looked into, but for endings. */
export type Searched = {
  /** The states that `begins` start at; chance can give one of them several. */
  readonly entered: readonly { readonly state: number; readonly begin: Begin }[];
  readonly keys: readonly string[];
  readonly beats: readonly string[];
  readonly parent: readonly number[];
  /** What led to a state from its parent. */
  readonly moves: readonly (Move | null)[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Points that the edge brings or takes, by ledger as in `LEDGERS`; null for none. */
  readonly gains: readonly (Gain | null)[];
  /** Runs that reached an ending, by state. */
  readonly ended: ReadonlyMap<number, Run>;
  /** Where each way of a vote or a decision was first taken, as `beat/way`. */
  readonly taken: ReadonlyMap<string, number>;
  /** Where each option and action was first open, as `beat/id`; those that were refused somewhere; those that changed something. */
  readonly open: ReadonlyMap<string, number>;
  readonly refused: ReadonlySet<string>;
  readonly doing: ReadonlySet<string>;
  /** Where the rules themselves threw: a decision or a judgment that the procedure refuses. */
  readonly broken: readonly { /** Null where the level couldn’t even begin. */ readonly state: number | null; readonly message: string }[];
  readonly isComplete: boolean;
};

/**
 * @param limit so many states are met at the most
 * @param onStates told the number of states from time to time
 * @param until the time, as `performance.now` has it, at which it is given up
 */
export function search(
  level: Level,
  keyer: Keyer,
  begins: readonly Begin[],
  limit: number,
  onStates?: (states: number) => void,
  until = Number.POSITIVE_INFINITY,
): Searched {
  const index = new Map<string, number>();
  const waiting: (Run | null)[] = [];
  const keys: string[] = [];
  const beats: string[] = [];
  const parent: number[] = [];
  const moves: (Move | null)[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const gains: (Gain | null)[] = [];
  const ended = new Map<number, Run>();
  const taken = new Map<string, number>();
  const open = new Map<string, number>();
  const refused = new Set<string>();
  const doing = new Set<string>();
  const broken: { state: number | null; message: string }[] = [];
  const endings = new Set(level.beats.filter((b) => b.kind === 'ending').map((b) => b.id));
  const meet = (run: Run, by: number, move: Move | null): number => {
    const key = keyer.keyOf(run);
    const known = index.get(key);
    if (known !== undefined) return known;
    if (keys.length >= limit) throw new TooMany();
    const state = keys.length;
    index.set(key, state);
    keys.push(key);
    beats.push(run.beat);
    parent.push(by);
    moves.push(move);
    const isEnding = endings.has(run.beat);
    if (isEnding) ended.set(state, run);
    waiting.push(isEnding ? null : run);
    return state;
  };
  let ways = 0;
  // One state alone can lead on in more ways than there is time for.
  const keepTime = () => {
    ways += 1;
    if (ways % 500 === 0 && performance.now() > until) throw new TooMany();
  };
  const entered: { state: number; begin: Begin }[] = [];
  const enter = () => {
    for (const begin of begins) {
      everyTurn(level, keyer.classOf, (chance) => {
        keepTime();
        let begun: Run;
        try {
          begun = start(level, begin.entry, chance).run;
        } catch (error) {
          broken.push({ state: null, message: messageOf(error) });
          return;
        }
        entered.push({ state: meet(begun, -1, null), begin });
      });
    }
  };
  let state = 0;
  let run: Run;
  const take = (way: Way) => {
    keepTime();
    const name = nameOf(run.beat, way.move);
    if (name !== null && way.move.do === 'intent' && !open.has(name)) open.set(name, state);
    if (way.isRefused) {
      if (name !== null) refused.add(name);
      return;
    }
    const next = meet(way.run, state, way.move);
    from.push(state);
    to.push(next);
    gains.push(gained(run, way.run));
    if (name === null) return;
    if (way.move.do !== 'intent') {
      if (!taken.has(name)) taken.set(name, state);
    } else if (next !== state && !doing.has(name) && changes(run, way.run)) doing.add(name);
  };
  let isCut = !withinLimits(enter);
  for (; state < keys.length && !isCut; state++) {
    if (state % 500 === 499) {
      onStates?.(keys.length);
      isCut = performance.now() > until;
    }
    const now = waiting[state];
    if (!now) continue;
    run = now;
    waiting[state] = null;
    try {
      if (!withinLimits(() => waysOn(level, now, keyer.classOf, take))) isCut = true;
    } catch (error) {
      broken.push({ state, message: messageOf(error) });
    }
  }
  onStates?.(keys.length);
  const isComplete = !isCut;
  return { entered, keys, beats, parent, moves, from, to, gains, ended, taken, open, refused, doing, broken, isComplete };
}

/** There are more states, or more ways between them, than there is room or time for. */
class TooMany extends Error {}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** False when what was done met too many states; other errors go on. */
function withinLimits(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof TooMany) return false;
    throw error;
  }
}

/** The way in from which a state was first met, and the moves from there. */
export function roadTo(
  searched: Searched,
  state: number,
): { readonly begin: Begin; readonly states: readonly number[]; readonly moves: readonly Move[] } {
  const states: number[] = [];
  const moves: Move[] = [];
  let at = state;
  for (; (searched.parent[at] ?? -1) >= 0; at = searched.parent[at] ?? -1) {
    states.push(at);
    const move = searched.moves[at];
    if (move) moves.push(move);
  }
  states.push(at);
  const begin = searched.entered.find((e) => e.state === at)?.begin;
  if (!begin) throw new Error('A state was met from nowhere');
  return { begin, states: states.reverse(), moves: moves.reverse() };
}

/** `beat/way` for what is followed one by one: options, actions, and the ways of votes and decisions. */
function nameOf(beat: string, move: Move): string | null {
  switch (move.do) {
    case 'intent':
      return move.intent.kind === 'choose' || move.intent.kind === 'act' ? `${beat}/${move.intent.target}` : null;
    case 'vote':
      return `${beat}/${move.carried ? 'carried' : 'lost'}`;
    case 'decide':
      return `${beat}/${move.outcome}`;
    default:
      return null;
  }
}

/** An option does something when it leads to another state; an action when it changes more than that it is done. */
function changes(before: Run, after: Run): boolean {
  return (
    before.at.kind !== 'agenda' ||
    after.at.kind !== 'agenda' ||
    before.daysLeft !== after.daysLeft ||
    before.variables !== after.variables ||
    before.papers !== after.papers ||
    before.support !== after.support ||
    before.promise !== after.promise ||
    before.stage !== after.stage
  );
}

function gained(before: Run, after: Run): Gain | null {
  if (before.ledgers === after.ledgers) return null;
  const [a = 0, b = 0, c = 0] = LEDGERS.map((name) => {
    const [then, now] = [before.ledgers[name], after.ledgers[name]];
    return then === now ? 0 : sum(now) - sum(then);
  });
  return a === 0 && b === 0 && c === 0 ? null : [a, b, c];
}

function sum(items: Readonly<Record<string, number>>): number {
  let total = 0;
  for (const item of Object.values(items)) total += item;
  return total;
}
