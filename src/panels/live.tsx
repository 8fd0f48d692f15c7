/** The one polite live region: what happened, in sentences, and what a control says about itself. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { sentencesFor } from '../text/sentences.ts';
import type { Moment } from './use-session.ts';

type Spoken = { readonly id: number; readonly sentence: string };

/** So many of the last sentences stay, so that a late reader finds them. */
const KEPT = 6;

export function useAnnouncements(moment: Moment, language: string): readonly [readonly Spoken[], (sentence: string) => void] {
  const [spoken, setSpoken] = useState<readonly Spoken[]>([]);
  const next = useRef(0);
  const say = (sentences: readonly string[]) => {
    if (sentences.length === 0) return;
    setSpoken((old) => [...old, ...sentences.map((sentence) => ({ id: next.current++, sentence }))].slice(-KEPT));
  };
  // A change of language says nothing again: only a step does.
  useEffect(() => {
    say(sentencesFor(moment.events, moment.session.level, moment.run, language));
  }, [moment.session, moment.step]);
  return [spoken, (sentence) => say([sentence])];
}

export function LiveRegion({ spoken }: { readonly spoken: readonly Spoken[] }) {
  return (
    <div class="unseen" role="log" aria-live="polite" aria-relevant="additions" data-live>
      {spoken.map(({ id, sentence }) => (
        <p key={id}>{sentence}</p>
      ))}
    </div>
  );
}
