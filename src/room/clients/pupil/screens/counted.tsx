/** The count of a vote against the majority of all members. */
import { CountBar } from '../../../../panels/beats/count-bar.tsx';
import { SeatMark, VOTES } from '../../../../panels/beats/seat-mark.tsx';
import type { Table } from '../../../rules/pupil-view.ts';
import { usePupil } from '../pupil-context.ts';
import { Heading } from '../screen-parts.tsx';
import { SceneLines } from './waiting.tsx';

export function CountedScreen({ counted }: { readonly counted: Extract<Table, { kind: 'counted' }> }) {
  const { words } = usePupil();
  const { tally, own } = counted;
  const totals = { F: tally.for, A: tally.against, B: tally.abstain, X: tally.absent } as const;
  return (
    <>
      <Heading eyebrow={words.counted.title}>{tally.carried ? words.counted.carried : words.counted.lost}</Heading>
      <blockquote class="motion">
        <p>{counted.asks}</p>
      </blockquote>
      <p class="forecast">{tally.carried ? words.counted.above(tally.for, tally.needed) : words.counted.below(tally.for, tally.needed)}</p>
      <CountBar least={tally.for} most={tally.for} needed={tally.needed} members={tally.members} />
      <table class="totals">
        <caption>{words.counted.caption}</caption>
        <tbody>
          {VOTES.map((vote) => (
            <tr key={vote}>
              <th scope="row">
                <SeatMark vote={vote} /> {words.counted.marks[vote]}
              </th>
              <td>{totals[vote]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {own && <p class="standing-says">{words.counted.own[own]}</p>}
      <p class="look-up">{words.wait.wall}</p>
      <SceneLines />
    </>
  );
}
