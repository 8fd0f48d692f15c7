/** What the search of one level proves or refutes, each refutation with the shortest road that shows it. */
import type { Beat } from '../../core/beat.ts';
import type { Level } from '../../core/level.ts';
import { LEDGERS } from '../../core/score.ts';
import { brokenBy } from '../broken-by.ts';
import type { NodePath } from '../problem.ts';
import { term } from '../words/term.ts';
import type { ProblemCode, ProblemValues } from '../words.ts';
import { bestOf, reachesEnding } from './graph-walks.ts';
import { idleMoves } from './idle.ts';
import type { Searched } from './search.ts';

/** A refutation: where the author's file is at fault, and the state that shows it (null when no state does). */
export type Refutation = {
  readonly code: ProblemCode;
  readonly path: NodePath;
  readonly values: ProblemValues;
  readonly state: number | null;
};

export function levelFindings(level: Level, searched: Searched): readonly Refutation[] {
  if (!searched.isComplete) return [];
  const beats = new Map(level.beats.map((beat, i) => [beat.id, { beat, path: ['beats', i] as NodePath }]));
  const at = (state: number) => beats.get(searched.beats[state] ?? '');
  const isEnding = (state: number) => at(state)?.beat.kind === 'ending';
  return [
    ...firstOfEach(searched).map(
      ({ state, message }): Refutation => ({
        code: 'prove/unlawful',
        path: state === null ? ['waysIn'] : [...(at(state)?.path ?? []), 'id'],
        values: { beat: beatAt(searched, state), found: brokenBy(message) },
        state,
      }),
    ),
    ...unreached(level, searched),
    ...deadEnds(searched, at, isEnding),
    ...oneWay(level, searched),
    ...idleMoves(level, searched),
    ...uneven(searched, at),
  ];
}

/** The same outcome of one beat throws in many states; it is told once. */
function firstOfEach(searched: Searched): Searched['broken'] {
  const told = new Set<string>();
  return searched.broken.filter(({ message, state }) => {
    const name = `${beatAt(searched, state)} ${message}`;
    if (told.has(name)) return false;
    told.add(name);
    return true;
  });
}

/** Empty where the level couldn't even begin. */
function beatAt({ beats }: Searched, state: number | null): string {
  return state === null ? '' : (beats[state] ?? '');
}

type Located = { readonly beat: Beat; readonly path: NodePath } | undefined;

function unreached(level: Level, searched: Searched): readonly Refutation[] {
  const met = new Set(searched.beats);
  return level.beats.flatMap((beat, i): Refutation[] =>
    met.has(beat.id)
      ? []
      : [
          {
            code: beat.kind === 'ending' ? 'prove/ending' : 'prove/beat',
            path: ['beats', i, 'id'],
            values: { beat: beat.id, found: searched.beats.length },
            state: null,
          },
        ],
  );
}

/** Where one is stuck: of the states from which no ending can be reached, the first of each beat that nothing leads on from. */
function deadEnds(searched: Searched, at: (state: number) => Located, isEnding: (state: number) => boolean): readonly Refutation[] {
  // What is behind an outcome that the law refuses is not known; the refusal is told by itself.
  const broken = new Set<number | null>(searched.broken.map((b) => b.state));
  const reaches = reachesEnding(searched, (state) => isEnding(state) || broken.has(state));
  const isDead = (state: number) => !reaches[state];
  const leads = new Set(searched.from.filter((from, e) => from !== searched.to[e]));
  const dead = searched.beats.flatMap((_, state) => (isDead(state) ? [state] : []));
  const sinks = dead.filter((state) => !leads.has(state));
  // Where there is no such state one goes round in a circle; the first of it is told.
  const told = new Map<string, number>();
  for (const state of sinks.length > 0 ? sinks : dead.slice(0, 1)) {
    const beat = searched.beats[state] ?? '';
    if (!told.has(beat)) told.set(beat, state);
  }
  return [...told].map(
    ([beat, state]): Refutation => ({ code: 'prove/dead-end', path: [...(at(state)?.path ?? []), 'id'], values: { beat }, state }),
  );
}

/** Votes and decisions that can go only one of their ways, and votes marked as certain that can go the other. */
function oneWay(level: Level, searched: Searched): readonly Refutation[] {
  const { taken } = searched;
  const met = new Map<string, number>();
  for (const [state, beat] of searched.beats.entries()) if (!met.has(beat)) met.set(beat, state);
  return level.beats.flatMap((beat, i): readonly Refutation[] => {
    const state = met.get(beat.id);
    if (state === undefined) return [];
    const path = ['beats', i];
    const refute = (code: ProblemCode, where: NodePath, values: ProblemValues, shown = state): Refutation => ({
      code,
      path: where,
      values,
      state: shown,
    });
    if (beat.kind === 'vote') {
      const ways = ['carried', 'lost'] as const;
      if (beat.certain) {
        const other = taken.get(`${beat.id}/${beat.certain === 'carried' ? 'lost' : 'carried'}`);
        return other === undefined
          ? []
          : [refute('prove/not-certain', [...path, 'certain'], { beat: beat.id, certain: term(beat.certain) }, other)];
      }
      return ways
        .filter((way) => !taken.has(`${beat.id}/${way}`))
        .map((way) => refute('prove/vote', [...path, 'id'], { beat: beat.id, never: term(way) }));
    }
    if (beat.kind === 'decision') {
      return beat.outcomes.flatMap((outcome, n) =>
        taken.has(`${beat.id}/${outcome.id}`)
          ? []
          : [refute('prove/outcome', [...path, 'outcomes', n, 'id'], { beat: beat.id, never: outcome.id })],
      );
    }
    return [];
  });
}

/** Endings whose best is less than that of another. */
function uneven(searched: Searched, at: (state: number) => Located): readonly Refutation[] {
  const endings = [...searched.ended.keys()];
  return LEDGERS.flatMap((ledger, n): Refutation[] => {
    const best = bestOf(searched, n as 0 | 1 | 2);
    const most = endings.reduce((top, s) => Math.max(top, best[s] ?? 0), Number.NEGATIVE_INFINITY);
    const byEnding = new Map<string, number>();
    for (const s of endings) {
      const id = searched.beats[s] ?? '';
      const known = byEnding.get(id);
      if (known === undefined || (best[s] ?? 0) > (best[known] ?? 0)) byEnding.set(id, s);
    }
    return [...byEnding].flatMap(([ending, s]): Refutation[] => {
      const missing = most - (best[s] ?? 0);
      const path = [...(at(s)?.path ?? []), 'id'];
      return missing > 0 ? [{ code: 'prove/maximum', path, values: { ending, ledger, found: missing }, state: s }] : [];
    });
  });
}
