/** Fitting words into a box: the largest size at which they fit, else cut with an ellipsis. */
import type { Size } from './geometry.ts';

/** How wide a text is at a size, in CSS pixels. */
export type Measure = (text: string, size: number) => number;
/** `line`: how far apart lines are, in sizes. `isWhole`: nothing was cut. */
export type Fitted = { readonly lines: readonly string[]; readonly size: number; readonly line: number; readonly isWhole: boolean };

/** Between words that are not parted at the end of a line. */
const BOUND = '\u00a0';
export const LINE = 1.2;
/** Before words are cut, their lines move together. */
export const CLOSE = 1.06;

/** @param measure widths in the face that will be drawn */
export function fitWords(text: string, box: Size, wanted: number, least: number, measure: Measure): Fitted {
  const fits = (lines: readonly string[], size: number) => lines.every((one) => measure(one, size) <= box.w);
  for (let size = wanted; size > least; size -= 1) {
    const lines = wrap(text, box.w, (part) => measure(part, size));
    if (lines.length * size * LINE <= box.h && fits(lines, size)) return { lines, size, line: LINE, isWhole: true };
  }
  const bound = fitSmallest(text, box, least, measure);
  // Rather a short word at the end of a line than a cut sentence.
  return bound.isWhole || !text.includes(BOUND) ? bound : fitSmallest(loosened(text), box, least, measure);
}

/** The same words, each of which may end a line. */
export function loosened(text: string): string {
  return text.replaceAll(BOUND, ' ');
}

function fitSmallest(text: string, box: Size, least: number, measure: Measure): Fitted {
  const smallest = (part: string) => measure(part, least);
  const lines = linesOf(text, box.w, smallest);
  const line = lines.length * least * LINE <= box.h ? LINE : CLOSE;
  const kept = lines.slice(0, Math.max(1, Math.floor(box.h / (least * line))));
  const isShort = kept.length < lines.length;
  const shown = kept.map((one, i) => cut(one, box.w, smallest, isShort && i === kept.length - 1));
  return { lines: shown, size: least, line, isWhole: !isShort && lines.every((one) => smallest(one) <= box.w) };
}

/** Lines of this width; a word that is wider is broken. */
export function linesOf(text: string, width: number, measure: (text: string) => number): readonly string[] {
  return wrap(broken(text, width, measure), width, measure);
}

export function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

const VOWEL = /[aeiouyаеёиоуыэюя]/i;
/** What is said or written as one and isn't parted: English pairs, and the Russian signs with the letter before them. */
const TOGETHER = /^(?:th|ch|sh|ph|wh|ck|gh|qu|[bcdfgkpt][lr]|.[ьъй])/i;

/** A word that is wider than its line is broken at its own hyphen, else between syllables, with at least three letters on either side; what is left is broken again if it must be. */
function broken(text: string, width: number, measure: (text: string) => number): string {
  const one = (word: string): string => {
    if (measure(word) <= width) return word;
    // What is bound together is parted before a word is broken.
    if (word.includes(BOUND)) return word.split(BOUND).map(one).join(' ');
    let most = word.length - 3;
    while (most > 3 && measure(`${word.slice(0, most)}-`) > width) most -= 1;
    if (most < 3) return word;
    const hyphen = word.lastIndexOf('-', most - 1) + 1;
    if (hyphen >= 3) return `${word.slice(0, hyphen)} ${one(word.slice(hyphen))}`;
    const at = breaksIn(word).findLast((n) => n <= most) ?? most;
    return `${word.slice(0, at)}- ${one(word.slice(at))}`;
  };
  return text.split(' ').map(one).join(' ');
}

/** Where a word can be broken: before the consonant that begins a syllable, where a vowel stands on either side of the break. */
function breaksIn(word: string): readonly number[] {
  const isVowel = (n: number) => VOWEL.test(word[n] ?? '');
  const isLetter = (n: number) => /\p{L}/u.test(word[n] ?? '');
  return Array.from({ length: Math.max(0, word.length - 5) }, (_, i) => i + 3).filter((n) => {
    const starts = isLetter(n) && !isVowel(n) && (isVowel(n + 1) || TOGETHER.test(word.slice(n)));
    const isParted = TOGETHER.test(word.slice(n - 1));
    const hasVowels = VOWEL.test(word.slice(0, n).replace(/^\P{L}+/u, '')) && VOWEL.test(word.slice(n));
    return starts && isLetter(n - 1) && !isParted && hasVowels;
  });
}

function cut(line: string, width: number, measure: (text: string) => number, always: boolean): string {
  if (!always && measure(line) <= width) return line;
  let kept = line;
  while (kept.length > 1 && measure(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
