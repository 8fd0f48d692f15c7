/** One run, step by step: the scrubber, the step as it stood, the way to a what-if, all steps, and the code for a friend. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Disclosure } from '../controls.tsx';
import { FictionBadge } from '../fiction.tsx';
import { Say } from '../say.tsx';
import { useLookBack } from './look-back-context.ts';
import { EVERYBODY, type Whose } from './look-back-model.ts';
import { Page } from './page.tsx';
import { Scrubber } from './scrubber.tsx';
import { Share } from './share.tsx';
import { Steps } from './steps.tsx';
import { Stands, WhatIf } from './what-if.tsx';

export function OneRun() {
  const { view, words } = useLookBack();
  const title = useRef<HTMLHeadingElement>(null);
  const page = useRef<HTMLHeadingElement>(null);
  const [isToFocus, setToFocus] = useState(false);
  useEffect(() => title.current?.focus(), []);
  // A step chosen from the list is read where it stands, which may be far above the list.
  useEffect(() => {
    if (!isToFocus) return;
    page.current?.focus();
    setToFocus(false);
  }, [isToFocus]);
  return (
    <>
      <header class="look-head">
        <h1 class="place" tabIndex={-1} ref={title}>
          {words.title}
          <span class="place-set">
            {' · '}
            <Say of={view.level.title} />
          </span>
        </h1>
        <button type="button" class="link" data-program="end-look-back" onClick={view.acts.leave}>
          {words.leave}
        </button>
      </header>
      <Runs />
      <div class="look-sticky">
        <FictionBadge />
        <Scrubber />
      </div>
      <Page title={page} />
      <WhatIf />
      <Stands />
      <Beside />
      <Disclosure summary={words.steps}>
        <Steps
          onStep={(at) => {
            view.acts.look(view.shown, at);
            setToFocus(true);
          }}
        />
      </Disclosure>
      <Share />
    </>
  );
}

/** Which run is looked at, where there are several. */
function Runs() {
  const { view, words } = useLookBack();
  const there = EVERYBODY.filter((whose) => view.runs[whose]);
  if (there.length < 2) return <p class="look-whose">{words.runs[view.shown]}</p>;
  return (
    <fieldset class="look-runs">
      <legend class="unseen">{words.which}</legend>
      {there.map((whose) => (
        <label key={whose} class="look-run">
          <input
            type="radio"
            name="look-run"
            data-program="which-run"
            value={whose}
            checked={view.shown === whose}
            onChange={() => view.acts.look(whose, Math.min(view.at, view.runs[whose]?.end ?? 0))}
          />
          <span>{words.runs[whose]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Beside() {
  const { view, words } = useLookBack();
  const others = EVERYBODY.filter((whose): whose is Whose => whose !== view.shown && view.runs[whose] !== undefined);
  return (
    <section class="look-part">
      <h3>{words.compare.title}</h3>
      {others.length === 0 && <p class="aside">{words.compare.none}</p>}
      {others.map((whose) => (
        <button key={whose} type="button" class="act act-small" data-program="lay-beside" onClick={() => view.acts.layBeside(whose)}>
          {words.compare.with(words.runs[whose])}
        </button>
      ))}
    </section>
  );
}
