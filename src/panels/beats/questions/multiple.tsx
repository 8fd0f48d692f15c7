/** Any of several: checkboxes, lettered as on the stage. */

import type { MultipleQuestion } from '../../../core/question.ts';
import { shownOrder } from '../../../core/shown.ts';
import { Told } from '../../aids/told.tsx';
import { Letter, touchName } from '../../controls.tsx';
import { usePlay } from '../../play-context.ts';
import type { FieldsProps } from './fields-props.ts';
import { LookAgain } from './look-again.tsx';

export function MultipleFields({ question, isClosed, last }: FieldsProps<MultipleQuestion>) {
  const { level, run, composition, touch } = usePlay();
  const given = last?.answer.kind === 'multiple' ? last.answer.picks : [];
  return (
    <>
      {shownOrder(level, run, question).map((id, i) => {
        const pick = question.picks.find((p) => p.id === id);
        if (!pick) return null;
        return (
          <label key={id} class="pick">
            <input
              type="checkbox"
              value={id}
              checked={composition.picked.includes(id)}
              data-touch={touchName('pick', id)}
              onChange={() => touch({ kind: 'pick', id })}
            />
            <Letter at={i} />
            <span class="pick-says">
              <Told of={pick.says} plain />
              <LookAgain when={!isClosed && given.includes(id) && (last?.grade.wrong.includes(id) ?? false)} />
            </span>
          </label>
        );
      })}
    </>
  );
}
