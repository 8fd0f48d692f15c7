/** Things in a row, moved up and down with buttons. Letters stay with their things. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Letter, touchName } from '../../../../panels/controls.tsx';
import { usePupil } from '../pupil-context.ts';
import { shifting } from './draft.ts';
import type { FieldsProps } from './fields.tsx';

export function OrderFields({ question, draft, onDraft }: FieldsProps) {
  const { words, announce } = usePupil();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  const order = draft.picked;
  // Moving an element in the page takes its focus away: the button that was pressed gets it back.
  useLayoutEffect(() => {
    if (moved.current) list.current?.querySelector<HTMLElement>(`[data-move="${CSS.escape(moved.current)}"]`)?.focus();
    moved.current = null;
  }, [order]);
  const shift = (id: string, says: string, by: -1 | 1) => {
    const to = order.indexOf(id) + by;
    if (to < 0 || to >= order.length) return;
    moved.current = `${id}:${by}`;
    onDraft(shifting(draft, id, by));
    announce(words.question.moved(says, to + 1, order.length));
  };
  return (
    <ol class="order" ref={list}>
      {order.map((id, i) => {
        const at = question.options.findIndex((o) => o.id === id);
        const says = question.options[at]?.says ?? '';
        return (
          <li key={id} class="order-item">
            <Letter at={at} />
            <span class="pick-says">{says}</span>
            <span class="movers">
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  class="mover"
                  data-move={`${id}:${by}`}
                  data-touch={touchName('shift', id)}
                  aria-label={`${by < 0 ? words.question.up : words.question.down}: ${says}`}
                  aria-disabled={(by < 0 && i === 0) || (by > 0 && i === order.length - 1)}
                  onClick={() => shift(id, says, by)}
                >
                  <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
                    <path d={by < 0 ? 'M6 2l5 7H1z' : 'M6 10L1 3h10z'} />
                  </svg>
                </button>
              ))}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
