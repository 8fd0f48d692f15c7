/** A bar for a wait, shown only when it lasts; what comes at once isn't flashed at anybody. */
import { useEffect, useRef, useState } from 'preact/hooks';
import './late-progress.css';

/** Nobody calls half a second a wait, ms. */
const PATIENCE = 500;
/** What has been shown stays long enough to be seen, ms. */
const SEEN = 700;

type LateProgressProps = {
  readonly coming: { readonly done: number; readonly of: number } | null;
  readonly says: string;
  /** The same words stand beside it. */
  readonly isSaidBeside?: boolean;
};

export function LateProgress({ coming, says, isSaidBeside }: LateProgressProps) {
  const isShown = useLate(coming !== null);
  const last = useRef({ done: 0, of: 1 });
  if (coming) last.current = coming;
  else last.current = { ...last.current, done: last.current.of };
  if (!isShown) return null;
  const { done, of } = last.current;
  return (
    <p class="late-progress">
      {!isSaidBeside && <span aria-hidden="true">{says}</span>}
      <progress aria-label={says} value={done} max={Math.max(1, of)} />
    </p>
  );
}

/** On only where it was wanted for so long, and then not off at once. */
function useLate(isWanted: boolean): boolean {
  const [isShown, show] = useState(false);
  const since = useRef(0);
  useEffect(() => {
    if (isWanted === isShown) return;
    const wait = isWanted ? PATIENCE : Math.max(0, since.current + SEEN - performance.now());
    const timer = setTimeout(() => {
      since.current = performance.now();
      show(isWanted);
    }, wait);
    return () => clearTimeout(timer);
  }, [isWanted, isShown]);
  return isShown;
}
