/** Before the bill: how to come in and who has, where each bloc sits, what each bloc wants. */
import { benchesFor } from '../../../core/apportion.ts';
import { briefing } from '../../rules/briefing.ts';
import { BlocMark } from '../pupil/bloc-mark.tsx';
import { Qr } from './qr.tsx';
import { RoomPlan } from './room-plan.tsx';
import { useWall } from './wall-context.ts';

export function Gathering() {
  const { words, pack, view } = useWall();
  const { presence, pupils, hands } = view;
  const [chamber] = pack.shared.chambers;
  const [address] = presence.addresses;
  return (
    <div class="wall-gather">
      {presence.room !== null && address !== undefined ? (
        <div class="wall-join">
          <Qr says={address} label={words.gather.scan} />
          <div>
            <h1>{words.gather.title}</h1>
            <p>{words.gather.open}</p>
            <p class="wall-address">{address.replace(/^https?:\/\//, '').replace(/[#?].*$/, '')}</p>
            <p>{words.gather.code}</p>
            <p class="wall-code">{presence.room}</p>
          </div>
        </div>
      ) : (
        <div class="wall-place">
          <h1>{hands > 0 ? words.gather.hands : words.gather.shared}</h1>
          <p>{hands > 0 ? words.gather.handsSays : words.gather.sharedSays}</p>
          {chamber && <RoomPlan chamber={chamber} />}
        </div>
      )}
      {pupils.length > 0 && (
        <div class="wall-names">
          <p class="wall-count">{words.gather.here(pupils.length)}</p>
          <ul>
            {pupils.map(({ id, name, number }) => (
              <li key={id}>{name || words.gather.number(number)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Every bloc of the chamber that is voted in first, with who sits there, or how many do. */
export function Blocs({ isBrief }: { readonly isBrief: boolean }) {
  const { words, pack, view, say } = useWall();
  const chamber = pack.shared.chambers.find((c) => view.seating[c.id]) ?? pack.shared.chambers[0];
  if (!chamber) return null;
  const own = view.seating[chamber.id] ?? {};
  const benches = benchesFor(chamber.blocs, Math.max(1, view.hands, chamber.blocs.length));
  const told = isBrief ? briefing(pack, view) : null;
  const named = (id: string) => {
    const pupil = view.pupils.find((p) => p.id === id);
    return pupil ? [pupil.name || words.gather.number(pupil.number)] : [];
  };
  return (
    <div
      class="wall-blocs"
      data-is={isBrief ? 'brief' : 'seat'}
      data-count={chamber.blocs.length}
      data-many={!isBrief && view.pupils.length > 16}
    >
      <h1>{told ? words.brief.bill : isBrief ? words.brief.title : words.seat.title}</h1>
      {isBrief && !told && <p class="wall-lead">{words.brief.says}</p>}
      {told && (
        <section class="wall-task">
          <h2>{say(told.level.title)}</h2>
          <p>{say(told.says)}</p>
        </section>
      )}
      {!isBrief && <RoomPlan chamber={chamber} />}
      <ul>
        {chamber.blocs.map((bloc, i) => (
          <li key={bloc.id} data-colour={bloc.colour}>
            <BlocMark colour={bloc.colour} />
            <h2>{say(bloc.name)}</h2>
            <p class="wall-bloc-size">
              {view.hands > 0 && `${words.seat.people(benches[i]?.cards.length ?? 0)} · `}
              {words.seat.seats(bloc.seats)}
            </p>
            {isBrief ? (
              <p class="wall-bloc-says">{say(bloc.wants)}</p>
            ) : (
              view.hands === 0 && <p class="wall-bloc-names">{(own[bloc.id] ?? []).flatMap(named).join(', ')}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
