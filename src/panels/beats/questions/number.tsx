/** A whole number, typed or stepped. */
import type { NumberQuestion } from '../../../core/question.ts';
import { touchName } from '../../controls.tsx';
import { usePlay } from '../../play-context.ts';
import type { FieldsProps } from './fields-props.ts';

export function NumberFields({ question }: FieldsProps<NumberQuestion>) {
  const { composition, touch, words } = usePlay();
  return (
    <label class="number">
      <span>{words.checkpoint.value}</span>
      <input
        type="number"
        inputMode="numeric"
        step={1}
        min={question.min}
        max={question.max}
        value={composition.value ?? ''}
        aria-describedby="question-how"
        data-touch={touchName('set-value', question.id)}
        onInput={(event) => {
          const value = event.currentTarget.valueAsNumber;
          touch({ kind: 'set-value', value: Number.isNaN(value) ? null : value });
        }}
      />
    </label>
  );
}
