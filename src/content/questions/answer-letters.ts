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

/** In which letters answers may be counted. */
export const LETTERINGS: readonly (readonly string[])[] = [LATIN, RUSSIAN];

/** The place that a letter stands for; null where this alphabet doesn’t have it among its first. */
export function placesOf(letter: string, lettering: readonly string[]): number | null {
  const place = lettering.findIndex((one) => seen(one) === seen(letter));
  return place >= 0 && place < 8 ? place : null;
}

/** `A`, `a, c`, `Б)`, `AC`: letters alone; none where anything else stands there. */
export function lettersOf(given: string): readonly string[] {
  const parts = given.split(/[\s,;&+/.()]+/).filter((part, n) => part !== '' && !(n > 0 && /^(and|и)$/.test(part)));
  const letters = parts.length === 1 && /^\p{Lu}{2,8}$/u.test(parts[0] ?? '') ? [...(parts[0] ?? '')] : parts;
  return letters.every((one) => /^\p{L}$/u.test(one)) ? letters.map((one) => one.toUpperCase()) : [];
}

/**
 * `B`, `a) the clerk`, `A, C`, `AC`, `А и В`, or the answer itself.
 *
 * @returns places; null where nothing is named, or more than one thing could be meant
 */
export function keyedAnswers(key: string, picks: readonly { readonly mark: string; readonly text: string }[]): readonly number[] | null {
  const byWords = picks.flatMap(({ text }, n) => (sameText(text, key) ? [n] : []));
  const byLetters = lettersIn(key, picks);
  if (byWords.length === 1 && byLetters === null) return byWords;
  if (byLetters === null) return null;
  return byWords.every((n) => byLetters.includes(n)) ? byLetters : null;
}

function lettersIn(key: string, picks: readonly { readonly mark: string; readonly text: string }[]): readonly number[] | null {
  const places = (letter: string) => {
    const exact = picks.findIndex(({ mark }) => mark.toUpperCase() === letter.toUpperCase());
    return exact >= 0 ? exact : picks.findIndex(({ mark }) => seen(mark) === seen(letter));
  };
  const [, first = '', rest] = /^\s*\(?(\p{L})\s*[.):]\s*(\S.*)$/su.exec(key) ?? [];
  // One letter and its words: they have to be those of the same answer, or of none.
  if (rest !== undefined && !/^\(?\p{L}\)?([\s,;&+/.)]|$)/u.test(rest)) {
    const place = places(first);
    return place < 0 || picks.some(({ text }, n) => n !== place && sameText(text, rest)) ? null : [place];
  }
  const letters = lettersOf(key);
  if (letters.length === 0) return null;
  const found = letters.map(places);
  return found.includes(-1) ? null : [...new Set(found)];
}

function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().replace(/[.;]$/, '').toLowerCase();
  return plain(a) === plain(b);
}
