/** Options and actions that do nothing: wherever they are open, they change nothing that anything ahead can read, and no law refuses them. */
import type { Level } from '../../core/level.ts';
import type { NodePath } from '../problem.ts';
import type { Refutation } from './level-findings.ts';
import type { Searched } from './search.ts';

export function idleMoves(level: Level, { beats, open, refused, doing }: Searched): readonly Refutation[] {
  const met = new Set(beats);
  return level.beats.flatMap((beat, i): readonly Refutation[] => {
    // What is never come to is told as that.
    if (!met.has(beat.id)) return [];
    const [list, things]: readonly [string, readonly { readonly id: string }[]] =
      beat.kind === 'choice' || beat.kind === 'vote'
        ? ['options', beat.options]
        : beat.kind === 'agenda'
          ? ['actions', beat.actions]
          : ['', []];
    return things.flatMap(({ id }, n): Refutation[] => {
      const name = `${beat.id}/${id}`;
      const path: NodePath = ['beats', i, list, n, 'id'];
      if (doing.has(name) || refused.has(name)) return [];
      const state = open.get(name);
      return state === undefined
        ? [{ code: 'prove/never-open', path, values: { beat: beat.id, found: id }, state: null }]
        : [{ code: 'prove/idle', path, values: { beat: beat.id, found: id }, state }];
    });
  });
}
