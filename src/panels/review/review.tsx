/** The review deck: due questions one by one, asked and graded as in a checkpoint; at the end, when each comes back. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Recall } from '../../core/deck.ts';
import type { GameEvent } from '../../core/event.ts';
import type { Session } from '../../session/session.ts';
import type { PlayWords } from '../../text/words/play.ts';
import type { ReviewWords } from '../../text/words/review.ts';
import { Checkpoint } from '../beats/checkpoint.tsx';
import { LiveRegion, useAnnouncements } from '../live.tsx';
import { useFocusPlan } from '../play.tsx';
import { type Play, PlayContext } from '../play-context.ts';
import { Say } from '../say.tsx';
import { useSession } from '../use-session.ts';
import './review.css';
import { ReviewSum } from './sum.tsx';

export type Summing = {
  /** How many questions of this sitting went how. */
  readonly went: Readonly<Record<Recall, number>>;
  /** When the cards of the whole deck come back, nearest day first. */
  readonly next: readonly { readonly days: number; readonly cards: number }[];
  /** So many are still due today. */
  readonly left: number;
};

export type ReviewPanelProps = {
  /** A run of a practice level; null when nothing is due. */
  readonly session: Session | null;
  readonly language: string;
  readonly words: { readonly play: PlayWords; readonly review: ReviewWords };
  readonly summing: Summing;
  readonly onMore: () => void;
  readonly onLeave: () => void;
};

export function ReviewPanel({ session, ...props }: ReviewPanelProps) {
  return session ? <Sitting session={session} {...props} /> : <NothingDue {...props} />;
}

type SittingProps = ReviewPanelProps & { readonly session: Session };

/** A practice level has nothing else to tell: no points, no stamp, no bill. */
const SAID: ReadonlySet<GameEvent['kind']> = new Set(['question-asked', 'question-answered', 'passage-opened']);

function Sitting({ session, language, words, summing, onMore, onLeave }: SittingProps) {
  const moment = useSession(session);
  const panel = useRef<HTMLElement>(null);
  const events = moment.events.filter((e) => SAID.has(e.kind));
  const [spoken, announce] = useAnnouncements({ ...moment, events }, language);
  useFocusPlan(panel, moment);
  const isDone = moment.run.at.kind === 'ending';
  const play: Play = {
    level: session.level,
    run: moment.run,
    composition: moment.composition,
    events,
    language,
    words: words.play,
    practice: words.review,
    dispatch: (intent) => void session.dispatch(intent),
    touch: (touch) => session.touch(touch),
    announce,
  };
  return (
    <PlayContext.Provider value={play}>
      <main class="play review" ref={panel} data-institution="school">
        <h1 class="place" data-panel-top>
          <Say of={session.level.title} />
        </h1>
        <section class="beat" data-beat-region data-beat={moment.run.beat} aria-labelledby="beat-title">
          <h2 id="beat-title" class="beat-title" data-focus="title" tabIndex={-1}>
            {isDone ? words.review.done : words.review.title}
          </h2>
          {isDone ? (
            <ReviewSum summing={summing} words={words.review} onMore={onMore} onLeave={onLeave} />
          ) : (
            <>
              <p class="aside">{words.review.intro}</p>
              <Checkpoint />
            </>
          )}
        </section>
        {!isDone && (
          <footer class="play-foot">
            <p class="fiction">{words.review.keptSoFar}</p>
            <button type="button" class="link" data-program="leave" onClick={onLeave}>
              {words.review.leave}
            </button>
          </footer>
        )}
        <LiveRegion spoken={spoken} />
      </main>
    </PlayContext.Provider>
  );
}

function NothingDue({ words, summing, onMore, onLeave }: Omit<ReviewPanelProps, 'session'>) {
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => panel.current?.querySelector<HTMLElement>('#beat-title')?.focus(), []);
  return (
    <main class="play review" ref={panel} data-institution="school">
      <section class="beat" data-beat-region aria-labelledby="beat-title">
        <h1 id="beat-title" class="beat-title" tabIndex={-1}>
          {words.review.nothing}
        </h1>
        <ReviewSum summing={summing} words={words.review} onMore={onMore} onLeave={onLeave} />
      </section>
    </main>
  );
}
