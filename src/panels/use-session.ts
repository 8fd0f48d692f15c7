/** Draws again when the session's run or composition changes; a result that the stage plays out first is learned when its curtain goes up. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Composition } from '../core/compose.ts';
import type { GameEvent } from '../core/event.ts';
import type { Run } from '../core/run.ts';
import type { Session } from '../session/session.ts';

/** The session at one moment. `step` counts the changes of the run, so that two equal runs are told apart. */
export type Moment = {
  readonly session: Session;
  readonly run: Run;
  /** The run before the last step; null when nothing was stepped. */
  readonly before: Run | null;
  readonly composition: Composition;
  readonly events: readonly GameEvent[];
  readonly step: number;
};

export function useSession(session: Session): Moment {
  const latest = useLatest(session);
  const shown = useRef(latest);
  if (!useCurtain(session) || shown.current.session !== session) shown.current = latest;
  return shown.current;
}

/** Whether the stage is playing out what the page must not tell yet. */
export function useCurtain({ curtain }: Session): boolean {
  const [isDown, setDown] = useState(curtain.isDown);
  useEffect(() => {
    setDown(curtain.isDown);
    return curtain.watch(() => setDown(curtain.isDown));
  }, [curtain]);
  return isDown;
}

function useLatest(session: Session): Moment {
  const [moment, setMoment] = useState(() => firstMoment(session));
  useEffect(() => {
    setMoment((m) => (m.session === session && m.run === session.run ? m : firstMoment(session)));
    const endRun = session.subscribe(({ run, events, cause }) =>
      setMoment((m) => ({
        session,
        run,
        before: cause === 'intent' ? m.run : null,
        composition: session.composition,
        events: cause === 'intent' ? events : [],
        step: m.step + 1,
      })),
    );
    const endComposition = session.onComposition(() => setMoment((m) => ({ ...m, composition: session.composition })));
    return () => {
      endRun();
      endComposition();
    };
  }, [session]);
  return moment.session === session ? moment : firstMoment(session);
}

function firstMoment(session: Session): Moment {
  return { session, run: session.run, before: null, composition: session.composition, events: [], step: 0 };
}
