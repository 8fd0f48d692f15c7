/** The way off the road that was taken: a fork at the step that is shown; and, after a fork's ending, which run stands. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { openIntents } from '../../core/open-intents.ts';
import { usePlay } from '../play-context.ts';
import { useLookBack } from './look-back-context.ts';

export function WhatIf() {
  const { view, words } = useLookBack();
  const { level, run } = usePlay();
  const { shown, runs, at, acts } = view;
  const isOver = openIntents(level, run).length === 0;
  const isUnderWay = shown === 'what-if' && !isOver && at === runs['what-if']?.end;
  return (
    <section class="look-part" aria-labelledby="what-if-title">
      <h3 id="what-if-title">{words.whatIf.title}</h3>
      {isOver ? (
        <p class="aside">{words.whatIf.over}</p>
      ) : isUnderWay ? (
        <button type="button" class="act act-primary" data-program="go-on-what-if" onClick={acts.goOn}>
          {words.whatIf.goOn}
        </button>
      ) : (
        <>
          <p class="aside" id="what-if-says">
            {words.whatIf.says[shown]} {runs['what-if'] && words.whatIf.replaces}
          </p>
          <button type="button" class="act act-primary" data-program="what-if" aria-describedby="what-if-says" onClick={acts.fork}>
            {words.whatIf.does}
          </button>
        </>
      )}
    </section>
  );
}

/** Only of one's own, and only after an ending; said again once it is done. */
export function Stands() {
  const { view, words } = useLookBack();
  const [stood, setStood] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const hasStood = stood && view.shown === 'yours';
  // The button goes away when it is pressed: what it did takes its place.
  useEffect(() => {
    if (hasStood) said.current?.focus();
  }, [hasStood]);
  const isOffered = view.shown === 'what-if' && view.mayStand && view.runs.yours !== undefined;
  return (
    <>
      {isOffered && (
        <section class="look-part">
          <h3>{words.stand.title}</h3>
          <p class="aside">{words.stand.says}</p>
          <button
            type="button"
            class="act act-small"
            data-program="let-stand"
            onClick={() => {
              view.acts.letStand();
              setStood(true);
            }}
          >
            {words.stand.does}
          </button>
        </section>
      )}
      {hasStood && (
        <p class="look-said" tabIndex={-1} ref={said}>
          {words.stand.stood}
        </p>
      )}
    </>
  );
}
