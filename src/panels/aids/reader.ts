/** Reads a page aloud: which line is read, and what comes after it. It knows a voice only by its interface. */
import { type Speech, voiceFor } from './speech.ts';
import type { Spoken } from './spoken.ts';

/** `reading` on from line to line, `one` line by itself, or `still`: at a line, saying nothing. */
export type Reading = { readonly is: 'off' | 'still' | 'one' | 'reading'; readonly at: number };

const OFF: Reading = { is: 'off', at: 0 };

export class Reader {
  readonly #speech: Speech;
  readonly #pace: () => number;
  readonly #onChange: (reading: Reading) => void;
  #lines: readonly (readonly Spoken[])[] = [];
  #reading: Reading = OFF;
  #wasBegun = false;

  constructor(speech: Speech, pace: () => number, onChange: (reading: Reading) => void) {
    this.#speech = speech;
    this.#pace = pace;
    this.#onChange = onChange;
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** Another page lies there: whatever was read stops. */
  turn(lines: readonly (readonly Spoken[])[]): void {
    this.stop();
    this.#lines = lines;
    this.#wasBegun = false;
  }

  /** Whether anything of the page was read yet. */
  get wasBegun(): boolean {
    return this.#wasBegun;
  }

  /** Whether there is a voice for the page: for at least one of its lines. */
  get canRead(): boolean {
    const voices = this.#speech.voices();
    return this.#lines.some((line) => line.some(({ language }) => voiceFor(voices, language)));
  }

  /** From the line it stands at, to the end of the page. */
  read(): void {
    this.#go('reading', this.#reading.at);
  }

  /** Says one line, and no more. */
  line(at: number): void {
    this.#go('one', at);
  }

  /** The line before or after; it goes on if it was going on. */
  step(by: -1 | 1): void {
    const { is, at } = this.#reading;
    this.#go(is === 'reading' ? 'reading' : 'one', is === 'off' ? 0 : at + by);
  }

  pause(): void {
    this.#speech.hush();
    if (this.#reading.is !== 'off') this.#become({ is: 'still', at: this.#reading.at });
  }

  stop(): void {
    this.#speech.hush();
    if (this.#reading.is !== 'off') this.#become(OFF);
  }

  #go(is: 'one' | 'reading', to: number): void {
    if (this.#lines.length === 0) return;
    this.#wasBegun = true;
    const at = Math.max(0, Math.min(to, this.#lines.length - 1));
    this.#become({ is, at });
    this.#say(this.#lines[at] ?? []);
  }

  /** Piece by piece; a piece in a language without a voice is left to the eye. */
  #say([first, ...rest]: readonly Spoken[]): void {
    if (!first) {
      this.#onLineSaid();
      return;
    }
    const voice = voiceFor(this.#speech.voices(), first.language);
    if (voice) this.#speech.say(first.text, voice, this.#pace(), (wasSaid) => (wasSaid ? this.#say(rest) : this.pause()));
    else this.#say(rest);
  }

  #onLineSaid(): void {
    const { is, at } = this.#reading;
    if (is !== 'reading') this.#become({ is: 'still', at });
    else if (at + 1 < this.#lines.length) this.#go('reading', at + 1);
    else this.#become(OFF);
  }

  #become(reading: Reading): void {
    this.#reading = reading;
    this.#onChange(reading);
  }
}

/**
 * A page that is to be read begins as soon as there is a voice for it, which comes late on many devices; once only.
 *
 * @param onKnown told whether there is one, now and whenever that may have changed
 * @returns a function that ends the waiting
 */
export function beginsWithVoices(
  speech: Speech,
  reader: Reader,
  isWanted: () => boolean,
  onKnown: (hasVoice: boolean) => void,
): () => void {
  const know = () => {
    onKnown(reader.canRead);
    if (isWanted() && reader.canRead && !reader.wasBegun) reader.read();
  };
  know();
  return speech.onVoices(know);
}
