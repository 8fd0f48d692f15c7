/** Hands counted in the room, bloc by bloc, and typed in. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { benchesFor } from '../../../core/apportion.ts';
import { beatById } from '../../../core/level.ts';
import { motionOf } from '../../../core/vote.ts';
import type { Hands } from '../../rules/message.ts';
import { useConsole } from './console-context.ts';
import { flawOfHands, type TypedHands } from './hands.ts';
import { FORM } from './sheet.ts';

const VOTES = ['for', 'against', 'abstain'] as const;

export function HandsForm() {
  const { words, pack, view, say, isWaiting, act } = useConsole();
  const [typed, setTyped] = useState<TypedHands>({});
  const [flaw, setFlaw] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const { run, hands, pupils } = view.wall;
  const level = pack.levels.find((l) => l.id === run?.level);
  const beat = level && run ? beatById(level, run.beat) : null;
  if (!level || beat?.kind !== 'vote') return null;
  const { chamber } = motionOf(level, beat);
  const benches = benchesFor(chamber.blocs, Math.max(hands, pupils.length, chamber.blocs.length)).map(({ cards }, i) => ({
    bloc: chamber.blocs[i]?.id ?? '',
    name: chamber.blocs[i] ? say(chamber.blocs[i].name) : '',
    people: cards.length,
  }));
  const submit = (event: Event) => {
    event.preventDefault();
    const found = flawOfHands(benches, typed);
    setFlaw(found === null ? '' : found.kind === 'none' ? words.hands.none : words.hands.tooMany(found.name, found.people));
    if (found || isWaiting) return;
    const counted = Object.fromEntries(
      benches.map(({ bloc }): [string, Hands] => {
        const own = (vote: (typeof VOTES)[number]) => Number(typed[`${bloc}.${vote}`] ?? 0);
        return [bloc, { for: own('for'), against: own('against'), abstain: own('abstain') }];
      }),
    );
    void act({ kind: 'count-hands', hands: counted });
  };
  return (
    <form id={FORM} ref={form} class="class-hands" onSubmit={submit} noValidate>
      <h3>{words.hands.title}</h3>
      <p class="aside">{words.hands.says(benches.reduce((sum, bench) => sum + bench.people, 0))}</p>
      <div class="class-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.hands.bloc}</th>
              <th scope="col">{words.hands.people}</th>
              {VOTES.map((vote) => (
                <th key={vote} scope="col">
                  {words.hands[vote]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {benches.map(({ bloc, name, people: own }) => (
              <tr key={bloc}>
                <th scope="row">{name}</th>
                <td>{own}</td>
                {VOTES.map((vote) => (
                  <td key={vote}>
                    <input
                      type="text"
                      inputMode="numeric"
                      autoComplete="off"
                      data-class={`hands-${bloc}-${vote}`}
                      aria-label={words.hands.field(words.hands[vote], name)}
                      value={typed[`${bloc}.${vote}`] ?? ''}
                      onInput={(event) => setTyped({ ...typed, [`${bloc}.${vote}`]: event.currentTarget.value })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="class-flaw" role="alert">
        {flaw}
      </p>
    </form>
  );
}
