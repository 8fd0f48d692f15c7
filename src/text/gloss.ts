/** Finds the terms of a glossary in a text, in whatever form they stand there. */
import type { Term } from '../core/level.ts';
import { wordsIn } from '../core/wording.ts';

/** A stretch of a text: a term as it stands there, or what is between. */
export type Piece = { readonly text: string; readonly term: Term | null };

/** The text in pieces, in order; joined they are the text again. Where two terms begin at one place, the longer is taken. */
export function piecesOf(text: string, language: string, glossary: readonly Term[]): readonly Piece[] {
  const { pattern, terms } = searchFor(language, glossary);
  if (!pattern) return [{ text, term: null }];
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const term = terms[match.slice(1).findIndex((group) => group !== undefined)];
    if (!term) continue;
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), term: null });
    pieces.push({ text: match[0], term });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), term: null });
  return pieces;
}

/** The terms in a text, each once, in the order in which they are met. */
export function termsIn(text: string, language: string, glossary: readonly Term[]): readonly Term[] {
  return [...new Set(piecesOf(text, language, glossary).flatMap((piece) => piece.term ?? []))];
}

type Search = { readonly pattern: RegExp | null; readonly terms: readonly Term[] };

/** One pattern for a glossary in a language, made once. */
const searches = new WeakMap<readonly Term[], Map<string, Search>>();

function searchFor(language: string, glossary: readonly Term[]): Search {
  const known = searches.get(glossary) ?? new Map<string, Search>();
  searches.set(glossary, known);
  const search = known.get(language) ?? makeSearch(language, glossary);
  known.set(language, search);
  return search;
}

function makeSearch(language: string, glossary: readonly Term[]): Search {
  const sought = glossary
    .flatMap((term) => {
      const forms = term.forms?.[language];
      const own = wordsIn(term.term, language);
      if (forms) return forms.map((form) => ({ term, length: form.length, source: spaced(form.split(/\s+/).map(escaped)) }));
      return [{ term, length: own.text.length, source: spaced(inflected(own.text.split(/\s+/), own.language)) }];
    })
    .sort((a, b) => b.length - a.length);
  if (sought.length === 0) return { pattern: null, terms: [] };
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sought.map((s) => `(${s.source})`).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return { pattern, terms: sought.map((s) => s.term) };
}

/** Any space between words, also one that keeps them on a line. */
const spaced = (words: readonly string[]): string => words.join('[\\s\\u00a0]+');

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Simple endings: of each word where the language declines them all, else of the last. */
function inflected(words: readonly string[], language: string): readonly string[] {
  if (/^ru\b/.test(language)) return words.map(russian);
  if (/^en\b/.test(language)) return words.map((word, i) => (i === words.length - 1 ? english(word) : escaped(word)));
  return words.map(escaped);
}

function english(word: string): string {
  const plural = /[^aeiou]y$/.test(word) ? `${escaped(word.slice(0, -1))}(?:y|ies)` : `${escaped(word)}(?:e?s)?`;
  return `${plural}(?:[’']s|[’'])?`;
}

/** The ending of an adjective, or the last soft letter of a noun, gives way to another; short words stand as they are. */
function russian(word: string): string {
  if (word.length < 4) return escaped(word);
  const stem = word.replace(/([жкхцчшщгн])(?:ая|ое|ый|ий|ой|ые|ие)$|[аеёийоуыьэюя]$/, '$1');
  return `${escaped(stem)}\\p{L}{0,3}`;
}
