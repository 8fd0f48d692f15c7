/** A bar for a wait, shown only when it lasts; what comes at once isn't flashed at anybody. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { untilTurn } from './late.ts';
import './late-progress.css';

type LateProgressProps = {
  readonly coming: { readonly done: number; readonly of: number } | null;
  readonly says: string;
  /** The same words stand beside it. */
  readonly isSaidBeside?: boolean;
  /** It lies over what is waited for: when that is there, the bar is gone with the same drawing. */
  readonly isOver?: boolean;
};

export function LateProgress({ coming, says, isSaidBeside, isOver = false }: LateProgressProps) {
  const isShown = useLate(coming !== null, isOver);
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

/** On only where it was wanted for so long, and then not off at once unless it is in the way. */
function useLate(isWanted: boolean, isOver: boolean): boolean {
  const [isShown, show] = useState(false);
  const since = useRef(0);
  const turn = () => untilTurn({ isWanted, isShown, isOver, shownFor: performance.now() - since.current });
  useEffect(() => {
    const wait = turn();
    if (wait === null) return;
    const timer = setTimeout(() => {
      since.current = performance.now();
      show(isWanted);
    }, wait);
    return () => clearTimeout(timer);
  }, [isWanted, isShown]);
  return isShown && (isWanted || turn() !== 0);
}
