/** A checkpoint: one question at a time, what a wrong answer misread, and the passage that decides it. */

import { useState } from 'preact/hooks';
import { isAnswered, POINTS, pointsFor, pointsForRight, questionOf, type Verdict, verdictOn } from '../../core/checkpoint.ts';
import { answerOf } from '../../core/compose.ts';
import { stableJson } from '../../core/json.ts';
import type { Question } from '../../core/question.ts';
import type { Asked } from '../../core/run.ts';
import { feedbackOf } from '../../core/shown.ts';
import type { PlayWords } from '../../text/words/play.ts';
import { questionLines } from '../aids/question-lines.ts';
import { TermsBelow } from '../aids/terms-below.tsx';
import { Told } from '../aids/told.tsx';
import { IntentButton, intentName } from '../controls.tsx';
import { usePlay } from '../play-context.ts';
import { BeatLines } from './beat-lines.tsx';
import { GoOn } from './go-on.tsx';
import { OpenedPassages } from './passages.tsx';
import { QuestionFields } from './questions/fields.tsx';
import { Solution } from './questions/solution.tsx';

export function Checkpoint() {
  const { level, run, words } = usePlay();
  const { at } = run;
  if (at.kind !== 'checkpoint') return null;
  const question = questionOf(level, at.asked.question);
  return (
    <>
      {at.index === 0 && at.asked.attempts.length === 0 && <BeatLines />}
      <section class="question">
        <p class="eyebrow">{words.checkpoint.number(at.index + 1, at.drawn.length)}</p>
        <h3 id="question-title" class="asks" data-focus="question" tabIndex={-1}>
          <Told of={question.asks} plain />
        </h3>
        <QuestionForm key={question.id} question={question} asked={at.asked} beat={run.beat} />
      </section>
    </>
  );
}

type AskedProps = { readonly question: Question; readonly asked: Asked };

function QuestionForm({ question, asked, beat }: AskedProps & { readonly beat: string }) {
  const { words, composition, dispatch } = usePlay();
  const [reminder, setReminder] = useState<'incomplete' | 'same' | null>(null);
  const tried = asked.attempts.length;
  const isClosed = isAnswered(asked);
  const answer = answerOf(question, composition);
  const submit = (event: Event) => {
    event.preventDefault();
    if (isClosed) return;
    const before = asked.attempts.at(-1)?.answer;
    const isSame = answer !== null && before !== undefined && stableJson(answer) === stableJson(before);
    // The same answer again is most often a slip of the finger: it is sent only when it is insisted on.
    const mayGo = answer !== null && (!isSame || reminder === 'same');
    setReminder(mayGo ? null : isSame ? 'same' : 'incomplete');
    if (mayGo) dispatch({ kind: 'answer', target: question.id, answer });
  };
  const feedback = tried > 0 && <Feedback question={question} asked={asked} isClosed={isClosed} />;
  return (
    <>
      {!isClosed && feedback}
      <form class="question-form" noValidate onSubmit={submit}>
        <QuestionFields question={question} isClosed={isClosed} last={asked.attempts.at(-1) ?? null} />
        <p class="first" role="alert">
          {!isClosed && reminder === 'same' && words.checkpoint.same}
          {!isClosed && reminder === 'incomplete' && !answer && incomplete(question, words.checkpoint.incomplete)}
        </p>
        {!isClosed && (
          <div class="acts">
            <button
              type="submit"
              class={answer ? 'act act-primary' : 'act act-waiting'}
              data-intent={intentName({ kind: 'answer', target: question.id })}
            >
              {tried > 0 ? words.checkpoint.again : words.checkpoint.answer}
            </button>
            {tried > 0 && <IntentButton intent={{ kind: 'continue', target: beat }}>{words.goOn}</IntentButton>}
          </div>
        )}
      </form>
      {isClosed && feedback}
      {isClosed && <GoOn from={beat} />}
      <TermsOfQuestion question={question} />
    </>
  );
}

function TermsOfQuestion({ question }: Pick<AskedProps, 'question'>) {
  const play = usePlay();
  return <TermsBelow says={[question.asks, ...questionLines(play, question).map((line) => line.says)]} />;
}

function Feedback({ question, asked, isClosed }: AskedProps & { readonly isClosed: boolean }) {
  const { words, practice } = usePlay();
  const last = asked.attempts.at(-1);
  if (!last) return null;
  const { grade } = last;
  const earned = Math.max(...asked.attempts.map((a, i) => pointsFor(a.grade, i + 1)));
  return (
    <section class="feedback" aria-labelledby="feedback-verdict" data-focus="feedback" tabIndex={-1}>
      <p class="verdict" id="feedback-verdict">
        <b>{verdictOf(asked, words)}</b>{' '}
        {!practice && <span class="points">{words.checkpoint.points(earned, POINTS, words.record.ledgers[question.ledger])}</span>}
      </p>
      {feedbackOf(question, grade).map((wording, i) => (
        <p key={i} class="line">
          <Told of={wording} />
        </p>
      ))}
      {!isClosed && <p class="aside">{practice?.secondTry ?? words.checkpoint.secondTry(earned < pointsForRight(2))}</p>}
      {isClosed && !grade.right && <Solution question={question} />}
      <OpenedPassages question={question} last={last} />
    </section>
  );
}

/** What is said of the last answer, if any. */
export function verdictOf(asked: Asked, { checkpoint }: PlayWords): string {
  const says: Record<Verdict, string> = {
    right: checkpoint.right,
    partly: checkpoint.partly,
    'partly-so-far': checkpoint.partly,
    'not-yet': checkpoint.notYet,
    'not-this-time': checkpoint.notThisTime,
  };
  const verdict = verdictOn(asked);
  return verdict === null ? '' : says[verdict];
}

function incomplete(question: Question, says: ReturnType<typeof usePlay>['words']['checkpoint']['incomplete']): string {
  return question.kind === 'number' ? says.number(question.min, question.max) : says[question.kind];
}
