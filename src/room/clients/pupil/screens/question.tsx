/** A question and its form: what the draft lacks is said when one answers too soon. */
import { useState } from 'preact/hooks';
import type { Answer } from '../../../../core/question.ts';
import type { ShownQuestion } from '../../../rules/blind.ts';
import { usePupil } from '../pupil-context.ts';
import { answerOf, type Draft, draftOf } from '../questions/draft.ts';
import { QuestionFields } from '../questions/fields.tsx';
import { GivenAnswer } from '../questions/given.tsx';
import { Fate } from '../screen-parts.tsx';

type QuestionFormProps = {
  readonly question: ShownQuestion;
  /** Under which the draft is kept, and the answer waits. */
  readonly id: string;
  readonly beginsWith?: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
};

/** Drawn anew for each question: give it the id as its key. */
export function QuestionForm({ question, id, beginsWith = null, onAnswer }: QuestionFormProps) {
  const { words, draft: kept, setDraft, announce } = usePupil();
  const [draft, setOwn] = useState<Draft>(() => kept(id) ?? draftOf(question, beginsWith));
  const [isLacking, setLacking] = useState(false);
  const onDraft = (next: Draft) => {
    setOwn(next);
    setDraft(id, next);
    setLacking(false);
  };
  const { incomplete } = words.question;
  const [least, most] = question.range ?? [0, 0];
  const lacks = question.kind === 'number' ? incomplete.number(least, most) : incomplete[question.kind];
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const answer = answerOf(question, draft);
    if (answer) return onAnswer(answer);
    setLacking(true);
    announce(lacks);
  };
  return (
    <form class="question-form" onSubmit={onSubmit} noValidate>
      <h2 class="asks" id="question-title">
        {question.asks}
      </h2>
      <QuestionFields question={question} draft={draft} onDraft={onDraft} />
      <p class="first">{isLacking && lacks}</p>
      <Fate of={id} />
      <div class="acts">
        <button type="submit" class="act act-primary" data-pupil="answer">
          {words.question.answer}
        </button>
      </div>
      <p class="aside">{words.question.once}</p>
    </form>
  );
}

/** The answer as it was given; it stands. */
export function AnswerIn({ question, answer, id }: { readonly question: ShownQuestion; readonly answer: Answer; readonly id: string }) {
  const { words } = usePupil();
  return (
    <>
      <h2 class="asks">{question.asks}</h2>
      <p class="small-title">{words.question.yours}</p>
      <GivenAnswer question={question} answer={answer} />
      <div class="standing" data-standing>
        <Fate of={id} />
      </div>
    </>
  );
}
