/** What every sheet is made of: a page with its small head, and the pack's words in the language of the sheets. */
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Level, Pack } from '../../core/level.ts';
import { type Wording, wordsIn } from '../../core/wording.ts';
import type { PaperWords } from '../../text/words/paper.ts';

export type PaperScope = {
  readonly pack: Pack;
  readonly level: Level;
  readonly language: string;
  readonly words: PaperWords;
  readonly pupils: number;
  readonly seed: string;
};

export const PaperContext = createContext<PaperScope | null>(null);

export function usePaper(): PaperScope {
  const scope = useContext(PaperContext);
  if (!scope) throw new Error('A sheet stands outside of the lesson');
  return scope;
}

/** The pack's words; where it lacks the language, its own are marked as such. */
export function Says({ of }: { readonly of: Wording }) {
  const { language } = usePaper();
  const { text, language: own } = wordsIn(of, language);
  return own === language ? <>{text}</> : <span lang={own}>{text}</span>;
}

type PageProps = { readonly name: string; readonly title: string; readonly isForTeacher?: boolean; readonly children: ComponentChildren };

export function PaperPage({ name, title, isForTeacher, children }: PageProps) {
  const { pack, level, words } = usePaper();
  return (
    <article class="paper-page" data-sheet={name}>
      <header class="paper-head">
        <span>
          <Says of={pack.shared.title} /> · <Says of={level.title} />
        </span>
        <span>{isForTeacher ? words.forTeacher : words.forAll}</span>
      </header>
      <h2>{title}</h2>
      {children}
      <footer class="paper-foot">
        <Says of={pack.shared.fiction} />
      </footer>
    </article>
  );
}
