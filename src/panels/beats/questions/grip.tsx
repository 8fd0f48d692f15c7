/** Where a finger or a mouse takes hold of a thing; the keyboard passes it by, since it has buttons and lists. */
import { touchName } from '../../controls.tsx';
import type { Dragging } from './use-drag.ts';

type GripProps = { readonly id: string; readonly dragging: Dragging; readonly isClosed: boolean };

export function Grip({ id, dragging, isClosed }: GripProps) {
  if (isClosed) return null;
  return (
    <span class="grip" aria-hidden="true" data-touch={touchName('hold', id)} onPointerDown={(event) => dragging.begin(event, id)}>
      <svg viewBox="0 0 10 16" aria-hidden="true" focusable="false">
        <path d="M2 2h2v2H2zM6 2h2v2H6zM2 7h2v2H2zM6 7h2v2H6zM2 12h2v2H2zM6 12h2v2H6z" />
      </svg>
    </span>
  );
}
