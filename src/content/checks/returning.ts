/** Hearsay stays in its level, except that a returning slot brings back what spread in an earlier one. */
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';

export const returning: Check = ({ levels, pack }) => {
  const order = pack?.value.levels ?? [];
  const homes = new Map(levels.flatMap(({ value }) => value.hearsay.map((h) => [h.id, { level: value.id, verdict: h.verdict }] as const)));
  return levels.flatMap(({ file, value: level }) => {
    const own = new Set(level.hearsay.map((h) => h.id));
    const taken = new Map<string, string>();
    const byDefault: Finding[] =
      (level.waysIn[0]?.spread ?? []).length > 0
        ? [{ code: 'returns/default', file, path: ['waysIn', 0, 'spread'], values: { level: level.id } }]
        : [];
    const slots = level.beats.flatMap((beat, b): Finding[] => {
      if (beat.kind !== 'agenda') return [];
      return beat.hearsay.flatMap((slot, s) =>
        slot.oneOf.flatMap((id, n): Finding[] => {
          const path = ['beats', b, 'hearsay', s, 'oneOf', n];
          const home = homes.get(id);
          if (!home) return [];
          if (!slot.returns) return own.has(id) ? [] : [{ code: 'returns/not-before', file, path, values: { found: id } }];
          if (own.has(id)) return [{ code: 'returns/same-level', file, path, values: { found: id } }];
          if (order.indexOf(home.level) > order.indexOf(level.id)) return [{ code: 'returns/later', file, path, values: { found: id } }];
          if (home.verdict === 'says') return [{ code: 'returns/true', file, path, values: { found: id } }];
          const first = taken.get(id);
          taken.set(id, slot.id);
          return first === undefined ? [] : [{ code: 'returns/twice', file, path, values: { found: id, first } }];
        }),
      );
    });
    return [...byDefault, ...slots];
  });
};
