/** All states of a level, from each of its ways in: breadth first, so that the first road to a state is a shortest one. */
import type { Level } from '../../core/level.ts';
import type { Entry, Run } from '../../core/run.ts';
import { LEDGERS } from '../../core/score.ts';
import { start } from '../../core/start.ts';
import type { Keyer } from './key.ts';
import { type Move, waysOn } from './moves.ts';

export type Begin = { readonly wayIn: number; readonly entry: Entry };

/** The states met, in the order met; `edges` as three lists of equal length. */
export type Searched = {
  readonly begins: readonly Begin[];
  readonly runs: readonly Run[];
  readonly parent: readonly number[];
  readonly moves: readonly (Move | null)[];
  /** For each of `begins` the state it starts at. */
  readonly entered: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly edgeMove: readonly Move[];
  /** Points that the edge brings or takes, by ledger as in `LEDGERS`; null for none. */
  readonly gains: readonly (readonly [number, number, number] | null)[];
  /** Moves that were refused in some state, and moves that were not, as `beat/move`. */
  readonly refused: ReadonlySet<string>;
  /** Where the rules themselves threw: a decision or a judgment that the procedure refuses. */
  readonly broken: readonly { readonly state: number; readonly message: string }[];
  readonly isComplete: boolean;
};

/**
 * @param limit so many states are met at the most
 * @param onStates told the number of states from time to time
 */
export function search(level: Level, keyer: Keyer, begins: readonly Begin[], limit: number, onStates?: (states: number) => void): Searched {
  const index = new Map<string, number>();
  const runs: Run[] = [];
  const parent: number[] = [];
  const moves: (Move | null)[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const edgeMove: Move[] = [];
  const gains: (readonly [number, number, number] | null)[] = [];
  const refused = new Set<string>();
  const broken: { state: number; message: string }[] = [];
  const meet = (run: Run, by: number, move: Move | null): number => {
    const key = keyer.keyOf(run);
    const known = index.get(key);
    if (known !== undefined) return known;
    const state = runs.length;
    index.set(key, state);
    runs.push(run);
    parent.push(by);
    moves.push(move);
    return state;
  };
  const entered = begins.map(({ entry }) => meet(start(level, entry).run, -1, null));
  let state = 0;
  for (; state < runs.length && runs.length <= limit; state++) {
    const run = runs[state];
    if (!run) break;
    if (state % 2000 === 1999) onStates?.(runs.length);
    try {
      waysOn(level, run, keyer.classOf, (way) => {
        if (way.isRefused) {
          if (way.move.do === 'intent') refused.add(`${run.beat}/${way.move.intent.target}`);
          return;
        }
        const next = meet(way.run, state, way.move);
        from.push(state);
        to.push(next);
        edgeMove.push(way.move);
        gains.push(gained(run, way.run));
      });
    } catch (error) {
      broken.push({ state, message: error instanceof Error ? error.message : String(error) });
    }
  }
  onStates?.(runs.length);
  return { begins, runs, parent, moves, entered, from, to, edgeMove, gains, refused, broken, isComplete: state >= runs.length };
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
  const begin = searched.begins[searched.entered.indexOf(at)];
  if (!begin) throw new Error('A state was met from nowhere');
  return { begin, states: states.reverse(), moves: moves.reverse() };
}

function gained(before: Run, after: Run): readonly [number, number, number] | null {
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
