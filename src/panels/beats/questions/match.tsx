/** Partners: each left-hand side gets one of the lettered right-hand sides, from a list or by dragging. */

import type { MatchQuestion } from '../../../core/question.ts';
import { shownOrder } from '../../../core/shown.ts';
import { Told } from '../../aids/told.tsx';
import { Letter, letterAt, touchName } from '../../controls.tsx';
import { usePlay } from '../../play-context.ts';
import { textIn } from '../../say.tsx';
import type { FieldsProps } from './fields-props.ts';
import { Grip } from './grip.tsx';
import { LookAgain } from './look-again.tsx';
import { useDrag } from './use-drag.ts';

export function MatchFields({ question, isClosed, last }: FieldsProps<MatchQuestion>) {
  const { level, run, composition, words, language, touch } = usePlay();
  const rights = shownOrder(level, run, question);
  const given = last?.answer.kind === 'match' ? last.answer.pairs : {};
  const dragging = useDrag({
    onHold: (id) => touch({ kind: 'hold', id }),
    onDrop: (right, left) => touch({ kind: 'place', id: left.slice(LEFT.length), at: right }),
  });
  return (
    <>
      <p class="small-title" id="partners-title">
        {words.checkpoint.partners}
      </p>
      <ul class="plain-list partners" aria-labelledby="partners-title">
        {rights.map((id, i) => {
          const pair = question.pairs.find((p) => p.id === id);
          if (!pair) return null;
          const isTaken = Object.values(composition.placed).includes(id);
          return (
            <li key={id} class={isTaken ? 'card card-taken' : 'card'} {...dragging.held(id)}>
              <Grip id={id} dragging={dragging} isClosed={isClosed} />
              <Letter at={i} />
              <span class="pick-says">
                <Told of={pair.right} plain />
              </span>
            </li>
          );
        })}
      </ul>
      <ul class="plain-list">
        {question.pairs.map((pair) => {
          const placed = composition.placed[pair.id];
          const isWrong = last?.grade.wrong.includes(pair.id) ?? false;
          return (
            <li key={pair.id} class="placing" {...dragging.place(LEFT + pair.id)}>
              <label for={`match-${pair.id}`} class="pick-says">
                <Told of={pair.left} plain />
                <LookAgain when={!isClosed && isWrong && given[pair.id] === placed} />
              </label>
              <select
                id={`match-${pair.id}`}
                value={placed ?? ''}
                data-touch={touchName('place', pair.id)}
                onChange={(event) => touch({ kind: 'place', id: pair.id, at: event.currentTarget.value || null })}
              >
                <option value="">{words.checkpoint.nowhere}</option>
                {rights.map((id, i) => {
                  const right = question.pairs.find((p) => p.id === id)?.right;
                  // Arrow keys go through a list option by option: passing a partner that is taken must not take it away.
                  const isTaken = id !== placed && Object.values(composition.placed).includes(id);
                  return (
                    <option key={id} value={id} disabled={isTaken}>
                      {letterAt(i)}. {right && textIn(right, language)}
                    </option>
                  );
                })}
              </select>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Left and right of a pair share an id, so a left-hand side has its own name as a place to drop. */
const LEFT = 'left:';
