/** What something rests on: sentences of the sources, cited by selecting words in a passage, or by pressing a sentence. */
import { useRef } from 'preact/hooks';
import type { NodePath } from '../../content/problem.ts';
import { type Wording, wordsIn } from '../../core/wording.ts';
import { isInPassage } from './draft-index.ts';
import { FieldFrame } from './field-frame.tsx';
import { Fold } from './fold.tsx';
import { type FormScope, useForm } from './form-scope.ts';

type CiteProps = {
  readonly label: string;
  readonly hint: string;
  readonly path: NodePath;
  readonly cited: readonly string[];
  /** One at the most. */
  readonly isSingle?: boolean;
  readonly onCite: (ids: readonly string[]) => void;
  readonly aside?: preact.ComponentChildren;
};

export function CiteField({ label, hint, path, cited, isSingle, onCite, aside }: CiteProps) {
  const scope = useForm();
  const { words, index, file, language, isReadOnly } = scope;
  const box = useRef<HTMLDivElement>(null);
  const toggle = (id: string) => {
    if (isSingle) onCite([id]);
    else onCite(cited.includes(id) ? cited.filter((c) => c !== id) : [...cited, id]);
  };
  const citeSelection = () => {
    const ids = selectedIn(box.current);
    if (ids.length === 0) return;
    onCite(isSingle ? ids.slice(0, 1) : [...new Set([...cited, ...ids])]);
    getSelection()?.removeAllRanges();
  };
  return (
    <FieldFrame label={label} hint={hint} path={path} isGroup aside={aside}>
      {() => (
        <>
          <ul class="form-cited">
            {cited.map((id) => {
              const claim = index.find('claim', file, id);
              return (
                <li key={id} data-unknown={claim === null || undefined}>
                  <b>{id}</b> {claim?.says ? wordsIn(claim.says, language).text : words.unknown(id)}
                  {!isSingle && !isReadOnly && (
                    <button type="button" class="link-button" aria-label={words.remove(id)} onClick={() => toggle(id)}>
                      ✕
                    </button>
                  )}
                </li>
              );
            })}
            {cited.length === 0 && <li>{words.none}</li>}
          </ul>
          {!isReadOnly && (
            <Fold look="form-cite" says={words.cite}>
              {() => (
                <>
                  <p class="form-hint">{words.citeHint}</p>
                  {/* biome-ignore lint/a11y/noStaticElementInteractions: selecting is for a mouse; each sentence is a button as well */}
                  <div ref={box} onMouseUp={citeSelection}>
                    {passagesOf(scope).map(({ id, title, claims }) => (
                      <section key={id}>
                        <h5>
                          {wordsIn(title, language).text} <span class="form-id-shown">{id}</span>
                        </h5>
                        <p>
                          {claims.map((claim) => (
                            <button
                              key={claim.id}
                              type="button"
                              class="form-sentence"
                              data-claim={claim.id}
                              aria-pressed={cited.includes(claim.id)}
                              onClick={() => {
                                // A press that ended a selection has cited already.
                                if (!getSelection()?.toString()) toggle(claim.id);
                              }}
                            >
                              <b class="form-id-shown">{claim.id}</b> {wordsIn(claim.says, language).text}
                            </button>
                          ))}
                        </p>
                      </section>
                    ))}
                  </div>
                </>
              )}
            </Fold>
          )}
        </>
      )}
    </FieldFrame>
  );
}

type PassageText = {
  readonly id: string;
  readonly title: Wording;
  readonly claims: readonly { readonly id: string; readonly says: Wording }[];
};

/** Every passage of every source with its sentences. */
function passagesOf({ index, file }: FormScope): readonly PassageText[] {
  const claims = index.of('claim', file);
  return index.of('passage', file).map((passage) => ({
    id: passage.id,
    title: passage.says ?? { en: passage.id },
    claims: claims.flatMap((claim) => (isInPassage(claim, passage) && claim.says ? [{ id: claim.id, says: claim.says }] : [])),
  }));
}

/** The sentences that the selected words stand in. */
function selectedIn(box: HTMLElement | null): readonly string[] {
  const selection = getSelection();
  if (!box || !selection || selection.isCollapsed) return [];
  return [...box.querySelectorAll<HTMLElement>('[data-claim]')]
    .filter((sentence) => selection.containsNode(sentence, true))
    .map((sentence) => sentence.dataset.claim ?? '');
}

/** Ids that a value lists, whatever it is. */
export function citedIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}

/** The sentence of a claim in each language, to be repeated where it decides. */
export function sentenceOf({ index, file }: FormScope, id: string): Wording | null {
  return index.find('claim', file, id)?.says ?? null;
}
