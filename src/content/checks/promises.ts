/** Every promise has the same number of marks in every level, so that none is easier to keep. */
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';

export const promises: Check = ({ pack, levels }) => {
  const ids = pack?.value.promises.map((p) => p.id) ?? [];
  return levels.flatMap(({ file, value: level }): Finding[] => {
    const counts = ids.map((id) => level.marks[id]?.length ?? 0);
    const most = Math.max(0, ...counts);
    return ids.flatMap((id, i): Finding[] => {
      const found = counts[i] ?? 0;
      if (found === most) return [];
      const isThere = Object.hasOwn(level.marks, id);
      return [
        {
          code: 'promise/marks',
          file,
          path: isThere ? ['marks', id] : ['marks'],
          ...(isThere && { at: 'key' as const }),
          values: { promise: id, found, exactly: most },
        },
      ];
    });
  });
};
