/** The place of the stage on the wall: the game's own picture of where the bill is. It comes late, and without it the words are all there. */
import { useEffect, useRef } from 'preact/hooks';
import { record } from '../../../core/replay.ts';
import { Session } from '../../../session/session.ts';
import type { Stage } from '../../../stage/stage.ts';
import { runShown } from './run-shown.ts';
import { useWall } from './wall-context.ts';

type StagePlaceProps = { readonly onFailed: () => void };

export function StagePlace({ onFailed }: StagePlaceProps) {
  const { view, level, language } = useWall();
  const host = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const session = useRef<Session | null>(null);
  const run = runShown(view);
  useEffect(() => {
    let isGone = false;
    void mount().catch((error: unknown) => {
      console.warn(error);
      onFailed();
    });
    return () => {
      isGone = true;
      stage.current?.destroy();
      stage.current = null;
    };
    async function mount() {
      const [{ mountStage }] = await Promise.all([import('../../../stage/stage.ts'), hasRoom(host.current)]);
      if (isGone || !host.current || !session.current) return;
      const mounted = await mountStage(host.current, {
        session: session.current,
        language: () => language,
        reducedMotion: () => true,
        textSize: () => LETTERS,
        isWall: true,
        onLost: () => onFailed(),
      });
      if (isGone) return mounted.destroy();
      stage.current = mounted;
      // What came while it was fetched.
      if (session.current) mounted.setSession(session.current);
    }
  }, []);
  if (level && run && session.current?.level !== level) {
    session.current = Session.still(level, run, record(level, run.entry, []));
    stage.current?.setSession(session.current);
  }
  useEffect(() => {
    if (run && session.current && session.current.run !== run) session.current.show(run);
  });
  return <div ref={host} class="wall-stage" aria-hidden="true" />;
}

/** A stage begins with the size it finds; while a question has the whole sheet there is none. */
function hasRoom(element: HTMLElement | null): Promise<void> {
  return new Promise((resolve) => {
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (element.clientHeight === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}

/** Larger than for somebody who sits before it. */
const LETTERS = 1.5;
