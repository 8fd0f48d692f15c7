/** Files held over the desk's first page: whether any are, and which were let go of. The title page has its own way, so that its first load carries nothing for the desk. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Dropped } from '../../panels/shell/use-drop.ts';

/** @returns whether files are over the page just now */
export function useHeld(onDrop: (dropped: readonly Dropped[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(onDrop);
  take.current = onDrop;
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    // From element to element it is only moved on.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      const items = [...(event.dataTransfer?.items ?? [])].filter((item) => item.kind === 'file');
      if (items.length === 0) return;
      event.preventDefault();
      setOver(false);
      take.current(items.map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() })));
    };
    const all = [
      ['dragenter', hold],
      ['dragover', hold],
      ['dragleave', leave],
      ['drop', drop],
    ] as const;
    for (const [name, listener] of all) addEventListener(name, listener);
    return () => {
      for (const [name, listener] of all) removeEventListener(name, listener);
    };
  }, []);
  return isOver;
}
