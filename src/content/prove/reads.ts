/** What of a run can still be read from a beat on: by conditions, moves, votes, decisions and files. Lines and marks don't count. */
import type { Beat, Option } from '../../core/beat.ts';
import type { Condition } from '../../core/condition.ts';
import type { Effect } from '../../core/effect.ts';
import type { Level } from '../../core/level.ts';
import type { Move } from '../../core/move.ts';
import { waysOut } from '../graph.ts';

/** Things that can be read, each a name: `var:x`, `paper:x`, `support:x`, `slot:x`, `motion:x`, `days`, `stage`, `promise`. */
export type Reads = ReadonlySet<string>;

const known = new WeakMap<Level, ReadonlyMap<string, Reads>>();

/** For each beat, all that it and the beats that can follow it may read. */
export function readsFrom(level: Level): ReadonlyMap<string, Reads> {
  const before = known.get(level);
  if (before) return before;
  const found = gathered(level, (beat) => readsOf(level, beat));
  known.set(level, found);
  return found;
}

/** For each beat, the blocs whose support it or a beat that can follow it may move. */
export function movesFrom(level: Level): ReadonlyMap<string, ReadonlySet<string>> {
  return gathered(level, (beat) => new Set(effectsOf(beat).flatMap((effect) => ('support' in effect ? effect.support : []))));
}

/** What holds of each beat, and of all beats that can follow it. */
function gathered(level: Level, of: (beat: Beat) => Set<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const ahead = new Map(level.beats.map((beat) => [beat.id, of(beat)]));
  for (let grew = true; grew; ) {
    grew = false;
    for (const beat of level.beats) {
      const mine = ahead.get(beat.id);
      if (!mine) continue;
      const size = mine.size;
      for (const { next } of waysOut(beat)) for (const { to } of next) for (const read of ahead.get(to) ?? []) mine.add(read);
      if (mine.size > size) grew = true;
    }
  }
  return ahead;
}

/** Papers and variables that a level can change. */
export function touched(level: Level): ReadonlySet<string> {
  const out = new Set(level.variables.map((v) => `var:${v.id}`));
  for (const beat of level.beats) {
    for (const effect of effectsOf(beat)) {
      if ('paper' in effect) out.add(`paper:${effect.paper}`);
      else if ('withdraw' in effect) out.add(`paper:${effect.withdraw}`);
    }
  }
  return out;
}

function readsOf(level: Level, beat: Beat): Set<string> {
  const reads = new Set<string>();
  const when = (condition: Condition | undefined) => readCondition(condition, reads);
  const tries = (move: Move | undefined) => readMove(level, move, reads);
  const options = (list: readonly Option[]) => {
    for (const option of list) {
      when(option.when);
      tries(option.move);
    }
  };
  for (const { next } of waysOut(beat)) for (const way of next) when(way.when);
  switch (beat.kind) {
    case 'choice':
      options(beat.options);
      break;
    case 'vote':
      options(beat.options);
      reads.add(`motion:${beat.motion}`);
      break;
    case 'agenda':
      reads.add('days');
      for (const action of beat.actions) {
        when(action.when);
        tries(action.move);
      }
      when(beat.leave.when);
      tries(beat.leave.move);
      break;
    case 'decision':
      for (const outcome of beat.outcomes) {
        tries(outcome.move);
        for (const more of outcome.more ?? []) when(more.when);
      }
      break;
    case 'hearing':
      for (const exhibit of beat.exhibits) when(exhibit.when);
      tries(beat.granted.move);
      tries(beat.refused.move);
  }
  return reads;
}

function readCondition(condition: Condition | undefined, reads: Set<string>): void {
  if (!condition) return;
  if ('all' in condition) for (const c of condition.all) readCondition(c, reads);
  else if ('any' in condition) for (const c of condition.any) readCondition(c, reads);
  else if ('not' in condition) readCondition(condition.not, reads);
  else if ('var' in condition) reads.add(`var:${condition.var}`);
  else if ('support' in condition) reads.add(`support:${condition.support}`);
  else if ('daysLeft' in condition) reads.add('days');
  else if ('paper' in condition) reads.add(`paper:${condition.paper}`);
  else if ('stage' in condition) reads.add('stage');
  else if ('promise' in condition) reads.add('promise');
  else reads.add(`slot:${condition.hearsay}`);
}

/** A move reads where the bill is, and what the ways there need. */
function readMove(level: Level, move: Move | undefined, reads: Set<string>): void {
  if (!move || move.kind === 'count') return;
  reads.add('stage');
  if (move.kind !== 'go') return;
  for (const stage of level.shared.procedure.stages) {
    for (const way of stage.next) if (way.to === move.to) readCondition(way.needs, reads);
  }
}

function effectsOf(beat: Beat): readonly Effect[] {
  switch (beat.kind) {
    case 'choice':
      return beat.options.flatMap((o) => o.effects ?? []);
    case 'agenda':
      return [...beat.actions.flatMap((a) => a.effects ?? []), ...beat.hearsay.flatMap((s) => s.spread), ...(beat.runOut.effects ?? [])];
    case 'vote':
      return [...beat.options.flatMap((o) => o.effects ?? []), ...(beat.carried.effects ?? []), ...(beat.lost.effects ?? [])];
    case 'decision':
      return beat.outcomes.flatMap((o) => o.effects ?? []);
    case 'hearing':
      return [...(beat.granted.effects ?? []), ...(beat.refused.effects ?? [])];
    default:
      return [];
  }
}
