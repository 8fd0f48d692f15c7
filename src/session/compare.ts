/** Two runs of a level side by side: which moments belong together, where they first differ, and what differs at the end. */
import { stableJson } from '../core/json.ts';
import { promiseMarks, type Score, score } from '../core/score.ts';
import { beatOf } from '../core/shown.ts';
import type { Moment, Playback } from './playback.ts';

/** A moment of each run, or of one where the other has none like it. */
export type Row = {
  readonly left: Moment | null;
  readonly right: Moment | null;
  /** The same was asked for at the same beat; or not; or only one run has such a moment. */
  readonly kind: 'same' | 'differs' | 'left' | 'right';
  /** The same was asked for and something else came of it: another draw, another start. */
  readonly fellOtherwise: boolean;
};

export type Comparison = {
  readonly rows: readonly Row[];
  /** The row of the first intent that differs; null where the runs are the same, move for move. */
  readonly first: number | null;
  /** They began with the same draw, the same papers and the same questions behind them. */
  readonly beganAlike: boolean;
  readonly ends: { readonly left: End; readonly right: End };
  /** What of the ends differs. */
  readonly differs: ReadonlySet<keyof End>;
};

/** How a run stands where its recording ends. */
export type End = {
  /** The ending's beat, or null where none was reached. */
  readonly ending: string | null;
  readonly stage: string;
  readonly stamps: readonly string[];
  readonly papers: readonly string[];
  readonly daysLeft: number;
  readonly score: Score;
  readonly promise: { readonly id: string | null; readonly kept: number; readonly of: number };
};

export function compareRuns(left: Playback, right: Playback): Comparison {
  const shared = sharedMoves(left.moments, right.moments);
  const isWhole = left.moments.length === right.moments.length && shared === left.end;
  const together = left.moments.slice(0, shared).map((moment, i) => sameRow(moment, right.moments[i] as Moment));
  const [l, r] = [left.moments[shared] as Moment, right.moments[shared] as Moment];
  const fork = isWhole ? sameRow(l, r) : pair(l, r, 'differs');
  const rest = aligned(left.moments.slice(shared + 1), right.moments.slice(shared + 1));
  const ends = { left: endOf(left), right: endOf(right) };
  const parts = Object.keys(ends.left) as (keyof End)[];
  return {
    rows: [...together, fork, ...rest],
    first: isWhole ? null : shared,
    beganAlike: stableJson(left.recording.entry) === stableJson(right.recording.entry),
    ends,
    differs: new Set(parts.filter((part) => stableJson(ends.left[part]) !== stableJson(ends.right[part]))),
  };
}

/** How many moves from the beginning are the same, by what was asked for. */
function sharedMoves(left: readonly Moment[], right: readonly Moment[]): number {
  let at = 0;
  for (; left[at]?.intent && right[at]?.intent; at++) if (stableJson(left[at]?.intent) !== stableJson(right[at]?.intent)) break;
  return at;
}

/** The longest row of moments that both runs have, in order; what stands between two of them lies side by side. */
function aligned(left: readonly Moment[], right: readonly Moment[]): readonly Row[] {
  const keys = { left: left.map(keyOf), right: right.map(keyOf) };
  const longest = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (l: number, r: number) => longest[l]?.[r] ?? 0;
  for (let l = left.length - 1; l >= 0; l--) {
    const row = longest[l] as number[];
    for (let r = right.length - 1; r >= 0; r--) {
      row[r] = keys.left[l] === keys.right[r] ? at(l + 1, r + 1) + 1 : Math.max(at(l + 1, r), at(l, r + 1));
    }
  }
  const rows: Row[] = [];
  let gap: { left: Moment[]; right: Moment[] } = { left: [], right: [] };
  const close = () => {
    for (let i = 0; i < Math.max(gap.left.length, gap.right.length); i++) rows.push(gapRow(gap.left[i] ?? null, gap.right[i] ?? null));
    gap = { left: [], right: [] };
  };
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]];
    if (a && b && keys.left[l] === keys.right[r]) {
      close();
      rows.push(sameRow(a, b));
      l++;
      r++;
    } else if (b === undefined || (a && at(l + 1, r) >= at(l, r + 1))) {
      gap.left.push(a as Moment);
      l++;
    } else {
      gap.right.push(b);
      r++;
    }
  }
  close();
  return rows;
}

function keyOf({ beat, intent }: Moment): string {
  return `${beat} ${intent ? stableJson(intent) : ''}`;
}

function sameRow(left: Moment, right: Moment): Row {
  return { left, right, kind: 'same', fellOtherwise: stableJson(left.events) !== stableJson(right.events) };
}

function pair(left: Moment, right: Moment, kind: Row['kind']): Row {
  return { left, right, kind, fellOtherwise: false };
}

function gapRow(left: Moment | null, right: Moment | null): Row {
  return { left, right, kind: left === null ? 'right' : right === null ? 'left' : 'differs', fellOtherwise: false };
}

function endOf(playback: Playback): End {
  const { level } = playback;
  const run = playback.runAt(playback.end);
  const marks = promiseMarks(level, run);
  return {
    ending: beatOf(level, run).kind === 'ending' ? run.beat : null,
    stage: run.stage,
    stamps: run.stamps.map((s) => s.stage),
    papers: run.papers,
    daysLeft: run.daysLeft,
    score: score(level, run),
    promise: { id: run.promise, kept: marks.filter((m) => m.kept).length, of: marks.length },
  };
}
