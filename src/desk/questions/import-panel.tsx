/** Questions from a file: each shown with what came of it, good, mended or refused with its line; what is wanted of them is taken. */
import { useMemo, useState } from 'preact/hooks';
import type { Format, Imported, ImportedQuestion } from '../../content/questions/draft.ts';
import { noteText } from '../../content/questions/words.ts';
import { wordsIn } from '../../core/wording.ts';
import { offerFile } from '../../panels/offer-file.ts';
import { deskFieldWords } from '../../text/words/desk-fields.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { DraftIndex } from '../forms/draft-index.ts';
import { useDesk } from '../shell/desk-context.ts';
import { DeskButton, DeskFile } from '../shell/desk-controls.tsx';
import { PickField, TextField } from '../wizard/fields.tsx';
import { addQuestions } from './add-questions.ts';
import { readQuestions } from './read-questions.ts';

type ImportPanelProps = { readonly draft: OpenDraft; readonly onDone: (file: string) => void; readonly onClose: () => void };

/** So many are shown at a time. */
const PAGE = 60;
/** Names of formats are the same in every language. */
const FORMATS: Readonly<Record<Format, string>> = {
  csv: 'CSV',
  xlsx: 'XLSX',
  kahoot: 'Kahoot',
  wayground: 'Wayground',
  gift: 'GIFT',
  aiken: 'Aiken',
  'moodle-xml': 'Moodle XML',
  'qti-1': 'QTI 1.2',
  'qti-2': 'QTI',
  cartridge: 'Common Cartridge',
};
const LEDGERS = ['understanding', 'procedure', 'sources'] as const;

export function ImportPanel({ draft, onDone, onClose }: ImportPanelProps) {
  const { words, language } = useDesk();
  const w = words.importing;
  const [state, setState] = useState<Imported | 'reading' | null>(null);
  const [refused, setRefused] = useState<ReadonlySet<number>>(new Set());
  const index = useMemo(
    () =>
      new DraftIndex(
        [...draft.files.keys()],
        (f) => draft.value(f),
        (f) => draft.files.get(f) ?? '',
      ),
    [draft, draft.version],
  );
  const claims = index.of('claim', 'questions/x.yaml');
  const sheets = [...draft.files.keys()].filter((f) => /^questions\/.*\.yaml$/.test(f));
  const [target, setTarget] = useState({ file: '', claim: '', tag: 'imported', ledger: 'understanding' as (typeof LEDGERS)[number] });
  const claim = claims.find((c) => c.id === target.claim) ?? claims[0];
  const read = async (file: File) => {
    setState('reading');
    setRefused(new Set());
    setState(
      await readQuestions(
        file,
        language,
        index.of('question', 'questions/x.yaml').map((q) => q.id),
      ),
    );
  };
  const found = state === 'reading' || state === null ? [] : state.questions;
  const taken = found.flatMap((q, i) => (q.question && !refused.has(i) ? [q.question] : []));
  const count = (verdict: ImportedQuestion['verdict']) => found.filter((q) => q.verdict === verdict).length;
  const template = async (format: 'csv' | 'xlsx') => {
    const { questionTemplate } = await import('../../content/questions/template.ts');
    offerFile(new Blob([(await questionTemplate(format)) as Uint8Array<ArrayBuffer>]), `third-reading-questions.${format}`);
  };
  return (
    <section class="desk-import" aria-labelledby="import-title">
      <h2 id="import-title" class="form-title" tabIndex={-1}>
        {w.title}
      </h2>
      <p>{w.intro}</p>
      <div class="cards-row">
        <DeskFile id="import-file" accept=".csv,.tsv,.xlsx,.gift,.txt,.xml,.zip,.imscc" onFiles={([file]) => file && void read(file)}>
          {w.choose}
        </DeskFile>
        <DeskButton id="template-csv" look="link" onClick={() => void template('csv')}>
          {w.template.csv}
        </DeskButton>
        <DeskButton id="template-xlsx" look="link" onClick={() => void template('xlsx')}>
          {w.template.xlsx}
        </DeskButton>
        <DeskButton id="import-close" look="link" onClick={onClose}>
          {words.contents.cancel}
        </DeskButton>
      </div>
      <div role="status">
        {state === 'reading' && <p>{w.reading}</p>}
        {state !== null && state !== 'reading' && (
          <p>
            {state.format && w.format(FORMATS[state.format])}{' '}
            {found.length === 0 ? w.none : w.counts(count('good'), count('mended'), count('refused'))}
          </p>
        )}
      </div>
      {state !== null && state !== 'reading' && state.notes.length > 0 && (
        <ul class="form-wrong">
          {state.notes.map((note, i) => (
            <li key={i}>{noteText(note, language)}</li>
          ))}
        </ul>
      )}
      {found.length > 0 && (
        <>
          <Preview
            found={found}
            refused={refused}
            onToggle={(i) =>
              setRefused((before) => (before.has(i) ? new Set([...before].filter((n) => n !== i)) : new Set([...before, i])))
            }
          />
          {claims.length === 0 ? (
            <p class="desk-missing">{w.noClaim}</p>
          ) : (
            <div class="desk-form">
              <PickField
                id="import-into"
                says={w.into}
                value={target.file}
                options={[['', w.newSheet], ...sheets.map((f) => [f, f] as const)]}
                onPick={(file) => setTarget({ ...target, file })}
              />
              <PickField
                id="import-claim"
                says={w.claim}
                value={claim?.id ?? ''}
                options={claims.map((c) => [c.id, c.says ? `${wordsIn(c.says, language).text.slice(0, 90)} (${c.id})` : c.id] as const)}
                onPick={(id) => setTarget({ ...target, claim: id })}
              />
              <p class="form-hint">{w.claimHint}</p>
              <TextField id="import-tag" says={w.tag} value={target.tag} onInput={(tag) => setTarget({ ...target, tag: tag.trim() })} />
              <PickField
                id="import-ledger"
                says={w.ledger}
                value={target.ledger}
                options={LEDGERS.map((l) => [l, deskFieldWords(language).labels[l] ?? l] as const)}
                onPick={(ledger) => setTarget({ ...target, ledger })}
              />
              <DeskButton
                id="import-add"
                look="primary"
                disabled={taken.length === 0}
                onClick={() => {
                  const deciding = claim?.says;
                  if (!claim || !deciding) return;
                  const { tag, ledger, file } = target;
                  onDone(
                    addQuestions(
                      draft,
                      taken,
                      { file: file === '' ? null : file, claim: claim.id, deciding, tag: tag || 'imported', ledger },
                      w.title,
                    ),
                  );
                }}
              >
                {w.add(taken.length)}
              </DeskButton>
            </div>
          )}
        </>
      )}
    </section>
  );
}

type PreviewProps = {
  readonly found: readonly ImportedQuestion[];
  readonly refused: ReadonlySet<number>;
  readonly onToggle: (position: number) => void;
};

function Preview({ found, refused, onToggle }: PreviewProps) {
  const { words, language } = useDesk();
  const w = words.importing;
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ol class="desk-preview">
        {found.slice(0, shown).map((one, i) => (
          <li key={i} data-verdict={one.verdict}>
            <label>
              <input
                type="checkbox"
                data-desk="import-take"
                disabled={one.question === null}
                checked={one.question !== null && !refused.has(i)}
                aria-label={`${w.take}: ${one.title}`}
                onChange={() => onToggle(i)}
              />
              <b>{w.verdict[one.verdict]}</b> {one.title}
            </label>
            <span class="desk-kind">{[one.file, w.line(one.line)].filter(Boolean).join(', ')}</span>
            {one.notes.length > 0 && (
              <ul class="form-wrong">
                {one.notes.map((note, n) => (
                  <li key={n} data-severity={one.verdict === 'refused' ? 'error' : 'warning'}>
                    {noteText(note, language)}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {found.length > shown && (
        <DeskButton id="import-more" look="link" onClick={() => setShown(shown + PAGE)}>
          {words.checks.more(found.length - shown)}
        </DeskButton>
      )}
    </>
  );
}
