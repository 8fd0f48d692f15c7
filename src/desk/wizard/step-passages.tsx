/** Step two: the passages, what is doubtful in them opened, what is plain folded away. */
import type { ProgramLanguage } from '../../text/plural.ts';
import { DeskButton } from '../shell/desk-controls.tsx';
import { EMPTY_PASSAGE, type PassageAnswer } from './answers.ts';
import { isPlain, withCertainty } from './certainty-from.ts';
import { More, PickField, TextField } from './fields.tsx';
import { completed } from './left-empty.ts';
import { relined, unmoved, withPassages } from './moved.ts';
import { sentencesIn, splitLines } from './sentences-in.ts';
import { StatedField } from './stated-field.tsx';
import { type StepProps, withItem, without } from './step.ts';

export function PassagesStep({ answers, words, change }: StepProps) {
  const w = words.passages;
  const { passages } = answers;
  const filled = completed(answers);
  return (
    <>
      {passages.some(({ sentences }) => sentences.some(({ says }) => says.trim() !== '')) && (
        <p>
          <strong>{w.sure}</strong> {w.sureFrom}
        </p>
      )}
      {passages.map((passage, i) => (
        <Passage
          key={i}
          n={i + 1}
          passage={passage}
          filled={filled.passages[i] ?? passage}
          language={answers.language}
          words={words}
          change={(changes) => change({ passages: withItem(passages, i, changes) })}
          write={(text) =>
            change(
              withPassages(
                answers,
                unmoved(passages).map((moved, n) =>
                  n === i ? withCertainty(relined(moved, text), passage.sentences, answers.language) : moved,
                ),
              ),
            )
          }
          remove={passages.length > 1 ? () => change(withPassages(answers, without(unmoved(passages), i))) : null}
        />
      ))}
      <DeskButton id="add-passage" onClick={() => change({ passages: [...passages, EMPTY_PASSAGE] })}>
        {w.add}
      </DeskButton>
    </>
  );
}

type PassageProps = {
  readonly n: number;
  readonly passage: PassageAnswer;
  /** With what stands for the fields that were left empty. */
  readonly filled: PassageAnswer;
  readonly language: ProgramLanguage;
  readonly words: StepProps['words'];
  readonly change: (changes: Partial<PassageAnswer>) => void;
  /** All sentences anew, one a line. */
  readonly write: (text: string) => void;
  readonly remove: (() => void) | null;
};

function Passage({ n, passage, filled, language, words, change, write, remove }: PassageProps) {
  const w = words.passages;
  const { title, sentences } = passage;
  const text = sentences.map((s) => s.says).join('\n');
  const crowded = sentences.map((s) => s.says).filter((says) => sentencesIn(says).length > 1);
  const written = sentences.flatMap((sentence, i) => (sentence.says.trim() === '' ? [] : [{ sentence, i }]));
  // By its words and not by what was picked: a sentence stays where it is under the hand that picks.
  const plain = written.filter(({ sentence }) => isPlain(sentence.says, language));
  const doubtful = written.filter((one) => !plain.includes(one));
  const sure = (of: typeof written) =>
    of.map(({ sentence, i }) => (
      <div key={i} class="desk-sentence">
        <PickField
          id={`passage-${n}-sure-${i + 1}`}
          says={sentence.says}
          value={sentence.certainty}
          options={w.certainty}
          onPick={(certainty) => change({ sentences: withItem(sentences, i, { certainty, isChosen: true }) })}
        />
        {sentence.certainty === 'reported' && (
          <StatedField
            id={`passage-${n}-owner-${i + 1}`}
            says={w.owner}
            value={sentence.owner}
            stands={filled.sentences[i]?.owner ?? ''}
            words={words}
            onInput={(owner) => change({ sentences: withItem(sentences, i, { owner }) })}
          />
        )}
      </div>
    ));
  return (
    <fieldset class="desk-group">
      <legend>{written.length > 0 ? w.named(n, filled.title) : w.passage(n)}</legend>
      {crowded.length > 0 && (
        <div class="desk-missing" role="status">
          <p>{w.crowded(sentencesIn(crowded[0] ?? '')[0] ?? '')}</p>
          <DeskButton id={`passage-${n}-split`} look="link" onClick={() => write(splitLines(text))}>
            {w.split}
          </DeskButton>
        </div>
      )}
      {sure(doubtful)}
      {plain.length > 0 && (
        <More id={`passage-${n}-plain`} says={w.plain(plain.length)}>
          {sure(plain)}
        </More>
      )}
      <More id={`passage-${n}-more`} says={w.more} isOpen={written.length === 0}>
        <TextField
          id={`passage-${n}-sentences`}
          says={w.sentences}
          rows={Math.min(12, sentences.length + 3)}
          value={text}
          onInput={write}
        />
        <StatedField
          id={`passage-${n}-title`}
          says={w.title}
          value={title}
          stands={filled.title}
          words={words}
          onInput={(heading) => change({ title: heading })}
        />
        {remove && (
          <DeskButton id={`remove-passage-${n}`} look="link" onClick={remove}>
            {w.remove(n)}
          </DeskButton>
        )}
      </More>
    </fieldset>
  );
}
