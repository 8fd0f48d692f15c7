/** Step five: the questions, each with the sentence that decides it and the mistakes behind its wrong answers. */
import { DeskButton } from '../shell/desk-controls.tsx';
import { askedOf, EMPTY_QUESTION, type QuestionAnswer, sentenceAt } from './answers.ts';
import { WANTED, withAnother } from './drafted.ts';
import { DraftNote, PickField, TextField } from './fields.tsx';
import { own, placeFrom, placeText, type StepProps, sentencesOf, withItem, without } from './step.ts';

const FIRST = { passage: 0, sentence: 0 };

export function QuestionsStep({ answers, words, change }: StepProps) {
  const w = words.questions;
  const { questions } = answers;
  const at = (i: number, changes: Partial<QuestionAnswer>) => {
    const basis = sentenceAt(answers, changes.decides ?? questions[i]?.decides ?? FIRST);
    change({ questions: withItem(questions.map(own(i)), i, { ...changes, basis }) });
  };
  const isStale = ({ basis, decides, isDraft }: QuestionAnswer) =>
    !isDraft && basis !== undefined && basis !== sentenceAt(answers, decides);
  return (
    <>
      {questions.map((question, i) => (
        <fieldset class="desk-group" key={i}>
          <legend>{w.question(i + 1)}</legend>
          {question.isDraft && <DraftNote says={words.draft} />}
          {isStale(question) && (
            <p class="desk-missing" role="status" data-desk={`question-${i + 1}-stale`}>
              {w.stale(sentenceAt(answers, question.decides))}
            </p>
          )}
          <TextField id={`question-${i + 1}`} rows={1} says={w.asks} value={question.asks} onInput={(asks) => at(i, { asks })} />
          <TextField id={`question-${i + 1}-right`} rows={1} says={w.right} value={question.right} onInput={(right) => at(i, { right })} />
          {question.wrong.map(({ says, why }, n) => (
            <div class="desk-pair" key={n}>
              <TextField
                id={`question-${i + 1}-wrong-${n + 1}`}
                says={w.wrong(n + 1)}
                rows={1}
                value={says}
                onInput={(text) => at(i, { wrong: withItem(question.wrong, n, { says: text }) })}
              />
              <TextField
                id={`question-${i + 1}-why-${n + 1}`}
                says={w.why}
                rows={1}
                value={why}
                onInput={(text) => at(i, { wrong: withItem(question.wrong, n, { why: text }) })}
              />
            </div>
          ))}
          <PickField
            id={`question-${i + 1}-decides`}
            says={w.decides}
            value={placeText(question.decides)}
            options={sentencesOf(answers, words)}
            onPick={(place) => at(i, { decides: placeFrom(place) })}
          />
          <AnotherDraft answers={answers} words={words} change={change} at={i} />
          {questions.length > 2 && (
            <DeskButton id={`remove-question-${i + 1}`} look="link" onClick={() => change({ questions: without(questions, i) })}>
              {w.remove(i + 1)}
            </DeskButton>
          )}
        </fieldset>
      ))}
      {questions.length < WANTED && questions.every(({ isDraft }) => isDraft) && <p>{w.fewer}</p>}
      <p role="status">{w.asked(askedOf(answers), questions.length)}</p>
      <DeskButton id="add-question" onClick={() => change({ questions: [...questions, EMPTY_QUESTION] })}>
        {w.add}
      </DeskButton>
    </>
  );
}

/** Another question made of the sentences, in the place of one that nobody has written yet. */
function AnotherDraft({ answers, words, change, at }: StepProps & { readonly at: number }) {
  const question = answers.questions[at];
  const other = question && (question.isDraft || question.asks.trim() === '') ? withAnother(answers, at) : null;
  if (!other) return null;
  return (
    <DeskButton id={`another-question-${at + 1}`} look="link" onClick={() => change(other)}>
      {words.questions.another}
    </DeskButton>
  );
}
