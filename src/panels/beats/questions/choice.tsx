/** One of several: radio buttons, lettered as on the stage. */

import type { ChoiceQuestion } from '../../../core/question.ts';
import { shownOrder } from '../../../core/shown.ts';
import { Told } from '../../aids/told.tsx';
import { Letter, touchName } from '../../controls.tsx';
import { usePlay } from '../../play-context.ts';
import type { FieldsProps } from './fields-props.ts';
import { LookAgain } from './look-again.tsx';

export function ChoiceFields({ question, isClosed, last }: FieldsProps<ChoiceQuestion>) {
  const { level, run, composition, touch } = usePlay();
  return (
    <>
      {shownOrder(level, run, question).map((id, i) => {
        const pick = question.picks.find((p) => p.id === id);
        if (!pick) return null;
        return (
          <label key={id} class="pick">
            <input
              type="radio"
              name={question.id}
              value={id}
              checked={composition.picked[0] === id}
              data-touch={touchName('pick', id)}
              onChange={() => touch({ kind: 'pick', id })}
            />
            <Letter at={i} />
            <span class="pick-says">
              <Told of={pick.says} plain />
              <LookAgain when={!isClosed && (last?.grade.wrong.includes(id) ?? false)} />
            </span>
          </label>
        );
      })}
    </>
  );
}
