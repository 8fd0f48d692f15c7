/** The play panel: the whole game in words and native controls, for keyboard, pointer and screen reader alike. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import './panels.css';
import './controls.css';
import './beats/beats.css';
import './beats/counting.css';
import './beats/hearing/hearing.css';
import './beats/questions/questions.css';
import './aids/aids.css';
import './sizes.css';
import type { Beat } from '../core/beat.ts';
import { beatOf, taskShown } from '../core/shown.ts';
import type { Session } from '../session/session.ts';
import type { PlayWords } from '../text/words/play.ts';
import { useAids } from './aids/aids-context.ts';
import { AidsRow } from './aids/aids-row.tsx';
import { MarginNote, NoteOfPage } from './aids/margin-note.tsx';
import { onKey } from './aids/on-key.ts';
import { PageContext, pageOf } from './aids/page-context.ts';
import { pageLines } from './aids/page-lines.ts';
import { ReaderBar } from './aids/reader-bar.tsx';
import { Told } from './aids/told.tsx';
import { useAskedToRead } from './aids/use-asked-to-read.ts';
import { useKeys } from './aids/use-keys.ts';
import { useReader } from './aids/use-reader.ts';
import { Agenda } from './beats/agenda.tsx';
import { Checkpoint } from './beats/checkpoint.tsx';
import { Choice } from './beats/choice.tsx';
import { Decision } from './beats/decision.tsx';
import { EchoNote } from './beats/echo.tsx';
import { Ending, EndingStamp } from './beats/ending.tsx';
import { Hearing } from './beats/hearing/hearing.tsx';
import { Story } from './beats/story.tsx';
import { VotePanel } from './beats/vote.tsx';
import { FictionBadge, FictionNote } from './fiction.tsx';
import { focusFirst, focusPlan, keepFocus } from './focus.ts';
import { LiveRegion, useAnnouncements } from './live.tsx';
import { type Play, PlayContext, usePlay } from './play-context.ts';
import { PlayHead } from './play-head.tsx';
import type { Reflection } from './reflection.tsx';
import { type Moment, useCurtain, useSession } from './use-session.ts';

export type PlayPanelProps = {
  readonly session: Session;
  /** The language of the interface, such as `en`. */
  readonly language: string;
  readonly words: PlayWords;
  /** Leaves the level for the title page; nothing is lost. */
  readonly onLeave: () => void;
  /** Goes on to the next level from an ending; null where there is none. */
  readonly onNext: (() => void) | null;
  /** Looks back on the whole road from the last level's ending; null elsewhere. */
  readonly onCampaignEnd: (() => void) | null;
  readonly reflection: Reflection | null;
  /** Looks back at the run from an ending; a fork also beside the run it left. */
  readonly onLookBack: (beside: boolean) => void;
  /** The run is a fork: that is said on every page of it. */
  readonly whatIf: 'own' | 'friend' | null;
};

export function PlayPanel({ session, language, words, reflection, ...controls }: PlayPanelProps) {
  const { whatIf } = controls;
  const moment = useSession(session);
  const panel = useRef<HTMLElement>(null);
  const [spoken, announce] = useAnnouncements(moment, language);
  useFocusPlan(panel, moment);
  const play: Play = {
    level: session.level,
    run: moment.run,
    composition: moment.composition,
    events: moment.events,
    language,
    words,
    reflection,
    dispatch: (intent) => void session.dispatch(intent),
    touch: (touch) => session.touch(touch),
    endCall: useCurtain(session) ? () => session.curtain.skip() : null,
    announce,
  };
  const aids = useAids();
  const page = useMemo(() => pageOf(pageLines(play), session.level, language), [moment.run, language]);
  const reading = useReader(page, moment.run, language);
  const asked = useAskedToRead(reading, announce);
  useKeys(aids?.aids.keys ?? false, (act) => onKey(act, aids, asked));
  return (
    <PlayContext.Provider value={play}>
      <PageContext.Provider value={page}>
        <main class="play" ref={panel} data-institution={institutionOf(play)}>
          {whatIf && (
            <p class="what-if">
              <b>{words.whatIf.badge}</b> {words.whatIf.says}
            </p>
          )}
          <FictionBadge />
          <PlayHead />
          <AidsRow {...asked} />
          <NoteOfPage>
            <BeatRegion {...controls} />
          </NoteOfPage>
          <PlayFoot onLeave={controls.onLeave} />
          <LiveRegion spoken={spoken} />
          {reading && aids && <ReaderBar reading={reading} words={aids.words} />}
        </main>
      </PageContext.Provider>
    </PlayContext.Provider>
  );
}

type ProgramControls = Pick<PlayPanelProps, 'onLeave' | 'onNext' | 'onCampaignEnd' | 'onLookBack' | 'whatIf'>;

/** Where much is to be read and done, a note stands beside what it is about, and not before all of it. */
const NOTED_BY_ITSELF: readonly Beat['kind'][] = ['agenda', 'ending'];

function BeatRegion(controls: ProgramControls) {
  const { level, run } = usePlay();
  const beat = beatOf(level, run);
  return (
    <section class="beat" data-beat-region data-beat={beat.id} aria-labelledby="beat-title">
      <h2 id="beat-title" class="beat-title" data-focus="title" tabIndex={-1}>
        <Told of={beat.title} plain />
      </h2>
      {beat.kind === 'ending' && <EndingStamp beat={beat} />}
      <Task />
      {!NOTED_BY_ITSELF.includes(beat.kind) && <MarginNote />}
      <EchoNote />
      {/* The key makes each visit a fresh page: nothing stays open or half filled in from the last one. */}
      <BeatBody key={run.road.length} beat={beat} {...controls} />
    </section>
  );
}

/** On the first page: who one is, what to bring about, by when. */
function Task() {
  const { level, run } = usePlay();
  const task = taskShown(level, run);
  return (
    task && (
      <p class="task">
        <Told of={task} />
      </p>
    )
  );
}

function BeatBody({ beat, ...controls }: ProgramControls & { readonly beat: Beat }): JSX.Element {
  switch (beat.kind) {
    case 'story':
      return <Story beat={beat} />;
    case 'choice':
      return <Choice />;
    case 'agenda':
      return <Agenda beat={beat} />;
    case 'vote':
      return <VotePanel beat={beat} />;
    case 'decision':
      return <Decision beat={beat} />;
    case 'hearing':
      return <Hearing beat={beat} />;
    case 'checkpoint':
      return <Checkpoint />;
    case 'ending':
      return <Ending beat={beat} {...controls} />;
  }
}

function PlayFoot({ onLeave }: Pick<ProgramControls, 'onLeave'>) {
  const { level, run, words } = usePlay();
  return (
    <footer class="play-foot">
      <FictionNote />
      {beatOf(level, run).kind !== 'ending' && (
        <button type="button" class="link" data-program="leave" onClick={onLeave}>
          {words.labels.leave}
        </button>
      )}
    </footer>
  );
}

/** On the first drawing and after each step focus follows the plan; whatever disappears hands it on. */
export function useFocusPlan(panel: { readonly current: HTMLElement | null }, { session, run, before, events, step }: Moment): void {
  const keeper = useRef<ReturnType<typeof keepFocus> | null>(null);
  useEffect(() => {
    if (!panel.current) return;
    keeper.current = keepFocus(panel.current);
    return keeper.current.end;
  }, []);
  useLayoutEffect(() => {
    if (panel.current) focusFirst(panel.current, before ? focusPlan(before, run, events) : ['title']);
  }, [session, step]);
  useLayoutEffect(() => keeper.current?.check());
}

/** The accent of the screen is that of the institution whose level it is, in whatever room it plays. */
function institutionOf({ level }: Play): string {
  return level.shared.procedure.institutions.find((i) => i.id === level.institution)?.model ?? 'newsroom';
}
