/** While the stage shows how it comes out: the page says what is going on, and lets whoever won't wait go to the result. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePlay } from '../play-context.ts';

/** The stage tells first; focus waits where one can go on, and goes to the result with everybody else's. */
export function During({ says, onEnd }: { readonly says: string; readonly onEnd: () => void }) {
  const { words } = usePlay();
  const skip = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => skip.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <p class="forecast" id="going-on">
        {says}
      </p>
      <div class="acts">
        <button type="button" ref={skip} class="act" data-program="skip-call" aria-describedby="going-on" onClick={onEnd}>
          {words.vote.skipCall}
        </button>
      </div>
    </>
  );
}
