/** From support to votes: what each bloc can do, and one roll call drawn from exactly that range. */
import { type Bloc, type Chamber, memberCount } from './chamber.ts';
import { votesNeeded } from './majority.ts';
import type { Motion, SupportStep } from './procedure.ts';
import { below, type Roller, shuffle } from './roller.ts';
import type { RollCall } from './tally.ts';

export type Range = { readonly least: number; readonly most: number };

/** What one bloc can do. Only seats between for and against swing, so the rest is known. */
export type BlocWhip = {
  readonly bloc: Bloc;
  readonly support: number;
  readonly for: Range;
  readonly against: Range;
  readonly abstain: number;
  readonly absent: number;
};

/** The count a whip carries in before the vote: a tally is known by its `for`, and every `for` in the range can happen. */
export type WhipCount = {
  readonly motion: Motion;
  readonly chamber: Chamber;
  readonly members: number;
  readonly needed: number;
  readonly for: Range;
  readonly against: Range;
  readonly abstain: number;
  readonly absent: number;
  readonly blocs: readonly BlocWhip[];
};

export function whipCountOf(
  motion: Motion,
  chamber: Chamber,
  steps: readonly SupportStep[],
  support: Readonly<Record<string, number>>,
): WhipCount {
  const blocs = chamber.blocs.map((bloc) => whipOfBloc(bloc, steps, support[bloc.id] ?? bloc.support));
  const sum = (of: (b: BlocWhip) => number) => blocs.reduce((total, b) => total + of(b), 0);
  const members = memberCount(chamber);
  return {
    motion,
    chamber,
    members,
    needed: votesNeeded(motion.majority, members),
    for: { least: sum((b) => b.for.least), most: sum((b) => b.for.most) },
    against: { least: sum((b) => b.against.least), most: sum((b) => b.against.most) },
    abstain: sum((b) => b.abstain),
    absent: sum((b) => b.absent),
    blocs,
  };
}

/**
 * Draws one roll call: the chamber's total evenly within the range, then how the blocs share it, then which seats.
 *
 * @returns one letter per seat, in the chamber's order of seats
 */
export function castVotes(whip: WhipCount, roll: Roller): RollCall {
  const total = whip.for.least + below(roll, whip.for.most - whip.for.least + 1);
  const openSeats = whip.blocs.flatMap((b, i) => Array.from({ length: b.for.most - b.for.least }, () => i));
  const extra = new Array<number>(whip.blocs.length).fill(0);
  for (const i of shuffle(roll, openSeats).slice(0, total - whip.for.least)) extra[i] = (extra[i] ?? 0) + 1;
  return whip.blocs
    .map((b, i) => {
      const inFavour = b.for.least + (extra[i] ?? 0);
      const against = b.bloc.seats - inFavour - b.abstain - b.absent;
      const letters = 'F'.repeat(inFavour) + 'A'.repeat(against) + 'B'.repeat(b.abstain) + 'X'.repeat(b.absent);
      return shuffle(roll, [...letters]).join('');
    })
    .join('');
}

function whipOfBloc(bloc: Bloc, steps: readonly SupportStep[], support: number): BlocWhip {
  const step = steps[Math.max(0, Math.min(steps.length - 1, support))];
  if (!step) throw new Error('The procedure has no support steps');
  const [inFavour, against, abstain, absent] = share(bloc.seats, [step.for, step.against, step.abstain, step.absent]);
  const least = Math.max(0, inFavour - step.swing);
  const most = Math.min(inFavour + against, inFavour + step.swing);
  const rest = inFavour + against;
  return { bloc, support, for: { least, most }, against: { least: rest - most, most: rest - least }, abstain, absent };
}

/** Shares seats by percent, whole numbers that add up: largest remainder, earlier first on a tie. */
function share(seats: number, percents: readonly [number, number, number, number]): [number, number, number, number] {
  const out = percents.map((p) => Math.floor((seats * p) / 100)) as [number, number, number, number];
  const byRemainder = percents.map((p, i) => ({ i, rest: (seats * p) % 100 })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (let n = seats - out.reduce((a, b) => a + b, 0), k = 0; n > 0; n--, k++) {
    const next = byRemainder[k % byRemainder.length];
    if (next) out[next.i] = (out[next.i] ?? 0) + 1;
  }
  return out;
}
