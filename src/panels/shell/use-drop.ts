/** Files that are dragged over the page: whether any are in the air, and which were let go. */
import { useEffect, useState } from 'preact/hooks';

const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** A file, or a folder that can be read. */
export type Dropped = { readonly entry: FileSystemEntry | null; readonly file: File | null };

/** @returns whether files are over the page just now */
export function useDrop(onDrop: (dropped: readonly Dropped[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // Every element under the pointer is entered before the one around it is left.
    let depth = 0;
    const move = (by: number) => {
      depth = Math.max(0, depth + by);
      setOver(depth > 0);
    };
    const on = {
      dragenter: (event: DragEvent) => hasFile(event) && move(1),
      dragleave: (event: DragEvent) => hasFile(event) && move(-1),
      dragover: (event: DragEvent) => hasFile(event) && event.preventDefault(),
      drop: (event: DragEvent) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        move(-depth);
        // The list is gone once anything is waited for: what is in it is taken out at once.
        const items = [...(event.dataTransfer?.items ?? [])].filter((item) => item.kind === 'file');
        if (items.length > 0) onDrop(items.map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() })));
      },
    };
    const all = Object.entries(on) as readonly [keyof typeof on, (event: DragEvent) => void][];
    for (const [name, listener] of all) addEventListener(name, listener);
    return () => {
      for (const [name, listener] of all) removeEventListener(name, listener);
    };
  }, [onDrop]);
  return isOver;
}
