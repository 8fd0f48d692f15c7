/** A vote: what is put, what my card weighs, three ways to cast it; and the count afterwards. */
import { SeatMark } from '../../../../panels/beats/seat-mark.tsx';
import type { Cast } from '../../../rules/lesson.ts';
import type { Table } from '../../../rules/pupil-view.ts';
import { usePupil } from '../pupil-context.ts';
import { Act, Fate, Heading } from '../screen-parts.tsx';

const CASTS: readonly Cast[] = ['F', 'A', 'B'];

export function BallotScreen({ ballot }: { readonly ballot: Extract<Table, { kind: 'ballot' }> }) {
  const { words, view, say, waiting } = usePupil();
  const said = waiting(ballot.id);
  const pending = said?.kind === 'vote' ? said : null;
  const own = pending?.vote ?? ballot.own;
  // A new turn is later than anything this page has said, heard or not.
  const turn = Math.max(ballot.turn, pending?.turn ?? 0) + 1;
  return (
    <>
      <Heading eyebrow={words.ballot.title}>{view.scene.title}</Heading>
      {ballot.reopened !== null && <p class="reopened">{words.ballot.reopened(ballot.reopened)}</p>}
      <blockquote class="motion">
        <p>{ballot.asks}</p>
      </blockquote>
      {ballot.seats === 0 ? (
        <p class="line">{words.ballot.watch}</p>
      ) : (
        <>
          <p class="my-card">{words.ballot.yourCard(ballot.seats, ballot.members)}</p>
          <fieldset class="casts">
            <legend class="small-title">{words.ballot.choose}</legend>
            {CASTS.map((vote) => (
              <Act
                key={vote}
                id={`vote-${vote}`}
                pressed={own === vote}
                onClick={() => own !== vote && say({ kind: 'vote', on: ballot.id, vote, turn })}
              >
                <SeatMark vote={vote} />
                <span class="act-says">{words.ballot.marks[vote]}</span>
              </Act>
            ))}
          </fieldset>
          <div class="standing" data-standing>
            {own && <p class="standing-says">{words.ballot.cast[own]}</p>}
            <Fate of={ballot.id} />
            {own && <p class="aside">{words.ballot.change}</p>}
          </div>
        </>
      )}
      <p class="aside">{words.ballot.needed(ballot.needed, ballot.members)}</p>
      <p class="aside">{ballot.isSecret ? words.ballot.secret : words.ballot.open}</p>
    </>
  );
}
