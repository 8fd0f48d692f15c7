/** Where the bill is, at a glance: the chamber in small, and the last of the places that it has come through; before it begins, who sits there. */
import { beatById } from '../../../core/level.ts';
import { motionOf } from '../../../core/vote.ts';
import { BlocMark } from '../pupil/bloc-mark.tsx';
import { RoomPlan } from '../wall/room-plan.tsx';
import { useConsole } from './console-context.ts';

/** More is history, and the report has it. */
const MOST = 5;
/** So short a road leaves room for who sits in the chamber. */
const FEW = 2;

export function RoadCard() {
  const { words, pack, view, say } = useConsole();
  const { run } = view.wall;
  const level = run ? pack.levels.find((l) => l.id === run.level) : undefined;
  const beat = run && level ? beatById(level, run.beat) : null;
  // The house that votes; between votes the first, where most of the road is.
  const chamber = level && beat?.kind === 'vote' ? motionOf(level, beat).chamber : pack.shared.chambers[0];
  const road = run && level ? run.road.filter((id, i) => id !== run.road[i - 1]).slice(-MOST) : [];
  return (
    <section class="class-card class-road" aria-labelledby="road-title">
      <h2 id="road-title">{words.road.title}</h2>
      {chamber && <RoomPlan chamber={chamber} />}
      <div>
        {level && road.length > 0 ? (
          <ol>
            {road.map((id, i) => (
              <li key={`${i}-${id}`} aria-current={i === road.length - 1 ? 'step' : undefined}>
                {say(beatById(level, id).title)}
              </li>
            ))}
          </ol>
        ) : (
          <p class="aside">{words.road.begins}</p>
        )}
        {road.length < FEW && (
          <ul>
            {chamber?.blocs.map((bloc) => (
              <li key={bloc.id}>
                <BlocMark colour={bloc.colour} />
                <span>{say(bloc.name)}</span>
                <b>{bloc.seats}</b>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
