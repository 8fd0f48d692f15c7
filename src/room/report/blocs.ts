/** Figures by bloc: how each voted, seat by seat, and how its pupils answered. */
import { type Bloc, blocOfSeat, type Chamber } from '../../core/chamber.ts';
import type { Pack } from '../../core/level.ts';
import type { Wording } from '../../core/wording.ts';
import type { Counted } from '../rules/lesson.ts';
import { type Evidence, firstReplies } from './evidence.ts';
import { type Share, shareOf } from './questions.ts';

export type Seats = { readonly for: number; readonly against: number; readonly abstain: number; readonly absent: number };

export type VoteByBloc = {
  readonly counted: Counted;
  readonly chamber: Chamber;
  /** What the vote was on: its page's title. */
  readonly title: Wording;
  readonly blocs: readonly { readonly bloc: Bloc; readonly seats: Seats }[];
};

/** Seats, not heads: the roll call is the one thing that every vote has, however it was counted. */
export function votesByBloc(pack: Pack, { counted }: Evidence): readonly VoteByBloc[] {
  return counted.flatMap((vote): readonly VoteByBloc[] => {
    const chamber = pack.shared.chambers.find((c) => c.id === vote.chamber);
    const beat = pack.levels.find((l) => l.id === vote.level)?.beats.find((b) => b.id === vote.beat);
    if (!chamber || !beat) return [];
    const owners = blocOfSeat(chamber);
    const blocs = chamber.blocs.map((bloc) => {
      const own = [...vote.rollCall].filter((_, seat) => owners[seat] === bloc.id);
      const count = (letter: string) => own.filter((l) => l === letter).length;
      const seats = { for: count('F'), against: count('A'), abstain: count('B') };
      return { bloc, seats: { ...seats, absent: own.length - seats.for - seats.against - seats.abstain } };
    });
    return [{ counted: vote, chamber, title: beat.title, blocs }];
  });
}

export type BlocAnswers = { readonly chamber: Chamber; readonly bloc: Bloc; readonly pupils: number; readonly first: Share };

/** First answers by the bloc in which the pupil sat, chamber by chamber. */
export function answersByBloc(pack: Pack, evidence: Evidence): readonly BlocAnswers[] {
  const first = firstReplies(evidence);
  return pack.shared.chambers.flatMap((chamber) => {
    const sitting = evidence.seating[chamber.id] ?? {};
    return chamber.blocs.flatMap((bloc): readonly BlocAnswers[] => {
      const pupils = new Set(Object.entries(sitting).flatMap(([pupil, own]) => (own === bloc.id ? [pupil] : [])));
      return pupils.size === 0 ? [] : [{ chamber, bloc, pupils: pupils.size, first: shareOf(first.filter((r) => pupils.has(r.pupil))) }];
    });
  });
}
