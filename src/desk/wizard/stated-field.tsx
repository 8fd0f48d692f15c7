/** A text field that may be left empty: what then stands in its place is said under it, and written into the pack. */
import type { DeskWizardWords } from '../../text/words/desk-wizard.ts';
import { TextField } from './fields.tsx';
import { completed } from './left-empty.ts';
import type { StepProps } from './step.ts';

type StatedProps = {
  readonly id: string;
  readonly says: string;
  readonly value: string;
  /** What stands for it while nothing is written. */
  readonly stands: string;
  readonly rows?: number;
  readonly words: DeskWizardWords;
  readonly onInput: (value: string) => void;
};

export function StatedField({ stands, words, ...field }: StatedProps) {
  return <TextField {...field} like={field.value.trim() === '' && stands !== '' ? words.leftEmpty(stands) : undefined} />;
}

type Stated = 'about' | 'articleTitle' | 'articleAbout' | 'author' | 'chamber' | 'question' | 'rule' | 'citation';

type AnswerProps = StepProps & { readonly of: Stated; readonly says: string; readonly rows?: number };

/** One of the answers that belong to the whole pack. */
export function AnswerField({ of, answers, words, change, ...field }: AnswerProps) {
  return (
    <StatedField
      {...field}
      id={of.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}
      value={answers[of]}
      stands={completed(answers)[of]}
      words={words}
      onInput={(text) => change({ [of]: text })}
    />
  );
}
