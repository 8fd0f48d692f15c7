/** Each question of a file in its own words, with what came of it and what decides it. */
import { useState } from 'preact/hooks';
import type { ImportedQuestion } from '../../content/questions/draft.ts';
import { noteText } from '../../content/questions/words.ts';
import { wordsIn } from '../../core/wording.ts';
import { useDesk } from '../shell/desk-context.ts';
import { DeskButton } from '../shell/desk-controls.tsx';
import { PickField } from '../wizard/fields.tsx';
import { answersOf } from './answers-of.ts';

type ImportPreviewProps = {
  readonly found: readonly ImportedQuestion[];
  readonly refused: ReadonlySet<number>;
  readonly onToggle: (position: number) => void;
  /** What can decide, each by its sentence. */
  readonly claims: readonly (readonly [string, string])[];
  /** What decides the question at this place; empty for what is chosen for all. */
  readonly claimAt: (position: number) => string;
  readonly onClaim: (position: number, claim: string) => void;
};

/** So many are shown at a time. */
const PAGE = 60;

export function ImportPreview({ found, refused, onToggle, claims, claimAt, onClaim }: ImportPreviewProps) {
  const { words, language } = useDesk();
  const w = words.importing;
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ol class="desk-preview">
        {found.slice(0, shown).map((one, i) => {
          const asks = one.question ? wordsIn(one.question.asks, language).text : one.title;
          return (
            <li key={i} data-verdict={one.verdict}>
              <label>
                <input
                  type="checkbox"
                  data-desk="import-take"
                  disabled={one.question === null}
                  checked={one.question !== null && !refused.has(i)}
                  aria-label={`${w.take}: ${asks}`}
                  onChange={() => onToggle(i)}
                />
                <b>{w.verdict[one.verdict]}</b> {asks}
              </label>
              <span class="desk-kind">{[one.file, w.line(one.line)].filter(Boolean).join(', ')}</span>
              {one.question && <Answers question={one.question} />}
              {one.notes.length > 0 && (
                <ul class="form-wrong">
                  {one.notes.map((note, n) => (
                    <li key={n} data-severity={one.verdict === 'refused' ? 'error' : 'warning'}>
                      {noteText(note, language)}
                    </li>
                  ))}
                </ul>
              )}
              {one.question && !refused.has(i) && claims.length > 1 && (
                <PickField
                  id={`import-claim-${i + 1}`}
                  says={w.claim}
                  value={claimAt(i)}
                  options={[['', w.claimAsBelow], ...claims]}
                  onPick={(claim) => onClaim(i, claim)}
                />
              )}
            </li>
          );
        })}
      </ol>
      {found.length > shown && (
        <DeskButton id="import-more" look="link" onClick={() => setShown(shown + PAGE)}>
          {words.checks.more(found.length - shown)}
        </DeskButton>
      )}
    </>
  );
}

function Answers({ question }: { readonly question: NonNullable<ImportedQuestion['question']> }) {
  const { words, language } = useDesk();
  const w = words.importing;
  const { right, wrong } = answersOf(question, language);
  return (
    <ul class="desk-answers">
      {right.length > 0 && <li>{w.right(right.join('; '))}</li>}
      {wrong.length > 0 && <li>{w.wrong(wrong.join('; '))}</li>}
    </ul>
  );
}
