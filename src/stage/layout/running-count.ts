/** How a roll call adds up on its way. */
import type { Vote } from '../../core/tally.ts';

/** How many are in favour after so many seats were called, from none to all. */
export function runningCount(votes: readonly (Vote | null)[]): readonly number[] {
  let count = 0;
  return [
    0,
    ...votes.map((vote) => {
      count += vote === 'F' ? 1 : 0;
      return count;
    }),
  ];
}
