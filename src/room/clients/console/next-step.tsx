/** The run sheet: the usual next step as one large button that a key presses, what else can be done beside it, and what has to be filled in first. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TeacherSays } from '../../rules/message.ts';
import { AnswerForm } from './answer-form.tsx';
import { Button } from './buttons.tsx';
import { useConsole } from './console-context.ts';
import { Decide } from './decide.tsx';
import { HandsForm } from './hands-form.tsx';
import { focusOf, keySaysNext, readKeyWish, writeKeyWish } from './next-key.ts';
import { FORM, sheetOf } from './sheet.ts';
import { stepSays } from './step-words.ts';
import { TiedPoll } from './tied-poll.tsx';

/** A second press so soon after a step was meant for the step before, ms. */
const BREATH = 400;

export function NextStep() {
  const { words, pack, view, language, isByHands, isWaiting, act } = useConsole();
  const [hasKey, setHasKey] = useState(readKeyWish);
  const button = useRef<HTMLButtonElement>(null);
  const pressedAt = useRef(0);
  const sheet = sheetOf(view, isByHands);
  const { next } = sheet;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (keySaysNext(event, focusOf(event.target), hasKey)) {
        event.preventDefault();
        button.current?.click();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [hasKey]);
  const isForm = next?.kind === 'form';
  const press = async (event: MouseEvent) => {
    if (isForm) return;
    event.preventDefault();
    const isTooSoon = event.timeStamp - pressedAt.current < BREATH;
    if (isTooSoon || isWaiting || next?.kind !== 'says') return;
    pressedAt.current = event.timeStamp;
    await act(next.says);
  };
  const says = (what: TeacherSays) => stepSays(words, pack, view, what, language);
  return (
    <section class="class-card class-run" aria-labelledby="run-title">
      <h2 id="run-title" class="unseen">
        {words.step.next}
      </h2>
      {next?.kind === 'form' && next.form === 'hands' && <HandsForm />}
      {next?.kind === 'form' && next.form === 'answer' && (
        <AnswerForm key={view.wall.run?.at.kind === 'checkpoint' ? view.wall.run.at.asked.question : ''} />
      )}
      {sheet.isTied && <TiedPoll />}
      {next && (
        <div class="class-next-bar">
          <button
            ref={button}
            type={isForm ? 'submit' : 'button'}
            form={isForm ? FORM : undefined}
            class="class-next"
            data-class="next"
            aria-disabled={isWaiting ? 'true' : undefined}
            onClick={press}
          >
            <span class="class-next-says">
              {next.kind === 'says' ? says(next.says) : next.form === 'hands' ? words.hands.record : words.answer.close}
            </span>
            {hasKey && !isForm && (
              <span class="class-next-key" aria-hidden="true">
                {words.step.key}
              </span>
            )}
          </button>
        </div>
      )}
      {!next && !sheet.isTied && !sheet.decides && <p class="aside">{words.step.nothing}</p>}
      {sheet.others.length > 0 && (
        <div class="class-others">
          <span class="class-others-or">{words.step.others}</span>
          {sheet.others.map((other) => (
            <Button key={says(other)} id={`step-${other.kind}`} isOff={isWaiting} onClick={() => void act(other)}>
              {says(other)}
            </Button>
          ))}
        </div>
      )}
      <Decide isOpen={sheet.decides} />
      <label class="class-check class-key-wish">
        <input
          type="checkbox"
          data-class="key"
          checked={hasKey}
          onChange={(event) => {
            setHasKey(event.currentTarget.checked);
            writeKeyWish(event.currentTarget.checked);
          }}
        />
        <span>{words.step.keyOn}</span>
      </label>
    </section>
  );
}
