/** Options and actions that do nothing: wherever they are open, they change nothing that anything ahead can read, and no law refuses them. */
import type { Level } from '../../core/level.ts';
import type { NodePath } from '../problem.ts';
import type { Refutation } from './level-findings.ts';
import type { Searched } from './search.ts';

export function idleMoves(level: Level, searched: Searched): readonly Refutation[] {
  const doing = new Set<string>();
  const met = new Map<string, number>();
  for (const [e, move] of searched.edgeMove.entries()) {
    if (move.do !== 'intent' || (move.intent.kind !== 'choose' && move.intent.kind !== 'act')) continue;
    const from = searched.from[e] ?? 0;
    const to = searched.to[e] ?? 0;
    const id = `${searched.runs[from]?.beat}/${move.intent.target}`;
    if (!met.has(id)) met.set(id, from);
    if (changes(searched, from, to, move.intent.kind)) doing.add(id);
  }
  return level.beats.flatMap((beat, i): readonly Refutation[] => {
    const [list, things]: readonly [string, readonly { readonly id: string }[]] =
      beat.kind === 'choice' || beat.kind === 'vote'
        ? ['options', beat.options]
        : beat.kind === 'agenda'
          ? ['actions', beat.actions]
          : ['', []];
    return things.flatMap(({ id }, n): Refutation[] => {
      const name = `${beat.id}/${id}`;
      const path: NodePath = ['beats', i, list, n, 'id'];
      if (doing.has(name) || searched.refused.has(name)) return [];
      const state = met.get(name);
      return state === undefined
        ? [{ code: 'prove/never-open', path, values: { beat: beat.id, found: id }, state: null }]
        : [{ code: 'prove/idle', path, values: { beat: beat.id, found: id }, state }];
    });
  });
}

/** An option does something when it leads to another state; an action when it costs a day or changes more than that it is done. */
function changes(searched: Searched, from: number, to: number, kind: 'choose' | 'act'): boolean {
  if (from === to) return false;
  if (kind === 'choose') return true;
  const [before, after] = [searched.runs[from], searched.runs[to]];
  if (!before || !after || before.at.kind !== 'agenda' || after.at.kind !== 'agenda') return true;
  return (
    before.daysLeft !== after.daysLeft ||
    before.variables !== after.variables ||
    before.papers !== after.papers ||
    before.support !== after.support ||
    before.promise !== after.promise ||
    before.stage !== after.stage
  );
}
