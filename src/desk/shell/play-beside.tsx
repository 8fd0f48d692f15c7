/** The game beside the editor: the program itself in a frame, handed the draft's pack and a place in it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Witness } from '../../content/prove/witness.ts';
import type { PackFile } from '../../core/level.ts';
import { useDesk } from './desk-context.ts';
import { DeskButton } from './desk-controls.tsx';

export type Shown = {
  readonly pack: PackFile;
  readonly place: Witness;
  /** Grows each time something is to be played. */
  readonly turn: number;
  /** Of the draft that is played. */
  readonly version: number;
  /** From the same place, with the draft as it is by then. */
  readonly again: () => void;
};

type PlayBesideProps = {
  readonly shown: Shown;
  /** The draft was changed since. */
  readonly isOld: boolean;
  readonly onClose: () => void;
  /** What stays in reach while it is played. */
  readonly children?: ComponentChildren;
};

export function PlayBeside({ shown, isOld, onClose, children }: PlayBesideProps) {
  const { words, language } = useDesk();
  const frame = useRef<HTMLIFrameElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const isReady = useRef(false);
  const play = () => frame.current?.contentWindow?.postMessage({ kind: 'play', pack: shown.pack, place: shown.place }, location.origin);
  useEffect(() => {
    const onMessage = ({ source, origin, data }: MessageEvent<{ readonly kind?: unknown }>) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return;
      if (data?.kind === 'ready') {
        isReady.current = true;
        play();
      } else if (data?.kind === 'left') onClose();
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  });
  useEffect(() => {
    if (isReady.current) play();
  }, [shown.turn]);
  // On a narrow page it stands below what is written: whoever wants to play needn't look for it.
  useEffect(() => {
    const isBelow = (box.current?.getBoundingClientRect().top ?? 0) > innerHeight / 2;
    if (isBelow) box.current?.scrollIntoView({ block: 'start' });
  }, [shown.turn]);
  return (
    <div class="desk-play" ref={box}>
      <div class="desk-play-head">
        <DeskButton id="stop-play" look="link" onClick={onClose}>
          {words.bench.stop}
        </DeskButton>
        {document.fullscreenEnabled && (
          <DeskButton id="play-large" look="link" onClick={() => void frame.current?.requestFullscreen().catch(() => undefined)}>
            {words.bench.large}
          </DeskButton>
        )}
      </div>
      <div role="status" class="desk-play-old">
        {isOld && (
          <>
            <p>{words.bench.isOld}</p>
            <DeskButton id="play-again" onClick={shown.again}>
              {words.bench.playAgain}
            </DeskButton>
          </>
        )}
      </div>
      {children}
      <iframe
        ref={frame}
        class="desk-frame"
        title={words.bench.side.play}
        src={`./index.html?guest&language=${language}`}
        data-desk="frame"
      />
    </div>
  );
}
