/** Fitting words into a box: the largest size at which they fit, else cut with an ellipsis. */
import type { Size } from './geometry.ts';

/** How wide a text is at a size, in CSS pixels. */
export type Measure = (text: string, size: number) => number;
/** `line`: how far apart lines are, in sizes. */
export type Fitted = { readonly lines: readonly string[]; readonly size: number; readonly line: number };

export const LINE = 1.2;
/** Before words are cut, their lines move together. */
const CLOSE = 1.06;

/** @param measure widths in the face that will be drawn */
export function fitWords(text: string, box: Size, wanted: number, least: number, measure: Measure): Fitted {
  for (let size = wanted; size > least; size -= 1) {
    const lines = wrap(text, box.w, (part) => measure(part, size));
    if (lines.length * size * LINE <= box.h && lines.every((line) => measure(line, size) <= box.w)) return { lines, size, line: LINE };
  }
  const lines = wrap(
    broken(text, box.w, (part) => measure(part, least)),
    box.w,
    (part) => measure(part, least),
  );
  const line = lines.length * least * LINE <= box.h ? LINE : CLOSE;
  const most = Math.max(1, Math.floor(box.h / (least * line)));
  if (lines.length <= most) return { lines: lines.map((one) => cut(one, box.w, (part) => measure(part, least), false)), size: least, line };
  const kept = lines.slice(0, most);
  const last = cut(kept[most - 1] ?? '', box.w, (part) => measure(part, least), true);
  return { lines: [...kept.slice(0, -1), last], size: least, line };
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

/** A word that is wider than its line is broken after a vowel, with at least three letters on either side. */
function broken(text: string, width: number, measure: (text: string) => number): string {
  const one = (word: string): string => {
    if (measure(word) <= width) return word;
    let most = word.length - 3;
    while (most > 3 && measure(`${word.slice(0, most)}-`) > width) most -= 1;
    if (most < 3) return word;
    const at = [most, most - 1, most - 2].find((n) => n >= 3 && VOWEL.test(word[n - 1] ?? '') && !VOWEL.test(word[n] ?? '')) ?? most;
    return `${word.slice(0, at)}- ${word.slice(at)}`;
  };
  return text.split(' ').map(one).join(' ');
}

function cut(line: string, width: number, measure: (text: string) => number, always: boolean): string {
  if (!always && measure(line) <= width) return line;
  let kept = line;
  while (kept.length > 1 && measure(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
