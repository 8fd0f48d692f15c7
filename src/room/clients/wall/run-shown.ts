/** The run as the wall's stage draws it: with the votes of an open roll call as they are cast, and of a secret one with none. */
import type { Run } from '../../../core/run.ts';
import type { WallView } from '../../rules/wall-view.ts';

export function runShown({ run, table, counted }: Pick<WallView, 'run' | 'table' | 'counted'>): Run | null {
  if (run?.at.kind !== 'vote') return run;
  if (table.kind === 'ballot') {
    // Who hasn't voted is still waited for; nobody is absent before the count.
    const votes = table.rollCall === null ? null : table.rollCall.replaceAll('X', ' ');
    return { ...run, at: { ...run.at, votes } };
  }
  return counted === 'secret' ? { ...run, at: { ...run.at, votes: null } } : run;
}
