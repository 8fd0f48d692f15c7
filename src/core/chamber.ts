/** A chamber and the blocs that sit in it. */
import type { Wording } from './wording.ts';

export type BlocId = string;

export type Bloc = {
  readonly id: BlocId;
  readonly name: Wording;
  /** What the bloc wants, in one short line; shown in its brief. */
  readonly wants: Wording;
  readonly seats: number;
  /** A colour of the accessible palette, 0 to 7; patterns and labels always stand beside it. */
  readonly colour: number;
  /** Support at the start of a level that doesn't say otherwise, a step from 0 to 6. */
  readonly support: number;
};

export type ChamberLayout = 'hemicycle' | 'benches' | 'horseshoe' | 'round';

export type Chamber = {
  readonly id: string;
  readonly name: Wording;
  readonly layout: ChamberLayout;
  /** Seats are numbered from 0 in the order of the blocs: the first bloc has the first seats. */
  readonly blocs: readonly Bloc[];
  /** Says what of it is invented; shown with every count. */
  readonly note?: Wording;
};

/** All members of the chamber. */
export function memberCount(chamber: Chamber): number {
  return chamber.blocs.reduce((sum, bloc) => sum + bloc.seats, 0);
}

/** The bloc of each seat, by seat number. */
export function blocOfSeat(chamber: Chamber): readonly BlocId[] {
  return chamber.blocs.flatMap((bloc) => Array.from({ length: bloc.seats }, () => bloc.id));
}
