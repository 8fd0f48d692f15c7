/** The wall: what everybody in the room sees, in letters for the last row; it only ever shows what the host has told. */
import { useEffect, useState } from 'preact/hooks';
import { beatById, type Pack } from '../../../core/level.ts';
import { type Wording, wordsIn } from '../../../core/wording.ts';
import { type ClassWallWords, classWallWords } from '../../../text/words/class-wall.ts';
import type { WallLink } from '../link.ts';
import { clockWords, useTimeLeft } from '../time-left.ts';
import { useLink } from '../use-link.ts';
import { useFit } from './fit.ts';
import { Blocs, Gathering } from './gathering.tsx';
import { QuestionOnWall } from './question.tsx';
import { RoomPlan } from './room-plan.tsx';
import { StagePlace } from './stage-place.tsx';
import { StoryOnWall } from './story.tsx';
import { VoteOnWall } from './vote.tsx';
import { useWall, WallContext } from './wall-context.ts';

type WallPageProps = { readonly link: WallLink; readonly pack: Pack; readonly language: string };

export function WallPage({ link, pack, language }: WallPageProps) {
  useLink(link);
  const [hasStage, setHasStage] = useState(true);
  const sheet = useFit();
  const words = classWallWords(language);
  const view = link.view();
  useEffect(() => {
    document.title = words.page;
  }, [words]);
  if (!view) return <Waiting title={words.waiting} says={words.waitingSays} />;
  const say = (wording: Wording) => wordsIn(wording, language).text;
  const level = pack.levels.find((l) => l.id === view.run?.level) ?? null;
  return (
    <WallContext.Provider value={{ words, language, say, pack, view, level }}>
      <main class="wall" data-phase={view.phase} data-picture={hasStage && hasPicture(view)}>
        <Head words={words} />
        {level && <StagePlace key={language} onFailed={() => setHasStage(false)} />}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: in letters of twice the size it is scrolled, by keyboard too */}
        <div class="wall-sheet" tabIndex={0} ref={sheet}>
          {whatIsShown(view)}
        </div>
        {link.state().kind === 'away' && (
          <p class="wall-away" role="status">
            {words.away}
          </p>
        )}
        {view.clock.pausedAt !== null && (
          <div class="wall-pause" role="status">
            <p>{words.pause}</p>
          </div>
        )}
      </main>
    </WallContext.Provider>
  );
}

type Shown = ReturnType<typeof useWall>['view'];

function whatIsShown({ opening, table, run, phase }: Shown) {
  if (table.kind === 'quiz') return <QuizOnWall />;
  if (opening === 'gather') return <Gathering />;
  if (opening === 'seat' || (opening === 'brief' && phase === 'seat')) return <Blocs isBrief={false} />;
  if (opening === 'brief') return <Blocs isBrief />;
  if (opening === 'over' || !run) return <Over />;
  if (phase === 'roll-call') return <VoteOnWall />;
  // In a room without devices the question comes up when the teacher asks it, as it does with them.
  if (run.at.kind === 'checkpoint' && (table.kind === 'asking' || run.at.asked.attempts.length > 0)) return <QuestionOnWall />;
  return <StoryOnWall />;
}

/** A question needs the whole sheet, and so does what comes before and after the bill. */
function hasPicture({ opening, table, run }: Shown): boolean {
  if (opening !== 'bill' || table.kind === 'quiz' || !run) return false;
  // The picture has letters of its own for the answers, and another order: who notes one there would give another on the phone.
  return run.at.kind !== 'checkpoint';
}

function Head({ words }: { readonly words: ClassWallWords }) {
  const { view, level, say } = useWall();
  const left = useTimeLeft(view.clock.endsAt, view.clock.pausedAt);
  return (
    <header class="wall-head">
      <p>
        {view.title}
        {level && view.opening === 'bill' && ` · ${say(level.title)}`}
      </p>
      {view.presence.room !== null && view.opening !== 'gather' && <p class="wall-head-code">{view.presence.room}</p>}
      {left !== null && (
        <p class="wall-left" role="timer">
          {left <= 0 ? words.over : clockWords(left)}
        </p>
      )}
    </header>
  );
}

function QuizOnWall() {
  const { words, view } = useWall();
  const { table } = view;
  if (table.kind !== 'quiz') return null;
  return (
    <div class="wall-plain">
      <h1>{words.quiz[table.which]}</h1>
      <p>{words.quiz.says}</p>
      <p class="wall-status" aria-live="polite">
        {words.quiz.done(table.done, table.of)}
      </p>
    </div>
  );
}

function Over() {
  const { words, pack, view, level, say } = useWall();
  const [chamber] = pack.shared.chambers;
  const beat = level && view.run ? beatById(level, view.run.beat) : null;
  return (
    <div class="wall-place wall-over">
      <h1>{words.debrief.title}</h1>
      <p>{words.debrief.says}</p>
      {beat?.kind === 'ending' && (
        <p class="wall-verdict">
          <span class="wall-stamp">{say(beat.stamp)}</span>
        </p>
      )}
      {chamber && <RoomPlan chamber={chamber} />}
    </div>
  );
}

export function Waiting({ title, says }: { readonly title: string; readonly says: string }) {
  return (
    <main class="wall">
      <div class="wall-sheet wall-plain">
        <h1>{title}</h1>
        <p>{says}</p>
      </div>
    </main>
  );
}
