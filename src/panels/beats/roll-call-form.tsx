/** Entering a roll call made elsewhere: counts by bloc become one letter a seat. */
import { useState } from 'preact/hooks';
import type { Chamber } from '../../core/chamber.ts';
import type { RollCall, Vote } from '../../core/tally.ts';
import { intentName, touchName } from '../controls.tsx';
import { usePlay } from '../play-context.ts';
import { Say, textIn } from '../say.tsx';
import { SeatMark } from './seat-mark.tsx';

const COUNTED = ['F', 'A', 'B'] as const satisfies readonly Vote[];
type Counts = Readonly<Record<string, Readonly<Record<(typeof COUNTED)[number], number>>>>;

export function RollCallForm({ beat, chamber }: { readonly beat: string; readonly chamber: Chamber }) {
  const { words, language, dispatch } = usePlay();
  const [counts, setCounts] = useState<Counts>({});
  const [over, setOver] = useState<string | null>(null);
  const record = () => {
    const full = chamber.blocs.find((b) => counted(counts, b.id) > b.seats);
    setOver(full ? words.vote.tooMany(textIn(full.name, language), full.seats) : null);
    if (!full) dispatch({ kind: 'record-vote', target: beat, votes: rollCallFrom(counts, chamber) });
  };
  return (
    <section class="roll-call">
      <h3>{words.vote.enter}</h3>
      <p class="aside">{words.vote.enterHint}</p>
      {chamber.blocs.map((bloc) => (
        <fieldset key={bloc.id} class="bloc-counts">
          <legend>
            <Say of={bloc.name} /> <small>{words.agenda.seats(bloc.seats)}</small>
          </legend>
          {COUNTED.map((vote) => (
            <label key={vote}>
              <SeatMark vote={vote} /> <span>{words.vote.marks[vote]}</span>
              <input
                type="number"
                inputMode="numeric"
                min={0}
                max={bloc.seats}
                data-touch={touchName('set-value', `${bloc.id}-${vote}`)}
                value={counts[bloc.id]?.[vote] ?? 0}
                onInput={(e) => {
                  const n = Math.max(0, Math.floor(e.currentTarget.valueAsNumber || 0));
                  setCounts({ ...counts, [bloc.id]: { ...(counts[bloc.id] ?? { F: 0, A: 0, B: 0 }), [vote]: n } });
                }}
              />
            </label>
          ))}
        </fieldset>
      ))}
      <p role="alert" class="first">
        {over}
      </p>
      <div class="acts">
        <button type="button" class="act act-primary" data-intent={intentName({ kind: 'record-vote', target: beat })} onClick={record}>
          {words.vote.recordVotes}
        </button>
      </div>
    </section>
  );
}

/** One letter a seat, in the chamber's order; whoever is not counted is absent. */
export function rollCallFrom(counts: Counts, chamber: Chamber): RollCall {
  return chamber.blocs
    .map((bloc) => {
      const of = counts[bloc.id] ?? { F: 0, A: 0, B: 0 };
      return COUNTED.map((vote) => vote.repeat(of[vote]))
        .join('')
        .slice(0, bloc.seats)
        .padEnd(bloc.seats, 'X');
    })
    .join('');
}

function counted(counts: Counts, bloc: string): number {
  const of = counts[bloc];
  return of ? of.F + of.A + of.B : 0;
}
