/** Step two: the passages, a sentence a line, each as sure as the article is. */
import { DeskButton } from '../shell/desk-controls.tsx';
import { EMPTY_PASSAGE, EMPTY_SENTENCE, type PassageAnswer, type Sentence } from './answers.ts';
import { PickField, TextField } from './fields.tsx';
import { type StepProps, withItem, without } from './step.ts';

export function PassagesStep({ answers, words, change }: StepProps) {
  const w = words.passages;
  const { passages } = answers;
  return (
    <>
      {passages.map((passage, i) => (
        <Passage
          key={i}
          n={i + 1}
          passage={passage}
          words={words}
          change={(changes) => change({ passages: withItem(passages, i, changes) })}
          remove={passages.length > 1 ? () => change({ passages: without(passages, i) }) : null}
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
  readonly words: StepProps['words'];
  readonly change: (changes: Partial<PassageAnswer>) => void;
  readonly remove: (() => void) | null;
};

function Passage({ n, passage, words, change, remove }: PassageProps) {
  const w = words.passages;
  const { title, sentences } = passage;
  const written = sentences.filter((s) => s.says.trim() !== '');
  return (
    <fieldset class="desk-group">
      <legend>{w.passage(n)}</legend>
      <TextField id={`passage-${n}-title`} says={w.title} value={title} onInput={(text) => change({ title: text })} />
      <TextField
        id={`passage-${n}-sentences`}
        says={w.sentences}
        rows={4}
        value={sentences.map((s) => s.says).join('\n')}
        onInput={(text) => change({ sentences: relined(text, sentences) })}
      />
      {written.length > 0 && (
        <details class="desk-sure" open={written.length < 8}>
          <summary>{w.sure}</summary>
          {sentences.map((sentence, i) =>
            sentence.says.trim() === '' ? null : (
              <div key={i} class="desk-sentence">
                <PickField
                  id={`passage-${n}-sure-${i + 1}`}
                  says={sentence.says}
                  value={sentence.certainty}
                  options={w.certainty}
                  onPick={(certainty) => change({ sentences: withItem(sentences, i, { certainty }) })}
                />
                {sentence.certainty === 'reported' && (
                  <TextField
                    id={`passage-${n}-owner-${i + 1}`}
                    says={w.owner}
                    value={sentence.owner}
                    onInput={(owner) => change({ sentences: withItem(sentences, i, { owner }) })}
                  />
                )}
              </div>
            ),
          )}
        </details>
      )}
      {remove && (
        <DeskButton id={`remove-passage-${n}`} look="link" onClick={remove}>
          {w.remove(n)}
        </DeskButton>
      )}
    </fieldset>
  );
}

/** The lines anew; a line that is still the same keeps how sure it is, and so does the one that is being written. */
function relined(text: string, before: readonly Sentence[]): readonly Sentence[] {
  return text.split('\n').map((says, i) => {
    const known = before.find((s) => s.says === says) ?? before[i] ?? EMPTY_SENTENCE;
    return { ...known, says };
  });
}
