/** A lesson that is running: the run sheet in the middle, the class beside it, care and taking back below. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Pack } from '../../../core/level.ts';
import { wordsIn } from '../../../core/wording.ts';
import { byTouch } from '../../../panels/by-touch.ts';
import type { LessonMode } from '../../../saves/lesson-shelf.ts';
import type { ClassConsoleWords } from '../../../text/words/class-console.ts';
import type { TeacherSays } from '../../rules/message.ts';
import type { TeacherLink } from '../link.ts';
import { useLink } from '../use-link.ts';
import { BackCard } from './back-card.tsx';
import { ConsoleContext } from './console-context.ts';
import { EndCard } from './end-card.tsx';
import { NextStep } from './next-step.tsx';
import { NowCard } from './now-card.tsx';
import { People } from './people.tsx';
import { RoadCard } from './road-card.tsx';
import { TimeCard } from './time-card.tsx';

type RunConsoleProps = {
  readonly link: TeacherLink;
  readonly pack: Pack;
  readonly mode: LessonMode;
  readonly words: ClassConsoleWords;
  readonly language: string;
  readonly wallUrl: string;
  readonly isKept: boolean;
  /** Where one device goes round: what is mounted below the run sheet. */
  readonly shared: ComponentChildren;
  /** Its report, and what is brought from other devices. */
  readonly aside: ComponentChildren;
  readonly onSave: () => void;
  readonly onRemove: () => void;
  readonly onBack: () => void;
  readonly onTakeBack: () => void;
};

export function RunConsole(props: RunConsoleProps) {
  const { link, pack, mode, words, language, wallUrl, isKept, shared, aside } = props;
  const [waiting, setWaiting] = useState(0);
  const [trouble, setTrouble] = useState('');
  const [hasWall, setHasWall] = useState(false);
  useLink(link);
  const [view, state] = [link.view(), link.state()];
  const act = async (says: TeacherSays): Promise<boolean> => {
    setWaiting((n) => n + 1);
    try {
      const reply = await link.say(says);
      setTrouble(reply.kind === 'refused' ? (words.refused[reply.code] ?? words.refusedElse) : '');
      return reply.kind === 'heard';
    } catch {
      setTrouble(words.refusedElse);
      return false;
    } finally {
      setWaiting((n) => n - 1);
    }
  };
  if (!view) return <p class="class-status">{words.link.connecting}</p>;
  const say = (wording: Parameters<typeof wordsIn>[0]) => wordsIn(wording, language).text;
  // Nobody can come in, or sit down, before the wall shows how.
  const isWallFirst = view.wall.opening === 'gather' && view.pupils.length === 0 && mode !== 'shared' && !hasWall;
  const isElsewhere = state.kind === 'away' && mode !== 'network';
  return (
    <ConsoleContext.Provider value={{ words, language, say, pack, view, isByHands: mode === 'hands', isWaiting: waiting > 0, act }}>
      <main class="class-running" data-wall-first={isWallFirst}>
        <h1 class="unseen">{view.plan.title}</h1>
        {isElsewhere && (
          <p class="class-notice" role="alert">
            {words.link.elsewhere}{' '}
            <button type="button" class="link-button" data-class="take-over" onClick={props.onTakeBack}>
              {words.start.takeOver}
            </button>
          </p>
        )}
        {mode === 'network' && state.kind === 'away' && (
          <p class="class-notice" role="status">
            {words.link.away}
          </p>
        )}
        {!isKept && (
          <p class="class-notice" role="alert">
            {words.kept.no}
          </p>
        )}
        <div class="class-middle">
          <NowCard mode={mode} />
          <NextStep />
          <p class="class-trouble" role="alert">
            {trouble}
          </p>
          {shared ?? <RoadCard />}
        </div>
        <div class="class-side">
          <section class="class-card class-wall-link">
            <a
              class={`card-button${isWallFirst ? ' card-primary' : ''}`}
              href={wallUrl}
              target="third-reading-wall"
              rel="opener"
              data-class="wall"
              onClick={() => setHasWall(true)}
            >
              <span class="card-says">{words.now.wall}</span>
            </a>
            <p class="aside">{byTouch() ? words.now.wallTouched : words.now.wallSays}</p>
            {view.presence.room !== null && (
              <p class="class-room">
                {words.room.code} <b>{view.presence.room}</b>
                {view.presence.addresses[0] &&
                  ` ${words.room.at} ${view.presence.addresses[0].replace(/^https?:\/\//, '').replace(/[#?].*$/, '')}`}
              </p>
            )}
          </section>
          {mode !== 'hands' && <People />}
          <TimeCard />
          <BackCard />
          <details class="class-card class-seldom" data-class="more" open={view.opening === 'over'}>
            <summary>{words.end.more}</summary>
            {aside}
            <EndCard onSave={props.onSave} onRemove={props.onRemove} onBack={props.onBack} />
          </details>
        </div>
      </main>
    </ConsoleContext.Provider>
  );
}
