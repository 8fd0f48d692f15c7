/** The fields of a question as pupils are shown it, by its kind: native controls, lettered as on the wall. */
import type { ComponentChildren } from 'preact';
import { Letter, letterAt, touchName } from '../../../../panels/controls.tsx';
import type { ShownQuestion } from '../../../rules/blind.ts';
import { usePupil } from '../pupil-context.ts';
import { type Draft, picking, placing } from './draft.ts';
import { OrderFields } from './order.tsx';

export type FieldsProps = {
  readonly question: ShownQuestion;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
};

export function QuestionFields(props: FieldsProps) {
  const { how } = usePupil().words.question;
  const { question } = props;
  const [least, most] = question.range ?? [0, 0];
  return (
    <fieldset class="fields" aria-labelledby="question-title question-how">
      <legend id="question-how" class="aside">
        {question.kind === 'number' ? how.number(least, most) : how[question.kind]}
      </legend>
      {fieldsOf(props)}
    </fieldset>
  );
}

function fieldsOf(props: FieldsProps): ComponentChildren {
  switch (props.question.kind) {
    case 'choice':
    case 'multiple':
    case 'hottext':
      return <PickFields {...props} />;
    case 'order':
      return <OrderFields {...props} />;
    case 'match':
    case 'categorise':
      return <PlaceFields {...props} />;
    case 'number':
      return <NumberField {...props} />;
  }
}

/** One or any of several. */
function PickFields({ question, draft, onDraft }: FieldsProps) {
  return (
    <>
      {question.options.map(({ id, says }, i) => (
        <label key={id} class={question.kind === 'hottext' ? 'pick pick-sentence' : 'pick'}>
          <input
            type={question.kind === 'multiple' ? 'checkbox' : 'radio'}
            name="answer"
            value={id}
            checked={draft.picked.includes(id)}
            data-touch={touchName('pick', id)}
            onChange={() => onDraft(picking(question, draft, id))}
          />
          <Letter at={i} />
          <span class="pick-says">{says}</span>
        </label>
      ))}
    </>
  );
}

/** A list beside each: partners for the left-hand sides, or places for the things. */
function PlaceFields({ question, draft, onDraft }: FieldsProps) {
  const { words } = usePupil();
  const { options, places = [] } = question;
  const isMatch = question.kind === 'match';
  const [things, into] = isMatch ? [places, options] : [options, places];
  return (
    <ul class="plain-list">
      {things.map(({ id, says }, i) => {
        const placed = draft.placed[id];
        return (
          <li key={id} class={isMatch ? 'placing' : 'placing placing-item'}>
            {!isMatch && <Letter at={i} />}
            <label for={`place-${id}`} class="pick-says">
              {says}
            </label>
            <select
              id={`place-${id}`}
              value={placed ?? ''}
              data-touch={touchName('place', id)}
              onChange={(event) => onDraft(placing(draft, id, event.currentTarget.value || null))}
            >
              <option value="">{words.question.nowhere}</option>
              {into.map((at, k) => (
                // Arrow keys go through a list option by option: passing a partner that is taken must not take it away.
                <option key={at.id} value={at.id} disabled={isMatch && at.id !== placed && Object.values(draft.placed).includes(at.id)}>
                  {isMatch ? `${letterAt(k)}. ${at.says}` : at.says}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ul>
  );
}

function NumberField({ question, draft, onDraft }: FieldsProps) {
  const { words } = usePupil();
  const [least, most] = question.range ?? [0, 0];
  return (
    <label class="number">
      <span>{words.question.value}</span>
      <input
        type="number"
        inputMode="numeric"
        step={1}
        min={least}
        max={most}
        value={draft.value ?? ''}
        aria-describedby="question-how"
        data-touch={touchName('set-value', 'answer')}
        onInput={(event) => {
          const value = event.currentTarget.valueAsNumber;
          onDraft({ ...draft, value: Number.isNaN(value) ? null : value });
        }}
      />
    </label>
  );
}
