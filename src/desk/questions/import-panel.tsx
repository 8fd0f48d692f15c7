/** Questions from a file: each shown with what came of it, good, mended or refused with its line; what is wanted of them is taken. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { type Format, type Imported, type ImportedQuestion, note, type QuestionDraft } from '../../content/questions/draft.ts';
import { noteText } from '../../content/questions/words.ts';
import { wordsIn } from '../../core/wording.ts';
import { offerFile } from '../../panels/offer-file.ts';
import { deskFieldWords } from '../../text/words/desk-fields.ts';
import type { OpenDraft } from '../draft/open-draft.ts';
import { DraftIndex } from '../forms/draft-index.ts';
import { languagesOf } from '../forms/languages-of.ts';
import { useDesk } from '../shell/desk-context.ts';
import { DeskButton, DeskFile } from '../shell/desk-controls.tsx';
import { PickField } from '../wizard/fields.tsx';
import { addQuestions } from './add-questions.ts';
import { drawnTags, walksThatDraw } from './drawn-tags.ts';
import { ImportPreview } from './import-preview.tsx';
import { readQuestions } from './read-questions.ts';
import { languageToRead, strayLanguages } from './stray-languages.ts';

type ImportPanelProps = { readonly draft: OpenDraft; readonly onDone: (file: string) => void; readonly onClose: () => void };

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
/** Stands at questions that no checkpoint draws yet. */
const UNDRAWN = 'imported';

export function ImportPanel({ draft, onDone, onClose }: ImportPanelProps) {
  const { words, language } = useDesk();
  const w = words.importing;
  const [state, setState] = useState<Imported | 'reading' | null>(null);
  const [refused, setRefused] = useState<ReadonlySet<number>>(new Set());
  /** Which claim decides the question at a place, where another one was chosen than for all. */
  const [chosen, setChosen] = useState<ReadonlyMap<number, string>>(new Map());
  const index = useMemo(
    () =>
      new DraftIndex(
        [...draft.files.keys()],
        (f) => draft.value(f),
        (f) => draft.files.get(f) ?? '',
      ),
    [draft, draft.version],
  );
  // One that says nothing decides nothing.
  const claims = index.of('claim', 'questions/x.yaml').flatMap(({ id, says }) => (says ? [{ id, says }] : []));
  const listed = claims.map(({ id, says }) => [id, `${wordsIn(says, language).text.slice(0, 90)} (${id})`] as const);
  const languages = languagesOf(draft);
  const codes = languages.map(({ code }) => code);
  const drawn = useMemo(() => drawnTags(draft), [draft, draft.version]);
  const sheets = [...draft.files.keys()].filter((f) => /^questions\/.*\.yaml$/.test(f));
  const [target, setTarget] = useState({ file: '', claim: '', tag: '', ledger: 'understanding' as (typeof LEDGERS)[number] });
  const claim = claims.find((c) => c.id === target.claim) ?? claims[0];
  const tag = target.tag || (drawn[0]?.tag ?? UNDRAWN);
  const walks = useMemo(() => walksThatDraw(draft, [tag]).length, [draft, draft.version, tag]);
  const home = drawn.find((one) => one.tag === tag)?.ledger ?? null;
  const reading = useRef(0);
  const read = async (file: File) => {
    reading.current += 1;
    const turn = reading.current;
    setState('reading');
    setRefused(new Set());
    setChosen(new Map());
    const taken = index.of('question', 'questions/x.yaml').map((q) => q.id);
    const imported = await readQuestions(file, languageToRead(codes, language), taken);
    // Another file was chosen meanwhile: the one that was chosen last is shown, not the one that takes longest.
    if (turn === reading.current) setState(imported);
  };
  const found = state === 'reading' || state === null ? [] : state.questions;
  /** What the file names counts where this pack has it; empty for the one that is chosen for all. */
  const claimAt = (i: number): string => {
    const named = chosen.get(i) ?? found[i]?.question?.claim;
    return claims.some(({ id }) => id === named) ? (named ?? '') : '';
  };
  const taken = found.flatMap(({ question }, i): readonly QuestionDraft[] => {
    if (!question || refused.has(i)) return [];
    return [{ ...question, claim: claimAt(i) || (claim?.id ?? '') }];
  });
  const sharing = taken.filter((question) => question.claim === claim?.id).length;
  const count = (verdict: ImportedQuestion['verdict']) => found.filter((q) => q.verdict === verdict).length;
  const short = async (format: 'csv' | 'xlsx') => {
    const { shortTemplate } = await import('../../content/questions/short-template.ts');
    offerFile(new Blob([(await shortTemplate(format, language)) as Uint8Array<ArrayBuffer>]), `third-reading-questions.${format}`);
  };
  const whole = async () => {
    const { questionTemplate } = await import('../../content/questions/template.ts');
    offerFile(new Blob([(await questionTemplate('xlsx', language)) as Uint8Array<ArrayBuffer>]), 'third-reading-all-kinds.xlsx');
  };
  const notLoaded = () => setState({ format: null, questions: [], notes: [note('file/not-loaded')] });
  const stray = strayLanguages(taken, codes);
  const named = (list: readonly string[]) => list.map((code) => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code);
  const templates = (
    <div class="cards-row">
      <DeskButton id="template-xlsx" look="link" onClick={() => short('xlsx').catch(notLoaded)}>
        {w.template.xlsx}
      </DeskButton>
      <DeskButton id="template-csv" look="link" onClick={() => short('csv').catch(notLoaded)}>
        {w.template.csv}
      </DeskButton>
      <DeskButton id="template-all" look="link" onClick={() => whole().catch(notLoaded)}>
        {w.template.all}
      </DeskButton>
    </div>
  );
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
        <DeskButton id="import-close" look="link" onClick={onClose}>
          {words.contents.cancel}
        </DeskButton>
      </div>
      {templates}
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
          {state.notes.map((one, i) => (
            <li key={i}>{noteText(one, language)}</li>
          ))}
        </ul>
      )}
      {stray.instead.length > 0 && <p class="desk-missing">{w.strayInstead(named(stray.instead).join(', '), named(codes).join(', '))}</p>}
      {stray.left.length > 0 && <p class="desk-missing">{w.strayLeft(named(stray.left).join(', '))}</p>}
      {found.length > 0 && (
        <>
          <ImportPreview
            key={reading.current}
            found={found}
            refused={refused}
            onToggle={(i) =>
              setRefused((before) => (before.has(i) ? new Set([...before].filter((n) => n !== i)) : new Set([...before, i])))
            }
            claims={listed}
            claimAt={claimAt}
            onClaim={(i, id) => setChosen((before) => new Map([...before, [i, id]]))}
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
                options={listed}
                onPick={(id) => setTarget({ ...target, claim: id })}
              />
              <p class="form-hint">{w.claimHint}</p>
              <div role="status">{sharing > 1 && claims.length > 1 && <p class="desk-missing">{w.sharing(sharing)}</p>}</div>
              <PickField
                id="import-tag"
                says={w.tag}
                value={tag}
                options={[...drawn.map((one) => [one.tag, w.drawnTag(one.tag, one.count)] as const), [UNDRAWN, w.undrawnTag(UNDRAWN)]]}
                onPick={(picked) => setTarget({ ...target, tag: picked })}
              />
              {walks > 0 && <p class="desk-missing">{w.walks(walks)}</p>}
              {home === null && (
                <PickField
                  id="import-ledger"
                  says={w.ledger}
                  value={target.ledger}
                  options={LEDGERS.map((l) => [l, deskFieldWords(language).labels[l] ?? l] as const)}
                  onPick={(ledger) => setTarget({ ...target, ledger })}
                />
              )}
              <DeskButton
                id="import-add"
                look="primary"
                disabled={taken.length === 0}
                onClick={() => {
                  if (!claim) return;
                  const file = target.file === '' ? null : target.file;
                  const into = { file, claim: claim.id, deciding: claim.says, tag, ledger: home ?? target.ledger };
                  onDone(addQuestions(draft, taken, into, w.title));
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
