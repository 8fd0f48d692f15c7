/** Dragging one thing onto another with mouse, pen or finger. The keyboard has its own controls beside it. */
import { useEffect, useRef, useState } from 'preact/hooks';

export type Drag = { readonly id: string; readonly x: number; readonly y: number; readonly over: string | null };

type DragHandlers = {
  readonly onHold: (id: string | null) => void;
  /** `at` is the `data-drop` of the place it was let go over. */
  readonly onDrop: (id: string, at: string) => void;
};

export type Dragging = {
  readonly drag: Drag | null;
  readonly begin: (event: PointerEvent, id: string) => void;
  /** Attributes of the thing itself, while it is dragged. */
  readonly held: (id: string) => { readonly 'data-dragged'?: true; readonly style?: string };
  /** Attributes of a place where things can be let go. */
  readonly place: (at: string) => { readonly 'data-drop': string; readonly 'data-over'?: true };
};

export function useDrag({ onHold, onDrop }: DragHandlers): Dragging {
  const [drag, setDrag] = useState<Drag | null>(null);
  const end = useRef<(() => void) | null>(null);
  useEffect(() => () => end.current?.(), []);

  const begin = (event: PointerEvent, id: string) => {
    if (event.button !== 0 || end.current) return;
    event.preventDefault();
    const from = { x: event.clientX, y: event.clientY };
    const move = (e: PointerEvent) => setDrag({ id, x: e.clientX - from.x, y: e.clientY - from.y, over: placeUnder(e, id) });
    const stop = () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', cancel);
      end.current = null;
      setDrag(null);
    };
    const drop = (e: PointerEvent) => {
      const at = placeUnder(e, id);
      stop();
      if (at === null) onHold(null);
      else onDrop(id, at);
    };
    const cancel = () => {
      stop();
      onHold(null);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', cancel);
    end.current = stop;
    onHold(id);
  };

  return {
    drag,
    begin,
    held: (id) => (drag?.id === id ? { 'data-dragged': true, style: `transform: translate(${drag.x}px, ${drag.y}px)` } : {}),
    place: (at) => (drag?.over === at ? { 'data-drop': at, 'data-over': true } : { 'data-drop': at }),
  };
}

function placeUnder(event: PointerEvent, dragged: string): string | null {
  for (const element of document.elementsFromPoint(event.clientX, event.clientY)) {
    const place = element.closest<HTMLElement>('[data-drop]')?.dataset.drop;
    if (place !== undefined && place !== dragged) return place;
  }
  return null;
}
