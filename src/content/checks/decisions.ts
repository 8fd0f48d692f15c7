/** Every outcome of a decision has a file in which it can happen. */
import type { Finding } from '../problem.ts';
import { allBeats, type Check } from './check.ts';

export const decisions: Check = (manuscript) =>
  allBeats(manuscript).flatMap(({ file, path, beat }): Finding[] => {
    if (beat.kind !== 'decision') return [];
    return beat.outcomes.flatMap((outcome, i): Finding[] => {
      const most = outcome.weight + (outcome.more ?? []).reduce((sum, m) => sum + Math.max(0, m.weight), 0);
      return most > 0 ? [] : [{ code: 'decision/never', file, path: [...path, 'outcomes', i, 'weight'], values: { outcome: outcome.id } }];
    });
  });
