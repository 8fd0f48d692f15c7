/** A class in the place of a chamber: how many pupils sit for each bloc, and how many seats each of them votes for. Whole numbers only. */
import type { Bloc } from './chamber.ts';

export type Bench = {
  readonly bloc: string;
  /** For each pupil of the bloc, the seats that the pupil's card stands for; together the bloc's seats. */
  readonly cards: readonly number[];
};

/**
 * Pupils by bloc in proportion to its seats; each bloc has at least one as long as there are as many pupils as
 * blocs, and none has more pupils than seats.
 *
 * @param pupils 1 or more
 * @returns one bench for each bloc, in their order; with fewer pupils than blocs the largest blocs are sat for
 */
export function benchesFor(blocs: readonly Bloc[], pupils: number): readonly Bench[] {
  const counts = pupilsByBloc(blocs, pupils);
  return blocs.map(({ id, seats }, i) => ({ bloc: id, cards: shared(seats, counts[i] ?? 0) }));
}

/** One pupil after the other goes to the bloc that has fewest for its seats (Sainte-Laguë), so that a larger one never has fewer. */
function pupilsByBloc(blocs: readonly Bloc[], pupils: number): readonly number[] {
  const members = blocs.reduce((sum, bloc) => sum + bloc.seats, 0);
  const some = Math.min(pupils, members);
  const counts: number[] = blocs.map(() => (some >= blocs.length ? 1 : 0));
  for (let sat = counts.reduce((sum, n) => sum + n, 0); sat < some; sat++) {
    let next = -1;
    for (const [i, { seats }] of blocs.entries()) {
      const [own, best] = [counts[i] ?? 0, counts[next] ?? 0];
      if (own >= seats) continue;
      // Fractions compared in whole numbers: seats over twice the pupils and one.
      if (next < 0 || seats * (2 * best + 1) > (blocs[next]?.seats ?? 0) * (2 * own + 1)) next = i;
    }
    counts[next] = (counts[next] ?? 0) + 1;
  }
  return counts;
}

/** Seats over cards as evenly as whole numbers allow, the larger ones first. */
function shared(seats: number, cards: number): readonly number[] {
  return Array.from({ length: cards }, (_, i) => Math.floor(seats / cards) + (i < seats % cards ? 1 : 0));
}
