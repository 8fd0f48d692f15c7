/** The five steps, one page each; what was written is kept until they are finished. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Cutout } from '../../panels/shell/cutout.tsx';
import { programLanguage } from '../../text/plural.ts';
import { type DeskWizardWords, deskWizardWords } from '../../text/words/desk-wizard.ts';
import { useDesk } from '../shell/desk-context.ts';
import { DeskButton } from '../shell/desk-controls.tsx';
import { type Answers, emptyAnswers } from './answers.ts';
import { drafted } from './drafted.ts';
import { keepAnswers, keptAnswers } from './kept-answers.ts';
import { completed } from './left-empty.ts';
import { filledSteps, missingIn } from './step.ts';
import { ArticleStep } from './step-article.tsx';
import { ChamberStep } from './step-chamber.tsx';
import { PassagesStep } from './step-passages.tsx';
import { ProcedureStep } from './step-procedure.tsx';
import { QuestionsStep } from './step-questions.tsx';
import { tidied } from './tidied.ts';
import { wizardPack } from './wizard-pack.ts';

const STEPS = [ArticleStep, PassagesStep, ChamberStep, ProcedureStep, QuestionsStep] as const;
/** What lies on the desk in each of them. */
const THINGS = [
  ['envelope', 'lamp'],
  ['passage-card', 'stamp-tool'],
  ['building-school', 'building-chamber'],
  ['folder', 'gavel-bell'],
  ['phone', 'clerk'],
] as const;

/** How many there are that the author has left as they were drafted. */
export type Unread = { readonly questions: number; readonly rumours: number };

type WizardProps = { readonly onMade: (files: ReadonlyMap<string, string>, unread: Unread) => void; readonly onLeave: () => void };

export function Wizard({ onMade, onLeave }: WizardProps) {
  const { language } = useDesk();
  const words = deskWizardWords(language);
  const [{ step, answers }, setState] = useState(() => keptAnswers() ?? { step: 0, answers: emptyAnswers(programLanguage(language)) });
  const [asked, setAsked] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const become = (next: { readonly step: number; readonly answers: Answers }) => {
    setState(next);
    keepAnswers(next);
  };
  const go = (to: number) => {
    setAsked(false);
    become({ step: to, answers: to > 2 ? drafted(tidied(answers)) : to > 1 ? tidied(answers) : answers });
  };
  useEffect(() => {
    title.current?.focus();
    scrollTo({ top: 0 });
  }, [step]);
  const missing = missingIn(step, answers, words);
  const filled = filledSteps(answers, words);
  const Step = STEPS[step] ?? ArticleStep;
  const isLast = step === STEPS.length - 1;
  const onward = () => {
    if (missing.length > 0) setAsked(true);
    // What was changed in a step before may have left a gap there.
    else if (filled < step) go(filled);
    else if (isLast) {
      keepAnswers(null);
      const unread = (all: readonly { readonly isDraft?: true }[]) => all.filter(({ isDraft }) => isDraft).length;
      onMade(wizardPack(completed(tidied(answers))), { questions: unread(answers.questions), rumours: unread(answers.rumours) });
    } else go(step + 1);
  };
  return (
    <main class="desk-start desk-wizard">
      <header class="desk-start-head">
        <p class="desk-step">
          {words.title} · {words.step(step + 1, STEPS.length)}
        </p>
        <ol class="desk-steps">
          {words.steps.map((name, i) => (
            <li key={name} data-is={i < step ? 'done' : i === step ? 'here' : 'ahead'} aria-current={i === step ? 'step' : undefined}>
              {i !== step && i <= filled ? (
                <button type="button" data-desk={`wizard-step-${i + 1}`} aria-label={words.goTo(i + 1, name)} onClick={() => go(i)}>
                  {name}
                </button>
              ) : (
                name
              )}
            </li>
          ))}
        </ol>
        <h1 ref={title} tabIndex={-1}>
          {words.steps[step]}
        </h1>
        <p>{words.says[step]}</p>
        <p class="desk-things" aria-hidden="true">
          {(THINGS[step] ?? []).map((thing) => (
            <Cutout key={thing} of={thing} />
          ))}
        </p>
      </header>
      <form
        class="desk-sheet desk-form"
        // What is wrong is said in the desk's words and language, not in the browser's.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onward();
        }}
      >
        <Step answers={answers} words={words} change={(changes) => become({ step, answers: { ...answers, ...changes } })} />
        <div class="desk-missing" role="alert">
          {asked && missing.length > 0 && <p>{words.missing(missing.slice(0, 6).join('; '))}</p>}
        </div>
        <div class="cards-row">
          <button type="submit" class="card-button card-primary" data-desk="wizard-next">
            <span class="card-says">{isLast ? words.finish : words.next}</span>
          </button>
          {step > 0 && (
            <DeskButton id="wizard-back" onClick={() => go(step - 1)}>
              {words.back}
            </DeskButton>
          )}
          <DeskButton id="wizard-leave" look="link" onClick={onLeave}>
            {words.leave}
          </DeskButton>
        </div>
        <BeginAnew words={words} onAnew={() => become({ step: 0, answers: emptyAnswers(programLanguage(language)) })} />
        <p class="aside">{words.leaveSays}</p>
      </form>
    </main>
  );
}

/** Wipes all five steps, when it was asked twice; undo doesn't reach here. */
function BeginAnew({ words, onAnew }: { readonly words: DeskWizardWords; readonly onAnew: () => void }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <div class="desk-remove">
      {isAsking && <p role="status">{words.anewSays}</p>}
      <DeskButton
        id="wizard-anew"
        look="link"
        onClick={() => {
          setAsking(!isAsking);
          if (isAsking) onAnew();
        }}
      >
        {isAsking ? words.anewSure : words.anew}
      </DeskButton>{' '}
      {isAsking && (
        <DeskButton id="wizard-keep" look="link" onClick={() => setAsking(false)}>
          {words.anewKeep}
        </DeskButton>
      )}
    </div>
  );
}
