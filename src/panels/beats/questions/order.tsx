/** Things in a row: moved up and down with buttons, or dragged. Letters stay with their things. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OrderQuestion } from '../../../core/question.ts';
import { shownOrder } from '../../../core/shown.ts';
import type { Wording } from '../../../core/wording.ts';
import { Told } from '../../aids/told.tsx';
import { Letter, touchName } from '../../controls.tsx';
import { usePlay } from '../../play-context.ts';
import { textIn } from '../../say.tsx';
import type { FieldsProps } from './fields-props.ts';
import { Grip } from './grip.tsx';
import { LookAgain } from './look-again.tsx';
import { useDrag } from './use-drag.ts';

export function OrderFields({ question, isClosed, last }: FieldsProps<OrderQuestion>) {
  const { level, run, composition, words, language, touch, announce } = usePlay();
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);
  const order = composition.picked;
  const letters = shownOrder(level, run, question);
  const before = last?.answer.kind === 'order' ? last.answer.order : [];
  const dragging = useDrag({
    onHold: (id) => touch({ kind: 'hold', id }),
    onDrop: (id, at) => {
      touch({ kind: 'hold', id: null });
      const by = order.indexOf(at) > order.indexOf(id) ? 1 : -1;
      for (let n = Math.abs(order.indexOf(at) - order.indexOf(id)); n > 0; n--) touch({ kind: 'shift', id, by });
    },
  });
  // Moving an element in the page takes its focus away: the button that was pressed gets it back.
  useLayoutEffect(() => {
    if (moved.current) list.current?.querySelector<HTMLElement>(`[data-move="${CSS.escape(moved.current)}"]`)?.focus();
    moved.current = null;
  }, [order]);
  const shift = (id: string, says: Wording, by: -1 | 1) => {
    const to = order.indexOf(id) + by;
    if (to < 0 || to >= order.length) return;
    moved.current = `${id}:${by}`;
    touch({ kind: 'shift', id, by });
    announce(words.checkpoint.moved(textIn(says, language), to + 1, order.length));
  };
  return (
    <ol class="order" ref={list}>
      {order.map((id, i) => {
        const item = question.items.find((it) => it.id === id);
        if (!item) return null;
        return (
          <li key={id} class="order-item" {...dragging.place(id)} {...dragging.held(id)}>
            <Grip id={id} dragging={dragging} isClosed={isClosed} />
            <Letter at={letters.indexOf(id)} />
            <span class="pick-says" id={`order-${id}`}>
              <Told of={item.says} plain />
              <LookAgain when={!isClosed && before[i] === id && (last?.grade.wrong.includes(id) ?? false)} />
            </span>
            {!isClosed && (
              <span class="movers">
                {([-1, 1] as const).map((by) => (
                  <button
                    key={by}
                    type="button"
                    class="mover"
                    data-move={`${id}:${by}`}
                    data-touch={touchName('shift', id)}
                    aria-label={`${by < 0 ? words.checkpoint.up : words.checkpoint.down}: ${textIn(item.says, language)}`}
                    aria-disabled={(by < 0 && i === 0) || (by > 0 && i === order.length - 1)}
                    onClick={() => shift(id, item.says, by)}
                  >
                    <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
                      <path d={by < 0 ? 'M6 2l5 7H1z' : 'M6 10L1 3h10z'} />
                    </svg>
                  </button>
                ))}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
