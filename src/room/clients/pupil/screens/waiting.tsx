/** Screens on which there is nothing to do: coming in, the brief, the scene on the wall, a pause, an empty seat, the end. */
import { usePupil } from '../pupil-context.ts';
import { Heading } from '../screen-parts.tsx';
import { Briefs } from './brief.tsx';
import { MyCode } from './my-code.tsx';

export function Gather() {
  const { words, view } = usePupil();
  const { name, number } = view.me;
  return (
    <>
      <Heading>{words.wait.gather}</Heading>
      <p class="name-plate">
        <span class="name-plate-name">{name || words.me.pupil(number)}</span>
        {name && <span class="name-plate-number">{words.me.number(number)}</span>}
      </p>
      <MyCode />
      <p class="line">{words.wait.gatherSays}</p>
    </>
  );
}

export function Seats() {
  const { words, view } = usePupil();
  return (
    <>
      <Heading eyebrow={view.scene.level}>{words.wait.seated}</Heading>
      <SceneLines />
      {view.me.seats.length === 0 ? (
        <p class="line">{words.wait.noSeat}</p>
      ) : (
        <>
          <p class="aside">{words.wait.seatedSays}</p>
          <Briefs seats={view.me.seats} />
        </>
      )}
    </>
  );
}

export function SceneScreen() {
  const { words, view } = usePupil();
  return (
    <>
      <Heading eyebrow={view.scene.level}>{view.scene.title || words.chamber}</Heading>
      <p class="look-up">{words.wait.wall}</p>
      <SceneLines />
    </>
  );
}

export function Paused() {
  const { wait } = usePupil().words;
  return (
    <>
      <Heading>{wait.paused}</Heading>
      <p class="line">{wait.pausedSays}</p>
    </>
  );
}

export function Removed() {
  const { wait } = usePupil().words;
  return (
    <>
      <Heading>{wait.removed}</Heading>
      <p class="line">{wait.removedSays}</p>
    </>
  );
}

export function Over() {
  const { words, hasDeck } = usePupil();
  return (
    <>
      <Heading>{words.wait.over}</Heading>
      <p class="line">{words.wait.overSays}</p>
      {hasDeck && (
        <>
          <p class="line">{words.wait.kept}</p>
          <p class="acts">
            <a class="act" href="./" data-pupil="to-game">
              {words.wait.toGame}
            </a>
          </p>
        </>
      )}
    </>
  );
}

/** What is said on the wall, to be read again on one's own. */
export function SceneLines() {
  const { words, view } = usePupil();
  const { lines } = view.scene;
  if (lines.length === 0) return null;
  return (
    <div class="lines">
      {lines.map(({ who, says }, i) => {
        const goesOn = i > 0 && lines[i - 1]?.who === who;
        return (
          <div key={i} class={who ? 'speech' : 'speech speech-narrator'}>
            {!goesOn && (who || i > 0) && (
              <p class={who ? 'speaker' : 'unseen'}>
                <b>{who || words.wait.narrator}</b>
                <span class="unseen">:</span>
              </p>
            )}
            <p class="line">{says}</p>
          </div>
        );
      })}
    </div>
  );
}
