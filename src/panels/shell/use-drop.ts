/** Files that are dragged over the page: whether one is in the air, and which one was let go. */
import { useEffect, useState } from 'preact/hooks';

const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** @returns whether a file is over the page just now */
export function useDrop(onFile: (file: File) => void): boolean {
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
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      },
    };
    const all = Object.entries(on) as readonly [keyof typeof on, (event: DragEvent) => void][];
    for (const [name, listener] of all) addEventListener(name, listener);
    return () => {
      for (const [name, listener] of all) removeEventListener(name, listener);
    };
  }, [onFile]);
  return isOver;
}
