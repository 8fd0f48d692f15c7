/** Votes by bloc, seat by seat, and how the blocs' pupils answered. */
import { wordsIn } from '../../core/wording.ts';
import type { VoteByBloc } from './blocs.ts';
import { Chart } from './chart.tsx';
import { ReportTable, Section, ShareBar } from './parts.tsx';
import { useReport } from './report-context.ts';

export function VotesSection() {
  const { report, words } = useReport();
  const w = words.votes;
  return (
    <Section id="votes" title={w.title}>
      <p class="report-aside">
        {report.votes.length === 0 ? w.none : w.note} {report.votes.some((v) => v.counted.by === 'secret') && w.secretNote}
      </p>
      {report.votes.map((vote) => (
        <OneVote key={vote.counted.id} of={vote} />
      ))}
    </Section>
  );
}

const SHOWN = [
  ['for', 'solid'],
  ['against', 'hatched'],
  ['abstain', 'dotted'],
  ['absent', 'empty'],
] as const;

function OneVote({ of: { counted, title, chamber, blocs } }: { readonly of: VoteByBloc }) {
  const { words, say, language } = useReport();
  const w = words.votes;
  const { tally } = counted;
  const plain = wordsIn(title, language).text;
  return (
    <div class="report-vote">
      <h3>{say(title)}</h3>
      <p>
        {say(chamber.name)} · {w.by[counted.by]} · {w.result(tally.for, tally.members, tally.needed)} —{' '}
        <b>{tally.carried ? w.carried : w.lost}</b>
      </p>
      {counted.reopened && <p class="report-aside">{w.reopened(counted.reopened)}</p>}
      <Chart
        title={w.chart(plain)}
        spec={{
          bars: 'lying',
          isStacked: true,
          labels: blocs.map(({ bloc }) => wordsIn(bloc.name, language).text),
          series: SHOWN.map(([key, pattern]) => ({ name: w[key], pattern, values: blocs.map(({ seats }) => seats[key]) })),
          max: null,
          unit: '',
          axis: w.seats,
        }}
      />
      <ReportTable caption={w.chart(plain)} class="report-numbers">
        <thead>
          <tr>
            <th scope="col">{w.bloc}</th>
            {SHOWN.map(([key]) => (
              <th scope="col" key={key}>
                {w[key]}
              </th>
            ))}
            <th scope="col">{w.seats}</th>
          </tr>
        </thead>
        <tbody>
          {blocs.map(({ bloc, seats }) => (
            <tr key={bloc.id}>
              <th scope="row">{say(bloc.name)}</th>
              {SHOWN.map(([key]) => (
                <td key={key}>{seats[key]}</td>
              ))}
              <td>{bloc.seats}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w.all}</th>
            {SHOWN.map(([key]) => (
              <td key={key}>{tally[key]}</td>
            ))}
            <td>{tally.members}</td>
          </tr>
        </tfoot>
      </ReportTable>
    </div>
  );
}

/** Nothing where nobody sat in a bloc. */
export function BlocsSection() {
  const { report, words, say } = useReport();
  const w = words.blocs;
  const some = report.blocs.filter((b) => b.first.of > 0);
  if (some.length === 0) return null;
  const chambers = report.pack.shared.chambers.filter((c) => some.some((b) => b.chamber.id === c.id));
  return (
    <Section id="blocs" title={w.title}>
      <p class="report-aside">{w.says}</p>
      {chambers.map((chamber) => (
        <div key={chamber.id} class="report-narrow">
          {chambers.length > 1 && <h3>{say(chamber.name)}</h3>}
          <ReportTable caption={w.title} class="report-numbers">
            <thead>
              <tr>
                <th scope="col">{w.bloc}</th>
                <th scope="col">{w.pupils}</th>
                <th scope="col">{w.right}</th>
              </tr>
            </thead>
            <tbody>
              {some
                .filter((b) => b.chamber.id === chamber.id)
                .map(({ bloc, pupils, first }) => (
                  <tr key={bloc.id}>
                    <th scope="row">{say(bloc.name)}</th>
                    <td>{pupils}</td>
                    <td>
                      <ShareBar of={first} />
                    </td>
                  </tr>
                ))}
            </tbody>
          </ReportTable>
        </div>
      ))}
    </Section>
  );
}
