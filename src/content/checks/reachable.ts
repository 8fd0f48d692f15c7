/** Every beat can be reached from the start, and an ending from every beat. */
import { leadingTo, reached } from '../graph.ts';
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';

export const reachable: Check = ({ levels }) =>
  levels.flatMap(({ file, value: level }) => {
    const met = reached(level, [level.start]);
    const endings = level.beats.filter((b) => b.kind === 'ending').map((b) => b.id);
    if (endings.length === 0) return [{ code: 'level/no-ending', file, path: ['beats'], values: { level: level.id } }];
    const leading = leadingTo(level, endings);
    return level.beats.flatMap((beat, i): Finding[] => {
      const path = ['beats', i, 'id'];
      if (!met.has(beat.id)) return [{ code: 'beat/unreachable', file, path, values: { beat: beat.id, start: level.start } }];
      return leading.has(beat.id) ? [] : [{ code: 'beat/dead-end', file, path, values: { beat: beat.id } }];
    });
  });
