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
  const hasCited = useRef(false);
  const toggle = (id: string) => {
    if (isSingle) onCite([id]);
    else onCite(cited.includes(id) ? cited.filter((c) => c !== id) : [...cited, id]);
  };
  const citeSelection = () => {
    const ids = selectedIn(box.current);
    hasCited.current = ids.length > 0;
    if (ids.length === 0) return;
    onCite(isSingle ? ids.slice(0, 1) : [...new Set([...cited, ...ids])]);
    getSelection()?.removeAllRanges();
  };
  // The list is the one of this moment, whenever the button is let go of.
  const cite = useRef(citeSelection);
  cite.current = citeSelection;
  const letGo = useRef(({ button }: MouseEvent) => button === 0 && cite.current());
  const citePressed = ({ target }: Event) => {
    const id = target instanceof Element ? target.closest<HTMLElement>('[data-claim]')?.dataset.claim : undefined;
    // The press that ended a selection has cited already.
    if (id !== undefined && !hasCited.current) toggle(id);
    hasCited.current = false;
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
                  {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: words are selected with a mouse; each sentence has a button as well */}
                  <div
                    ref={box}
                    onMouseDown={({ button }) => button === 0 && addEventListener('mouseup', letGo.current, { once: true })}
                    onClick={citePressed}
                  >
                    {passagesOf(scope).map(({ id, title, claims }) => (
                      <section key={id}>
                        <h5>
                          {wordsIn(title, language).text} <span class="form-id-shown">{id}</span>
                        </h5>
                        <p>
                          {claims.map((claim) => (
                            <Sentence
                              key={claim.id}
                              id={claim.id}
                              says={wordsIn(claim.says, language).text}
                              isCited={cited.includes(claim.id)}
                              onToggle={() => toggle(claim.id)}
                            />
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

type SentenceProps = { readonly id: string; readonly says: string; readonly isCited: boolean; readonly onToggle: () => void };

/** Words inside of a button can't be selected: its button stands before the sentence, and says it to whoever can't see it. */
function Sentence({ id, says, isCited, onToggle }: SentenceProps) {
  return (
    <>
      <button type="button" class="form-claim" aria-pressed={isCited} aria-label={`${id} ${says}`} onClick={onToggle}>
        {id}
      </button>{' '}
      <span class="form-sentence" data-claim={id} data-cited={isCited || undefined} aria-hidden="true">
        {says}
      </span>{' '}
    </>
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

/** The sentences of which words are selected. */
function selectedIn(box: HTMLElement | null): readonly string[] {
  const selection = getSelection();
  if (!box || !selection || selection.isCollapsed) return [];
  const selected = selection.getRangeAt(0);
  return [...box.querySelectorAll<HTMLElement>('[data-claim]')]
    .filter((sentence) => selected.intersectsNode(sentence) && wordsOf(sentence, selected) !== '')
    .map((sentence) => sentence.dataset.claim ?? '');
}

/** A selection may end right before a sentence, or begin right behind one. */
function wordsOf(sentence: HTMLElement, selected: Range): string {
  const words = document.createRange();
  words.selectNodeContents(sentence);
  if (selected.compareBoundaryPoints(Range.START_TO_START, words) > 0) words.setStart(selected.startContainer, selected.startOffset);
  if (selected.compareBoundaryPoints(Range.END_TO_END, words) < 0) words.setEnd(selected.endContainer, selected.endOffset);
  return words.toString().trim();
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
