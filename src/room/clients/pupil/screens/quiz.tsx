/** Questions before or after the lesson, one at a time and at one's own pace. */
import type { Table } from '../../../rules/pupil-view.ts';
import { quizKey } from '../outbox.ts';
import { usePupil } from '../pupil-context.ts';
import { Heading } from '../screen-parts.tsx';
import { AnswerIn, QuestionForm } from './question.tsx';

export function QuizScreen({ quiz }: { readonly quiz: Extract<Table, { kind: 'quiz' }> }) {
  const { words, say, waiting } = usePupil();
  const { which, id, question, number, of } = quiz;
  const eyebrow = words.quiz[which];
  if (!question)
    return (
      <>
        <Heading eyebrow={eyebrow}>{words.quiz.done}</Heading>
        <p class="look-up">{words.quiz.doneSays}</p>
      </>
    );
  const key = quizKey(which, id);
  const said = waiting(key);
  const own = said?.kind === 'quiz-answer' ? said.answer : null;
  return (
    <>
      <Heading eyebrow={eyebrow}>{words.question.number(number, of)}</Heading>
      {own ? (
        <AnswerIn question={question} answer={own} id={key} />
      ) : (
        <>
          {number === 1 && <p class="aside">{words.quiz.says}</p>}
          <QuestionForm
            key={key}
            id={key}
            question={question}
            onAnswer={(answer) => say({ kind: 'quiz-answer', which, question: id, answer })}
          />
        </>
      )}
    </>
  );
}
