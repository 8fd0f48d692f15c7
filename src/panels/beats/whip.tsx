/** The whip count: exactly what can happen, for the chamber and bloc by bloc. */
import type { Vote } from '../../core/tally.ts';
import type { BlocWhip, Range, WhipCount } from '../../core/whip.ts';
import type { PlayWords } from '../../text/words/play.ts';
import { usePlay } from '../play-context.ts';
import { Say } from '../say.tsx';
import { CountBar } from './count-bar.tsx';
import { SeatMark, VOTES } from './seat-mark.tsx';

export function WhipTables({ whip }: { readonly whip: WhipCount }) {
  const { words } = usePlay();
  return (
    <section class="count">
      <h3>{words.vote.whip}</h3>
      <p class="forecast">{forecastOf(whip, words)}</p>
      <CountBar least={whip.for.least} most={whip.for.most} needed={whip.needed} members={whip.members} />
      <table class="totals">
        <caption>{words.vote.whipCaption}</caption>
        <tbody>
          {VOTES.map((vote) => (
            <tr key={vote}>
              <th scope="row">
                <SeatMark vote={vote} /> {words.vote.marks[vote]}
              </th>
              <td>
                <RangeText range={rangeOf(whip, vote)} />
              </td>
            </tr>
          ))}
          <tr class="needed">
            <th scope="row">{words.vote.needed}</th>
            <td>{words.record.outOf(whip.needed, whip.members)}</td>
          </tr>
        </tbody>
      </table>
      <p class="aside">{words.vote.ofAll(whip)}</p>
      <BlocTable whip={whip} />
      {whip.chamber.note && (
        <p class="aside">
          <Say of={whip.chamber.note} />
        </p>
      )}
    </section>
  );
}

/** The count in one sentence. */
export function forecastOf(whip: WhipCount, { vote }: PlayWords): string {
  const { least, most } = whip.for;
  if (most < whip.needed) return vote.short(most, whip);
  return least >= whip.needed ? vote.sure(least, whip) : vote.either(least, most, whip);
}

function BlocTable({ whip }: { readonly whip: WhipCount }) {
  const { words } = usePlay();
  return (
    <table class="by-bloc">
      <caption>{words.vote.blocCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.vote.bloc}</th>
          {VOTES.map((vote) => (
            <th key={vote} scope="col">
              <SeatMark vote={vote} />
              <span class="unseen">{words.vote.marks[vote]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {whip.blocs.map((bloc) => (
          <tr key={bloc.bloc.id}>
            <th scope="row">
              <Say of={bloc.bloc.name} />
              <span class="bloc-facts">
                {words.agenda.seats(bloc.bloc.seats)} · {words.agenda.support[bloc.support]}
              </span>
            </th>
            {VOTES.map((vote) => (
              <td key={vote}>
                <SeatMark vote={vote} />
                <RangeText range={rangeOf(bloc, vote)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rangeOf(count: WhipCount | BlocWhip, vote: Vote): Range {
  const exactly = (n: number): Range => ({ least: n, most: n });
  const of: Readonly<Record<Vote, Range>> = {
    F: count.for,
    A: count.against,
    B: exactly(count.abstain),
    X: exactly(count.absent),
  };
  return of[vote];
}

/** `201–219` for the eye, "201 to 219" for the ear. */
function RangeText({ range: { least, most } }: { readonly range: Range }) {
  const { words } = usePlay();
  if (least === most) return <>{least}</>;
  return (
    <>
      <span aria-hidden="true">
        {least}–{most}
      </span>
      <span class="unseen">{words.vote.range(least, most)}</span>
    </>
  );
}
