/** Every `next` ends with a way that is always open, and has none behind it that can't be taken. */
import { waysOut } from '../graph.ts';
import type { Finding } from '../problem.ts';
import { allBeats, type Check } from './check.ts';

export const nextEnds: Check = (manuscript) =>
  allBeats(manuscript).flatMap(({ file, path, beat }) =>
    waysOut(beat).flatMap((way): Finding[] =>
      way.next.flatMap((to, i): Finding[] => {
        const here = [...path, ...way.path, i];
        const isLast = i === way.next.length - 1;
        if (isLast && to.when) return [{ code: 'next/conditional', file, path: here, values: { beat: beat.id, to: to.to } }];
        if (!isLast && !to.when) return [{ code: 'next/hidden', file, path: here, values: { beat: beat.id, to: to.to } }];
        return [];
      }),
    ),
  );
