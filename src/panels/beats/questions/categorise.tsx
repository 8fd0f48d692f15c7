/** Each thing in its place: from a list beside it, or by dragging it into a bin. */

import type { CategoriseQuestion } from '../../../core/question.ts';
import { shownOrder } from '../../../core/shown.ts';
import { Told } from '../../aids/told.tsx';
import { Letter, letterAt, touchName } from '../../controls.tsx';
import { usePlay } from '../../play-context.ts';
import { Say, textIn } from '../../say.tsx';
import type { FieldsProps } from './fields-props.ts';
import { Grip } from './grip.tsx';
import { LookAgain } from './look-again.tsx';
import { useDrag } from './use-drag.ts';

export function CategoriseFields({ question, isClosed, last }: FieldsProps<CategoriseQuestion>) {
  const { level, run, composition, words, language, touch } = usePlay();
  const order = shownOrder(level, run, question);
  const given = last?.answer.kind === 'categorise' ? last.answer.bins : {};
  const dragging = useDrag({
    onHold: (id) => touch({ kind: 'hold', id }),
    onDrop: (id, bin) => touch({ kind: 'place', id, at: bin }),
  });
  return (
    <>
      <ul class="plain-list">
        {order.map((id, i) => {
          const item = question.items.find((it) => it.id === id);
          if (!item) return null;
          const isWrong = last?.grade.wrong.includes(id) ?? false;
          return (
            <li key={id} class="placing placing-item" {...dragging.held(id)}>
              <Grip id={id} dragging={dragging} isClosed={isClosed} />
              <Letter at={i} />
              <label for={`bin-of-${id}`} class="pick-says">
                <Told of={item.says} plain />
                <LookAgain when={!isClosed && isWrong && given[id] === composition.placed[id]} />
              </label>
              <select
                id={`bin-of-${id}`}
                value={composition.placed[id] ?? ''}
                data-touch={touchName('place', id)}
                onChange={(event) => touch({ kind: 'place', id, at: event.currentTarget.value || null })}
              >
                <option value="">{words.checkpoint.nowhere}</option>
                {question.bins.map((bin) => (
                  <option key={bin.id} value={bin.id}>
                    {textIn(bin.says, language)}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
      <p class="small-title" id="bins-title">
        {words.checkpoint.bins}
      </p>
      <ul class="plain-list bins" aria-labelledby="bins-title">
        {question.bins.map((bin) => {
          const inside = order.filter((id) => composition.placed[id] === bin.id);
          return (
            <li key={bin.id} class="bin" {...dragging.place(bin.id)}>
              <span class="bin-says">
                <Say of={bin.says} />
              </span>
              <span class="unseen">: </span>
              {inside.length === 0 ? (
                <span class="aside">{words.checkpoint.emptyBin}</span>
              ) : (
                <span class="bin-letters">{inside.map((id) => letterAt(order.indexOf(id))).join(', ')}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
