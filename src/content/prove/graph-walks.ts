/** Walks over the searched graph: what can still reach an ending, the best that reaches a state, which ways in lead to it. */
import type { Searched } from './search.ts';

/** For each state the places of its edges in the lists of `searched`, forwards or backwards. */
export function edgesBy(ends: readonly number[], states: number): readonly (readonly number[])[] {
  const out: number[][] = Array.from({ length: states }, () => []);
  for (let e = 0; e < ends.length; e++) out[ends[e] ?? 0]?.push(e);
  return out;
}

/** Whether an ending can be reached from each state. */
export function reachesEnding(searched: Searched, isEnding: (state: number) => boolean): readonly boolean[] {
  const back = edgesBy(searched.to, searched.beats.length);
  const reaches = searched.beats.map((_, s) => isEnding(s));
  const open = reaches.flatMap((is, s) => (is ? [s] : []));
  for (let s = open.pop(); s !== undefined; s = open.pop()) {
    for (const e of back[s] ?? []) {
      const before = searched.from[e] ?? 0;
      if (reaches[before]) continue;
      reaches[before] = true;
      open.push(before);
    }
  }
  return reaches;
}

/** The most points of one ledger that some road to each state brings; -Infinity where none leads. No points stand on a circle: the checker sees to it. */
export function bestOf(searched: Searched, ledger: 0 | 1 | 2): readonly number[] {
  const forwards = edgesBy(searched.from, searched.beats.length);
  const best = searched.beats.map(() => Number.NEGATIVE_INFINITY);
  const open = [...new Set(searched.entered.map((e) => e.state))];
  for (const s of open) best[s] = 0;
  const isOpen = best.map((b) => b === 0);
  for (let at = 0; at < open.length; at++) {
    const s = open[at] ?? 0;
    isOpen[s] = false;
    for (const e of forwards[s] ?? []) {
      const points = (best[s] ?? 0) + (searched.gains[e]?.[ledger] ?? 0);
      const next = searched.to[e] ?? 0;
      if (points <= (best[next] ?? 0)) continue;
      best[next] = points;
      if (!isOpen[next]) {
        isOpen[next] = true;
        open.push(next);
      }
    }
  }
  return best;
}

/** Which ways in lead to each state, as bits. */
export function waysInOf(searched: Searched): readonly number[] {
  const forwards = edgesBy(searched.from, searched.beats.length);
  const mask = searched.beats.map(() => 0);
  const open: number[] = [];
  for (const { state, begin } of searched.entered) {
    mask[state] = (mask[state] ?? 0) | (1 << begin.wayIn);
    open.push(state);
  }
  for (let at = 0; at < open.length; at++) {
    const s = open[at] ?? 0;
    for (const e of forwards[s] ?? []) {
      const next = searched.to[e] ?? 0;
      const joined = (mask[next] ?? 0) | (mask[s] ?? 0);
      if (joined === mask[next]) continue;
      mask[next] = joined;
      open.push(next);
    }
  }
  return mask;
}
