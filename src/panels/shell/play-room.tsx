/** The play room: the bar on top, the stage, and the panel beside or below it. The panel is the whole game by itself. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { aidsWords } from '../../text/words/aids.ts';
import { AidsContext, type AidsState } from '../aids/aids-context.ts';
import { LateProgress } from '../late-progress.tsx';
import { Bar } from './bar.tsx';
import { Caption } from './caption.tsx';
import { CardButton } from './controls.tsx';
import { Notices } from './notices.tsx';
import { LevelList, Places } from './road.tsx';
import type { Playing } from './shell-model.ts';
import { Sure } from './sure.tsx';
import { useSheet } from './use-sheet.ts';
import { isLeavingAsked, leavingSays } from './where.ts';

export function PlayRoom({ playing }: { readonly playing: Playing }) {
  const { model, acts, language, open, words } = useSheet();
  const { Panel, session } = playing;
  const [isLeaving, setLeaving] = useState(false);
  const wait = <LateProgress coming={model.stageComing ?? model.coming} says={words.bar.stageComing} isOver={playing.hasStage} />;
  const { aids } = model.settings;
  const aidsState: AidsState = {
    aids,
    words: aidsWords[language],
    hasStage: playing.hasStage,
    set: (changes) => acts.set({ aids: { ...aids, ...changes } }),
    open,
  };
  return (
    <div class="room" data-screen="play">
      <div class={playing.hasStage ? 'room-grid' : 'room-grid room-unstaged'}>
        <Bar playing={playing} />
        {playing.hasStage && <StageHost />}
        {playing.hasStage && <div class="stage-wait">{wait}</div>}
        <div class="room-panel">
          {!playing.hasStage && wait}
          <Notices />
          {playing.isMapOpen ? (
            <RoadPanel playing={playing} />
          ) : (
            <AidsContext.Provider value={aidsState}>
              <Panel
                key={session.recording().entry.seed}
                session={session}
                language={language}
                words={playing.words[language]}
                onLeave={() => (isLeavingAsked(playing) ? setLeaving(true) : acts.leave())}
                onNext={playing.hasNext ? acts.next : null}
                onCampaignEnd={playing.hasNext || playing.isLook || playing.whatIf ? null : acts.campaignEnd}
                reflection={playing.reflection}
                onLookBack={(beside) => acts.lookBack(session.level.id, beside ? 'beside' : 'last')}
                whatIf={playing.whatIf}
              />
            </AidsContext.Provider>
          )}
        </div>
        <Caption where="strip" />
      </div>
      {isLeaving && (
        <Sure title={words.sure.leave} yes={words.sure.leaveDo} onYes={acts.leave} onStay={() => setLeaving(false)}>
          {leavingSays(model.kept, words.sure)}
        </Sure>
      )}
    </div>
  );
}

/** The canvas is a way to point at things; everything it says stands in the panel, so it is hidden from readers of the page. */
export function StageHost() {
  const { acts } = useSheet();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = host.current;
    if (!place) return;
    acts.stageHost(place, true);
    return () => acts.stageHost(place, false);
  }, []);
  return <div id="stage" class="room-stage" ref={host} aria-hidden="true" />;
}

function RoadPanel({ playing }: { readonly playing: Playing }) {
  const { words, acts } = useSheet();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <main class="road-panel">
      <h1 ref={title} tabIndex={-1}>
        {words.road.title}
      </h1>
      <div class="cards">
        <CardButton id="desk" primary onClick={() => acts.showMap(false)}>
          {words.road.back}
        </CardButton>
      </div>
      <Places session={playing.session} />
      <LevelList />
    </main>
  );
}
