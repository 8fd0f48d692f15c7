/** Codes that people read aloud, copy and type: letters and figures that aren't taken for one another, on either keyboard. */

/** 28 of them; six are 480 million codes. */
export const CODE_LETTERS = 'ACDEFHJKLMNPQRTUVWXY23456789';
export const CODE_LENGTH = 6;

/** What is taken for a letter of ours, also where a Russian keyboard has it. */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  B: '8',
  G: '6',
  I: 'L',
  O: 'Q',
  S: '5',
  Z: '2',
  '0': 'Q',
  '1': 'L',
  А: 'A',
  В: '8',
  Е: 'E',
  З: '3',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'Q',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
};

/** The code that was meant, or null where it can't be one. */
export function tidyCode(typed: string): string | null {
  const letters = [...typed.toUpperCase()].filter((c) => !/[\s\-–—.,·]/.test(c)).map((c) => TAKEN_FOR[c] ?? c);
  return letters.length === CODE_LENGTH && letters.every((c) => CODE_LETTERS.includes(c)) ? letters.join('') : null;
}
