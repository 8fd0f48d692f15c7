/** What every sheet is made of: a page with its small head on each side, and the pack's words in the language of the sheets. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Level, Pack } from '../../core/level.ts';
import type { Claim } from '../../core/source.ts';
import { type Wording, wordsIn } from '../../core/wording.ts';
import { bound } from '../../text/bound.ts';
import { programLanguage } from '../../text/plural.ts';
import { quotedEnglish, quotedRussian } from '../../text/quoted.ts';
import type { PaperWords, SheetName } from '../../text/words/paper.ts';
import { saidOnce } from './lesson.ts';
import type { Amount } from './lesson-questions.ts';

export type PaperScope = {
  readonly pack: Pack;
  readonly level: Level;
  readonly language: string;
  readonly words: PaperWords;
  readonly pupils: number;
  readonly seed: string;
  readonly amount: Amount;
};

export const PaperContext = createContext<PaperScope | null>(null);

export function usePaper(): PaperScope {
  const scope = useContext(PaperContext);
  if (!scope) throw new Error('A sheet stands outside of the lesson');
  return scope;
}

/** The pack's words; where they aren't in the language that the program speaks here, they are marked as such. */
export function Says({ of }: { readonly of: Wording }) {
  const { language, pack } = usePaper();
  const { text, language: own } = wordsIn(of, language);
  if (own === programLanguage(language)) return <>{bound(text)}</>;
  const dir = pack.shared.languages.find((l) => l.code === own)?.direction;
  return (
    <span lang={own} dir={dir}>
      {bound(text)}
    </span>
  );
}

const QUOTED: Readonly<Record<string, (text: string) => string>> = { en: quotedEnglish, ru: quotedRussian };

/** In the quotation marks of its language, with the inner pair where the words have some of their own. */
export function Quoted({ of }: { readonly of: Wording }) {
  const { language } = usePaper();
  const { text, language: own } = wordsIn(of, language);
  const quoted = QUOTED[own];
  return quoted ? (
    <Says of={{ [own]: quoted(text) }} />
  ) : (
    <q>
      <Says of={of} />
    </q>
  );
}

type PageProps = {
  readonly name: SheetName;
  /** Of several pages of this kind, which, and how many there are. */
  readonly part?: readonly [number, number];
  /** Beside the level: what this page is of. */
  readonly of?: Wording;
  /** Stands on all levels' lessons alike. */
  readonly ofPack?: true;
  readonly children: ComponentChildren;
};

/** A table's head is what browsers repeat on each printed side; to a reader it is no table. */
export function PaperPage({ name, part, of, ofPack, children }: PageProps) {
  const { pack, level, words } = usePaper();
  const which = part && part[1] > 1 ? words.part(...part) : '';
  return (
    <article class="paper-page" data-sheet={name}>
      <table class="paper-frame" role="presentation">
        <thead>
          <tr>
            <td>
              <div class="paper-head">
                <span>
                  {saidOnce([pack.shared.title, ofPack ? undefined : level.title]).map((title, i) => (
                    <span key={i}>
                      {i > 0 && ' · '}
                      <Says of={title} />
                    </span>
                  ))}
                </span>
                <span>
                  {words.names[name]}
                  {which && ` ${which}`} · {words.purposes[name]}
                </span>
              </div>
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <h3>
                {words.names[name]}
                {of && (
                  <>
                    {': '}
                    <Says of={of} />
                  </>
                )}
              </h3>
              <p class="paper-fiction">
                {!ofPack && level.fiction && saidOnce([level.fiction, pack.shared.fiction]).length > 1 && (
                  <span class="paper-flag">
                    <Says of={level.fiction} />
                  </span>
                )}{' '}
                <b>* {words.invented}.</b> <Says of={pack.shared.fiction} />
              </p>
              {children}
            </td>
          </tr>
        </tbody>
      </table>
    </article>
  );
}

/** What is invented says so, also where it will be cut off from its sheet. */
export function Invented() {
  return <span class="paper-mark">* {usePaper().words.invented}</span>;
}

/** A sentence of a source with its number, and with who says it and when, where the source credits somebody. */
export function ClaimLine({ claim }: { readonly claim: Claim }) {
  const { words } = usePaper();
  const facts = [claim.owner, claim.date, claim.citation].filter((fact) => fact !== undefined);
  return (
    <>
      <b class="paper-id">{claim.id}</b> <Says of={claim.says} />{' '}
      {(facts.length > 0 || claim.unsure) && (
        <small>
          (
          {facts.map((fact, i) => (
            <span key={i}>
              {i > 0 && '; '}
              <Says of={fact} />
            </span>
          ))}
          {claim.unsure && `${facts.length > 0 ? '; ' : ''}${words.simplified}`})
        </small>
      )}
    </>
  );
}

/** A box to tick, and a line to write on: drawn, because not every face has them. */
export function Box() {
  return <span class="paper-box" aria-hidden="true" />;
}

export function Blank({ wide }: { readonly wide?: true }) {
  return <span class={`paper-blank${wide ? ' paper-wide' : ''}`} aria-hidden="true" />;
}
