/** Who I am in the chamber: a card for each house, with the bloc, its seats that are mine, and what it wants. */
import type { Seat } from '../../../rules/pupil-view.ts';
import { BLOC_COLOURS, BlocMark } from '../bloc-mark.tsx';
import { usePupil } from '../pupil-context.ts';

export function Briefs({ seats }: { readonly seats: readonly Seat[] }) {
  return (
    <div class="briefs">
      {seats.map((seat) => (
        <Brief key={seat.chamber} seat={seat} />
      ))}
    </div>
  );
}

function Brief({ seat }: { readonly seat: Seat }) {
  const { me } = usePupil().words;
  return (
    <section class="brief" style={{ '--bloc': BLOC_COLOURS[seat.colour] ?? BLOC_COLOURS[0] }}>
      <p class="brief-house">{seat.chamber}</p>
      <h2 class="brief-bloc">
        <BlocMark colour={seat.colour} />
        <span>{seat.bloc}</span>
      </h2>
      <p class="brief-seats">{me.seats(seat.seats, seat.of)}</p>
      <h3>{me.wants}</h3>
      <p class="line">{seat.wants}</p>
      {seat.isLeader && <p class="brief-leader">{me.leader}</p>}
    </section>
  );
}
