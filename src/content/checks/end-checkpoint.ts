/** Every road to an ending passes every checkpoint and every hearing, once; so every ending has the same maximum. */
import { beatsAfter, reached } from '../graph.ts';
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';

export const endCheckpoint: Check = ({ levels }) =>
  levels.flatMap(({ file, value: level }) => {
    const endings = level.beats.filter((b) => b.kind === 'ending').map((b) => b.id);
    if (endings.length > 0 && !level.beats.some((b) => b.kind === 'checkpoint')) {
      return [{ code: 'checkpoint/none', file, path: ['beats'], values: { level: level.id } }];
    }
    return level.beats.flatMap((beat, i): Finding[] => {
      if (beat.kind !== 'checkpoint' && beat.kind !== 'hearing') return [];
      const path = ['beats', i, 'id'];
      const past = reached(level, [level.start], beat.id);
      const missed = endings.filter((e) => past.has(e));
      const again = reached(level, beatsAfter(beat)).has(beat.id);
      return [
        ...(missed.length > 0
          ? [{ code: 'checkpoint/passed-by', file, path, values: { beat: beat.id, endings: missed.join(', ') } } as const]
          : []),
        ...(again ? [{ code: 'checkpoint/loop', file, path, values: { beat: beat.id } } as const] : []),
      ];
    });
  });
