/** The room in which a run is looked back at: the bar, the scene as it stood, and the panel; side by side, the page alone. */
import '../panels.css';
import '../controls.css';
import '../beats/beats.css';
import '../beats/counting.css';
import '../beats/questions/questions.css';
import '../row-button.css';
import './look-back.css';
import '../sizes.css';
import { emptyComposition } from '../../core/compose.ts';
import { beatOf } from '../../core/shown.ts';
import { lookBackWords } from '../../text/words/look-back.ts';
import { FictionNote } from '../fiction.tsx';
import { type Play, PlayContext } from '../play-context.ts';
import { Bar } from '../shell/bar.tsx';
import { Notices } from '../shell/notices.tsx';
import { StageHost } from '../shell/play-room.tsx';
import { useShell } from '../shell/shell-context.ts';
import { Compare } from './compare.tsx';
import { LookBackContext } from './look-back-context.ts';
import type { LookBackView } from './look-back-model.ts';
import { OneRun } from './one-run.tsx';

export function LookBackRoom({ view }: { readonly view: LookBackView }) {
  const { language } = useShell();
  const hasStage = view.hasStage && view.beside === null;
  const play = stillPlay(view, language);
  return (
    <LookBackContext.Provider value={{ view, words: lookBackWords[language], language }}>
      <PlayContext.Provider value={play}>
        <div class="room" data-screen={view.beside === null ? 'look-back' : 'compare'}>
          <div class={hasStage ? 'room-grid' : 'room-grid room-unstaged'}>
            <Bar playing={null} />
            {hasStage && <StageHost />}
            <div class="room-panel">
              <Notices />
              <main class={view.beside === null ? 'play look-back' : 'play look-back look-back-wide'} data-institution={houseOf(play)}>
                {view.beside === null ? <OneRun /> : <Compare />}
                <footer class="play-foot">
                  <FictionNote />
                </footer>
              </main>
            </div>
          </div>
        </div>
      </PlayContext.Provider>
    </LookBackContext.Provider>
  );
}

/** The play panel's own parts draw the step; whatever they would send goes nowhere. */
function stillPlay({ runs, shown, at, level, words }: LookBackView, language: 'en' | 'ru'): Play {
  const playback = runs[shown];
  if (!playback) throw new Error(`There is no run of ${shown} to look at`);
  const nothing = () => undefined;
  return {
    level,
    run: playback.runAt(at),
    composition: emptyComposition,
    events: playback.moments[at - 1]?.events ?? [],
    language,
    words: words[language],
    dispatch: nothing,
    touch: nothing,
    announce: nothing,
  };
}

function houseOf({ level, run }: Play): string {
  const set = level.shared.sets.find((s) => s.id === beatOf(level, run).set);
  return level.shared.procedure.institutions.find((i) => i.id === set?.institution)?.model ?? 'newsroom';
}
