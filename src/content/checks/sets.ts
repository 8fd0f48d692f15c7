/** A vote plays in the chamber that votes, a chamber's set says whose seats it shows, and a look is one of the set's kind. */
import { LOOKS } from '../../core/place.ts';
import type { Finding } from '../problem.ts';
import { allBeats, type Check } from './check.ts';

export const sets: Check = (manuscript) => {
  const { pack, procedure } = manuscript;
  const byId = new Map(pack?.value.sets.map((s) => [s.id, s]));
  return [
    ...(pack?.value.sets ?? []).flatMap((set, i): Finding[] => {
      const path = ['sets', i];
      if (set.kind === 'chamber') return set.chamber ? [] : [{ code: 'set/no-chamber', file: 'pack.yaml', path, values: { set: set.id } }];
      return set.chamber
        ? [{ code: 'set/stray-chamber', file: 'pack.yaml', path: [...path, 'chamber'], values: { set: set.id, found: set.kind } }]
        : [];
    }),
    ...(pack?.value.sets ?? []).flatMap(({ kind, look }, i): Finding[] => {
      if (!look || LOOKS[look] === kind) return [];
      const known = Object.entries(LOOKS).flatMap(([own, of]) => (of === kind ? [own] : []));
      const values = { kind, found: look, of: LOOKS[look], known: known.join(', ') };
      return [{ code: 'set/look', file: 'pack.yaml', path: ['sets', i, 'look'], values }];
    }),
    ...allBeats(manuscript).flatMap(({ file, path, beat }): Finding[] => {
      if (beat.kind !== 'vote') return [];
      const motion = procedure?.value.motions.find((m) => m.id === beat.motion);
      const set = byId.get(beat.set);
      if (!motion || !set || set.chamber === motion.chamber) return [];
      return [
        { code: 'vote/elsewhere', file, path: [...path, 'set'], values: { beat: beat.id, chamber: motion.chamber, found: beat.set } },
      ];
    }),
  ];
};
