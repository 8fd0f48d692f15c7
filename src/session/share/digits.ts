/** Digits of any size, written one after another into one whole number, and that number in letters and digits. */

/** No `-` and no `_`: messengers take them for markup, and a double click stops at them. */
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = BigInt(LETTERS.length);

/** What a text may be made of, the shortest alphabet first; the last one is every UTF-16 unit. */
const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz0123456789-', printable()] as const;
const UNITS = 65_536;

/** A code that says something no writer of this program writes. */
export class Unreadable extends Error {}

export class DigitWriter {
  readonly #digits: (readonly [value: number, of: number])[] = [];

  /** One digit that is one of `of` values; where only one is possible it costs nothing. */
  digit(value: number, of: number): void {
    if (!Number.isSafeInteger(value) || value < 0 || value >= of) throw new Error(`${value} is no digit below ${of}`);
    this.#digits.push([value, of]);
  }

  /** A whole number from 0 up; small ones are short. */
  count(n: number): void {
    for (let rest = n; ; rest = Math.floor(rest / 8) - 1) {
      this.digit((rest % 8) + (rest >= 8 ? 8 : 0), 16);
      if (rest < 8) return;
    }
  }

  text(text: string): void {
    const at = ALPHABETS.findIndex((letters) => [...text].every((letter) => letters.includes(letter)));
    this.digit(at < 0 ? ALPHABETS.length : at, ALPHABETS.length + 1);
    this.count(text.length);
    const letters = ALPHABETS[at];
    for (let i = 0; i < text.length; i++) {
      if (letters) this.digit(letters.indexOf(text.charAt(i)), letters.length);
      else this.digit(text.charCodeAt(i), UNITS);
    }
  }

  /** One of these words by its place, or, for a word of nobody's, the word itself. */
  word(among: readonly string[], word: string): void {
    const at = among.indexOf(word);
    this.digit(at + 1, among.length + 1);
    if (at < 0) this.text(word);
  }

  list<T>(things: readonly T[], one: (thing: T) => void): void {
    this.count(things.length);
    for (const thing of things) one(thing);
  }

  /** All digits as one number; the 1 that stands before them keeps leading zeros. */
  number(): bigint {
    return this.#digits.reduceRight((n, [value, of]) => n * BigInt(of) + BigInt(value), 1n);
  }
}

/** Reads in the order in which was written. Throws `Unreadable` for what can't have been written. */
export class DigitReader {
  #rest: bigint;

  constructor(number: bigint) {
    this.#rest = number;
  }

  digit(of: number): number {
    if (this.#rest < 1n) throw new Unreadable('The code ends too early');
    const value = Number(this.#rest % BigInt(of));
    this.#rest /= BigInt(of);
    return value;
  }

  count(): number {
    let n = 0;
    for (let worth = 1; Number.isSafeInteger(n); worth *= 8) {
      const low = this.digit(16);
      if (low < 8) return n + low * worth;
      n += (low - 8) * worth + 8 * worth;
    }
    throw new Unreadable('The code holds a number that is too large');
  }

  text(): string {
    const letters = ALPHABETS[this.digit(ALPHABETS.length + 1)];
    const units = this.list(() => (letters ? letters.charCodeAt(this.digit(letters.length)) : this.digit(UNITS)));
    return units.map((unit) => String.fromCharCode(unit)).join('');
  }

  word(among: readonly string[]): string {
    const at = this.digit(among.length + 1);
    return at === 0 ? this.text() : (among[at - 1] as string);
  }

  /** Nothing is left: what was read is all that was written. */
  get isAtEnd(): boolean {
    return this.#rest === 1n;
  }

  list<T>(one: () => T): readonly T[] {
    const length = this.count();
    const things: T[] = [];
    // Where things cost no digits, a made-up length would never end by itself.
    if (length > 20_000) throw new Unreadable('The code holds too much');
    for (let i = 0; i < length; i++) things.push(one());
    return things;
  }
}

export function toLetters(number: bigint): string {
  let letters = '';
  for (let n = number; n > 0n; n /= BASE) letters = LETTERS.charAt(Number(n % BASE)) + letters;
  return letters;
}

/** @returns null where a letter is none of ours, or where the same number has a shorter form */
export function fromLetters(letters: string): bigint | null {
  if (letters === '' || letters.startsWith('0')) return null;
  let number = 0n;
  for (const letter of letters) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) return null;
    number = number * BASE + BigInt(value);
  }
  return number;
}

/** `places` letters that depend on every character of the text. */
export function checkLetters(word: number, places: number): string {
  let letters = '';
  for (let n = word, i = 0; i < places; i++, n = Math.floor(n / LETTERS.length)) letters += LETTERS.charAt(n % LETTERS.length);
  return letters;
}

function printable(): string {
  return Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
}
