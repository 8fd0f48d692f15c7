/** The phone's one polite live region: connection, what was kept, what moved. */
import { useRef, useState } from 'preact/hooks';

type Spoken = { readonly id: number; readonly sentence: string };

/** So many of the last sentences stay, so that a late reader finds them. */
const KEPT = 4;

export function useSpoken(): readonly [readonly Spoken[], (sentence: string) => void] {
  const [spoken, setSpoken] = useState<readonly Spoken[]>([]);
  const next = useRef(0);
  return [spoken, (sentence) => setSpoken((old) => [...old, { id: next.current++, sentence }].slice(-KEPT))];
}

export function SpokenRegion({ spoken }: { readonly spoken: readonly Spoken[] }) {
  return (
    <div class="unseen" role="log" aria-live="polite" aria-relevant="additions" data-live>
      {spoken.map(({ id, sentence }) => (
        <p key={id}>{sentence}</p>
      ))}
    </div>
  );
}
