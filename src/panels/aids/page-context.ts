/** The page that is open, line by line: which terms are underlined where, and which element shows which words. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Level, Term } from '../../core/level.ts';
import { passagesInHand } from '../../core/shown.ts';
import { type Wording, wordsIn } from '../../core/wording.ts';
import { termsIn } from '../../text/gloss.ts';
import type { PageLine, Said } from './page-line.ts';

export type Page = {
  readonly lines: readonly PageLine[];
  /** For words that stand on the page: the terms that are met in them first. */
  readonly firsts: ReadonlyMap<Wording, ReadonlySet<string>>;
  /** Which element shows which words, as they are drawn. */
  readonly places: Map<Wording, HTMLElement>;
};

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page | null {
  return useContext(PageContext);
}

/** A term is underlined where it is first met, so that a page is not all lines; after the page itself come the passages in the hand. */
export function pageOf(lines: readonly PageLine[], level: Level, language: string): Page {
  const inside = lines.filter((line) => line.terms === 'inside').map((line) => line.says);
  const inHand = passagesInHand(level).flatMap((passage) => passage.claims.map((claim) => claim.says));
  const met = new Set<string>();
  const firsts = new Map<Wording, ReadonlySet<string>>();
  for (const says of [...inside, ...inHand]) {
    if (typeof says === 'string' || firsts.has(says)) continue;
    const fresh = termsOf(says, language, level.shared.glossary).filter((term) => !met.has(term.id));
    for (const term of fresh) met.add(term.id);
    firsts.set(says, new Set(fresh.map((term) => term.id)));
  }
  return { lines, firsts, places: new Map() };
}

/** The terms on a page, each once, in the order in which they are met. */
export function termsOnPage(lines: readonly PageLine[], language: string, glossary: readonly Term[]): readonly Term[] {
  const said = lines.flatMap((line) => [line.says, ...(line.after ?? [])]);
  return [...new Set(said.flatMap((says) => termsOf(says, language, glossary)))];
}

/** Terms of what controls say, which have no place for a button in them, unless the text of the page has them already. */
export function termsBelow(page: Page, says: readonly Said[], language: string, glossary: readonly Term[]): readonly Term[] {
  const underlined = new Set([...page.firsts.values()].flatMap((ids) => [...ids]));
  return [...new Set(says.flatMap((one) => termsOf(one, language, glossary)))].filter((term) => !underlined.has(term.id));
}

function termsOf(says: Said, language: string, glossary: readonly Term[]): readonly Term[] {
  if (typeof says === 'string') return [];
  const shown = wordsIn(says, language);
  return termsIn(shown.text, shown.language, glossary);
}
