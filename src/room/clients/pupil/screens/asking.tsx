/** A question before the class: answered once in each round, by everybody for themselves. */
import type { Table } from '../../../rules/pupil-view.ts';
import { usePupil } from '../pupil-context.ts';
import { Heading } from '../screen-parts.tsx';
import { AnswerIn, QuestionForm } from './question.tsx';

export function AskingScreen({ asking }: { readonly asking: Extract<Table, { kind: 'asking' }> }) {
  const { words, say, waiting } = usePupil();
  const { id, question, first, round } = asking;
  const said = waiting(id);
  const own = asking.own ?? (said?.kind === 'answer' ? said.answer : null);
  if (own)
    return (
      <>
        <Heading>{words.question.given}</Heading>
        <AnswerIn question={question} answer={own} id={id} />
        <p class="look-up">{words.question.givenSays}</p>
      </>
    );
  return (
    <>
      <Heading>{round === 2 ? words.question.second : words.question.title}</Heading>
      {round === 2 && <p class="aside">{words.question.secondSays}</p>}
      {round === 2 && first && <p class="aside">{words.question.firstWas}</p>}
      <QuestionForm
        key={id}
        id={id}
        question={question}
        beginsWith={first}
        onAnswer={(answer) => say({ kind: 'answer', on: id, answer })}
      />
    </>
  );
}
