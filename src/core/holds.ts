/** Whether a condition holds in a run, and which way a story goes. */
import type { Next } from './beat.ts';
import type { Bounds, Condition } from './condition.ts';
import type { Run } from './run.ts';

export function holds(condition: Condition | undefined, run: Run): boolean {
  if (condition === undefined) return true;
  if ('all' in condition) return condition.all.every((c) => holds(c, run));
  if ('any' in condition) return condition.any.some((c) => holds(c, run));
  if ('not' in condition) return !holds(condition.not, run);
  if ('var' in condition) return within(run.variables[condition.var] ?? 0, condition);
  if ('support' in condition) return within(run.support[condition.support] ?? 0, condition);
  if ('daysLeft' in condition) return within(run.daysLeft, condition);
  if ('paper' in condition) return run.papers.includes(condition.paper);
  if ('stage' in condition) return run.stage === condition.stage;
  if ('promise' in condition) return run.promise === condition.promise;
  return hearsayStatus(run, condition.hearsay) === condition.status;
}

/** Where hearsay of this slot stands; what died down counts as answered, because nothing came of it. */
export function hearsayStatus(run: Run, slot: string): 'waiting' | 'abroad' | 'answered' | 'spread' {
  const state = (run.at.kind === 'agenda' ? run.at.slots[slot] : undefined) ?? run.heard[slot];
  if (!state) return 'waiting';
  return state.status === 'died-down' ? 'answered' : state.status;
}

/** The first way whose condition holds. The checker makes sure that the last one has none. */
export function wayOf(next: Next, run: Run): string {
  const way = next.find((n) => holds(n.when, run)) ?? next[next.length - 1];
  if (!way) throw new Error('A beat goes nowhere: its `next` is empty');
  return way.to;
}

function within(value: number, bounds: Bounds): boolean {
  return (
    (bounds.is === undefined || value === bounds.is) &&
    (bounds.atLeast === undefined || value >= bounds.atLeast) &&
    (bounds.atMost === undefined || value <= bounds.atMost)
  );
}
