/** A wall is read from afar and scrolled by nobody: where its words are more than its sheet holds, their letters shrink until all are there. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Smaller letters than this help nobody: then the sheet is scrolled after all, px. */
const SMALLEST = 14;
/** After so many halvings nobody sees a difference. */
const STEPS = 6;

export function useFit() {
  const sheet = useRef<HTMLDivElement>(null);
  // After each draw: what is told may have become longer or shorter.
  useLayoutEffect(() => {
    if (sheet.current) shrinkToFit(sheet.current);
  });
  useEffect(() => {
    const again = () => void (sheet.current && shrinkToFit(sheet.current));
    addEventListener('resize', again);
    document.fonts?.addEventListener('loadingdone', again);
    return () => {
      removeEventListener('resize', again);
      document.fonts?.removeEventListener('loadingdone', again);
    };
  }, []);
  return sheet;
}

function shrinkToFit(sheet: HTMLElement): void {
  const become = (share: number) => sheet.style.setProperty('--fit', share.toFixed(3));
  const isTooMuch = () => sheet.scrollHeight > sheet.clientHeight + 1;
  become(1);
  // What stands upright is in a hand, and there letters stay as large as somebody wants them.
  if (innerWidth <= innerHeight || !isTooMuch()) return;
  let [low, high] = [Math.min(1, SMALLEST / Number.parseFloat(getComputedStyle(sheet).fontSize)), 1];
  for (let n = 0; n < STEPS; n++) {
    const middle = (low + high) / 2;
    become(middle);
    if (isTooMuch()) high = middle;
    else low = middle;
  }
  become(low);
}
