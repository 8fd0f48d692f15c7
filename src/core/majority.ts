/** How many votes carry a question: whole-number shares of all members, never of those present. */

/** A share of all members as a pair of whole numbers. */
export type Majority = { readonly moreThan: readonly [number, number] } | { readonly atLeast: readonly [number, number] };

/**
 * The smallest number of votes in favour that carries.
 *
 * @param majority `{ moreThan: [1, 2] }` of 450 is 226; `{ atLeast: [2, 3] }` of 450 is 300
 * @param members all members of the chamber, absent ones included
 */
export function votesNeeded(majority: Majority, members: number): number {
  if ('moreThan' in majority) {
    const [n, d] = majority.moreThan;
    return Math.floor((members * n) / d) + 1;
  }
  const [n, d] = majority.atLeast;
  return Math.ceil((members * n) / d);
}
