/** The tally after a roll call, against the majority of all members, and bloc by bloc. */
import { blocOfSeat, type Chamber } from '../../core/chamber.ts';
import type { RollCall, Tally, Vote } from '../../core/tally.ts';
import type { PlayWords } from '../../text/words/play.ts';
import { usePlay } from '../play-context.ts';
import { Say } from '../say.tsx';
import { CountBar } from './count-bar.tsx';
import { SeatMark, VOTES } from './seat-mark.tsx';

type TallyTablesProps = { readonly tally: Tally; readonly votes: RollCall; readonly chamber: Chamber };

export function TallyTables({ tally, votes, chamber }: TallyTablesProps) {
  const { words } = usePlay();
  const totals: Readonly<Record<Vote, number>> = { F: tally.for, A: tally.against, B: tally.abstain, X: tally.absent };
  return (
    <section class="count">
      <h3 class="result" data-focus="tally" tabIndex={-1}>
        {tally.carried ? words.vote.carried : words.vote.lost}
      </h3>
      <p class="forecast">{resultOf(tally, words)}</p>
      <CountBar least={tally.for} most={tally.for} needed={tally.needed} members={tally.members} />
      <table class="totals">
        <caption>{words.vote.tallyCaption}</caption>
        <tbody>
          {VOTES.map((vote) => (
            <tr key={vote}>
              <th scope="row">
                <SeatMark vote={vote} /> {words.vote.marks[vote]}
              </th>
              <td>{totals[vote]}</td>
            </tr>
          ))}
          <tr class="needed">
            <th scope="row">{words.vote.all}</th>
            <td>{tally.members}</td>
          </tr>
          <tr>
            <th scope="row">{words.vote.needed}</th>
            <td>{tally.needed}</td>
          </tr>
        </tbody>
      </table>
      <p>{words.vote.ofAll(tally)}</p>
      <BlocTally votes={votes} chamber={chamber} />
      {chamber.note && (
        <p class="aside">
          <Say of={chamber.note} />
        </p>
      )}
    </section>
  );
}

/** The tally in one sentence. */
export function resultOf(tally: Tally, { vote }: PlayWords): string {
  return tally.carried ? vote.above(tally.for, tally) : vote.below(tally.needed - tally.for, tally.for, tally);
}

function BlocTally({ votes, chamber }: { readonly votes: RollCall; readonly chamber: Chamber }) {
  const { words } = usePlay();
  const counts = countByBloc(votes, chamber);
  return (
    <table class="by-bloc">
      <caption>{words.vote.tallyBlocCaption}</caption>
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
        {chamber.blocs.map((bloc) => (
          <tr key={bloc.id}>
            <th scope="row">
              <Say of={bloc.name} />
              <span class="bloc-facts">{words.agenda.seats(bloc.seats)}</span>
            </th>
            {VOTES.map((vote) => (
              <td key={vote}>
                <SeatMark vote={vote} />
                {counts[bloc.id]?.[vote] ?? 0}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Votes of each bloc, read off the roll call seat by seat. */
export function countByBloc(votes: RollCall, chamber: Chamber): Readonly<Record<string, Readonly<Record<Vote, number>>>> {
  const counts: Record<string, Record<Vote, number>> = Object.fromEntries(chamber.blocs.map((b) => [b.id, { F: 0, A: 0, B: 0, X: 0 }]));
  const blocs = blocOfSeat(chamber);
  for (const [seat, letter] of [...votes].entries()) {
    const bloc = counts[blocs[seat] ?? ''];
    const vote = VOTES.find((v) => v === letter) ?? 'X';
    if (bloc) bloc[vote] += 1;
  }
  return counts;
}
