/** Counting a roll call. Casting is elsewhere, so that a class's own votes go through the same count. */
import { type Majority, votesNeeded } from './majority.ts';

/** One letter a seat: F for, A against, B abstaining, X absent. */
export type RollCall = string;
export type Vote = 'F' | 'A' | 'B' | 'X';

export type Tally = {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
  readonly absent: number;
  /** All members, absent ones included. */
  readonly members: number;
  readonly needed: number;
  readonly carried: boolean;
};

/**
 * Counts a roll call against the majority that the procedure names.
 *
 * @param votes one letter per seat of the chamber, absent members included (length = members)
 * @param majority share of all members, not of those present
 * @returns the tally; a tie does not carry `{ moreThan: [1, 2] }`
 * @throws never; a wrong letter counts as absent
 * @see Constitution, Art. 105(2)
 */
export function tallyVotes(votes: RollCall, majority: Majority): Tally {
  const count = { F: 0, A: 0, B: 0, X: 0 };
  for (let seat = 0; seat < votes.length; seat++) {
    const vote = votes[seat];
    count[vote === 'F' || vote === 'A' || vote === 'B' ? vote : 'X'] += 1;
  }
  const members = votes.length;
  const needed = votesNeeded(majority, members);
  return { for: count.F, against: count.A, abstain: count.B, absent: count.X, members, needed, carried: count.F >= needed };
}
