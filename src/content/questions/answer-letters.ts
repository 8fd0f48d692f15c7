/** Which answers a key names: by the letters that stand before them, in either alphabet, or by their words. */

const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const RUSSIAN = [...'АБВГДЕЖЗИК'];
/** Letters of both alphabets that look alike: on paper nobody can tell which was typed. */
const TWINS: Readonly<Record<string, string>> = { А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K' };

function seen(letter: string): string {
  const large = letter.toUpperCase();
  return TWINS[large] ?? large;
}

/** Whether a letter can stand before the answer at this place. */
export function letterAt(letter: string, place: number): boolean {
  const large = letter.toUpperCase();
  return large !== '' && (large === RUSSIAN[place] || seen(large) === LATIN[place]);
}

export type Lettering = {
  /** The letters that stand before the answers, where any do. */
  readonly marks: readonly string[] | null;
  /** In which alphabet all keys of a file are, where one of them tells. */
  readonly proof: 'latin' | 'russian' | null;
  /** Whether somebody may have typed one alphabet and meant the other. */
  readonly isRussian: boolean;
};

/** The place that a letter stands for: by the same letter before an answer, else in its own alphabet, unless it looks like the letter of another place. */
export function placeOf(letter: string, { marks, proof, isRussian }: Lettering): number | 'ambiguous' | null {
  const large = letter.toUpperCase();
  const isLatin = LATIN.includes(large);
  const exact = marks?.findIndex((one) => one.toUpperCase() === large) ?? -1;
  if (exact >= 0) return exact;
  const alike = (lettering: readonly string[]) => lettering.findIndex((one) => seen(one) === seen(large));
  if (proof === 'latin') return inReach(LATIN.indexOf(seen(large)));
  if (proof === 'russian' && !isLatin) return inReach(RUSSIAN.indexOf(large));
  const own = inReach((isLatin ? LATIN : RUSSIAN).indexOf(large));
  const look = marks ? inReach(alike(marks)) : isRussian || !isLatin ? inReach(alike(isLatin ? RUSSIAN : LATIN)) : null;
  return own !== null && look !== null && own !== look ? 'ambiguous' : (look ?? own);
}

function inReach(place: number): number | null {
  return place >= 0 && place < 8 ? place : null;
}

/** What the letters of all keys together tell: C and D stand in no Russian count, Б and Г in no Latin one. */
export function alphabetOf(letters: Iterable<string>): Lettering['proof'] {
  const used = [...letters];
  const isLatin = used.some((one) => /^[CDFG]$/.test(seen(one)));
  const isRussian = used.some((one) => /^[БГДЖЗ]$/.test(one.toUpperCase()));
  return isLatin === isRussian ? null : isLatin ? 'latin' : 'russian';
}

/** `A`, `a, c`, `Б)`, `AC`: letters alone; none where anything else stands there. */
export function lettersOf(given: string): readonly string[] {
  const parts = given.split(/[\s,;&+/.()]+/).filter((part, n) => part !== '' && !(n > 0 && /^(and|и)$/.test(part)));
  const letters = parts.length === 1 && /^\p{Lu}{2,8}$/u.test(parts[0] ?? '') ? [...(parts[0] ?? '')] : parts;
  return letters.every((one) => /^\p{L}$/u.test(one)) ? letters.map((one) => one.toUpperCase()) : [];
}

type Lettered = { readonly mark: string; readonly text: string };

/**
 * `B`, `a) the clerk`, `A, C`, `AC`, `А и В`, or the answer itself.
 *
 * @returns places; null where nothing is named
 */
export function keyedAnswers(key: string, picks: readonly Lettered[]): readonly number[] | 'ambiguous' | null {
  const byWords = picks.flatMap(({ text }, n) => (sameText(text, key) ? [n] : []));
  const byLetters = lettersIn(key, picks);
  if (byLetters === null) return byWords.length === 1 ? byWords : null;
  return byLetters !== 'ambiguous' && byWords.every((n) => byLetters.includes(n)) ? byLetters : 'ambiguous';
}

function lettersIn(key: string, picks: readonly Lettered[]): readonly number[] | 'ambiguous' | null {
  const lettering: Lettering = { marks: picks.map(({ mark }) => mark), proof: null, isRussian: true };
  const [, first = '', rest] = /^\s*\(?(\p{L})\s*[.):]\s*(\S.*)$/su.exec(key) ?? [];
  // One letter and its words: they have to be those of the same answer, or of none.
  const isOne = rest !== undefined && !/^\(?\p{L}\)?([\s,;&+/.)]|$)/u.test(rest);
  const letters = isOne ? [first] : lettersOf(key);
  const places = letters.map((letter) => placeOf(letter, lettering));
  if (places.includes('ambiguous')) return 'ambiguous';
  const found = places.flatMap((place) => (typeof place === 'number' && place < picks.length ? [place] : []));
  if (letters.length === 0 || found.length < letters.length) return null;
  if (isOne && picks.some(({ text }, n) => n !== found[0] && sameText(text, rest))) return null;
  return [...new Set(found)];
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().replace(/[.;]$/, '').toLowerCase();
  return plain(a) === plain(b);
}
