/** The fields of a question, by its kind, with what all kinds share: a fieldset that says how to answer. */
import type { ComponentChildren } from 'preact';
import type { Question } from '../../../core/question.ts';
import { usePlay } from '../../play-context.ts';
import { CategoriseFields } from './categorise.tsx';
import { ChoiceFields } from './choice.tsx';
import type { FieldsProps } from './fields-props.ts';
import { HottextFields } from './hottext.tsx';
import { MatchFields } from './match.tsx';
import { MultipleFields } from './multiple.tsx';
import { NumberFields } from './number.tsx';
import { OrderFields } from './order.tsx';

export function QuestionFields(props: FieldsProps<Question>) {
  const { words } = usePlay();
  const { question, isClosed } = props;
  const { how } = words.checkpoint;
  return (
    <fieldset class="fields" disabled={isClosed} aria-labelledby="question-title question-how">
      <legend id="question-how" class="aside">
        {question.kind === 'number' ? how.number(question.min, question.max) : how[question.kind]}
      </legend>
      {fieldsOf(props)}
    </fieldset>
  );
}

function fieldsOf({ question, ...rest }: FieldsProps<Question>): ComponentChildren {
  switch (question.kind) {
    case 'choice':
      return <ChoiceFields question={question} {...rest} />;
    case 'multiple':
      return <MultipleFields question={question} {...rest} />;
    case 'order':
      return <OrderFields question={question} {...rest} />;
    case 'match':
      return <MatchFields question={question} {...rest} />;
    case 'categorise':
      return <CategoriseFields question={question} {...rest} />;
    case 'number':
      return <NumberFields question={question} {...rest} />;
    case 'hottext':
      return <HottextFields question={question} {...rest} />;
  }
}
