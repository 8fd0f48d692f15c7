/** Sounds the stems of the score together: fetched when they are wanted, in phase whenever they come, faded in and out. */
import { Howl, Howler } from 'howler';
import { round, sources } from './files.ts';
import { isSameScore, phaseAt, type Score, STEMS, type Stem } from './score.ts';

const GAIN = 0.9;
const FADE = 3000;
/** A stem is fetched when it has been wanted for so long: pictures and room tone come first, and what passes quickly isn't worth it, ms. */
const PATIENCE = 2500;

/** `id` once it goes round. */
type Kept = { readonly howl: Howl; id: number | null };
type Timer = ReturnType<typeof setTimeout>;

export class StemPlayer {
  readonly #mayFetch: () => boolean;
  readonly #kept = new Map<Stem, Kept>();
  #score: Score | null = null;
  /** When the first one began, on the device's sound clock, s: all others count from there. */
  #began: number | null = null;
  #fetching: Timer | undefined;
  #ending: Timer | undefined;

  /** @param mayFetch asked before anything is fetched */
  constructor(mayFetch: () => boolean) {
    this.#mayFetch = mayFetch;
  }

  /** @param score null for no music */
  sound(score: Score | null): void {
    if (isSameScore(score, this.#score)) return;
    this.#score = score;
    for (const stem of this.#kept.keys()) this.#fade(stem);
    clearTimeout(this.#ending);
    if (score === null) this.#ending = setTimeout(() => this.#end(), FADE);
    else this.#fetching ??= setTimeout(() => this.#fetch(), PATIENCE);
  }

  destroy(): void {
    clearTimeout(this.#fetching);
    clearTimeout(this.#ending);
    this.#end();
  }

  #isWanted(stem: Stem): boolean {
    return (this.#score?.[stem] ?? 0) > 0;
  }

  #fetch(): void {
    this.#fetching = undefined;
    const missing = STEMS.filter((stem) => this.#isWanted(stem) && !this.#kept.has(stem));
    if (missing.length === 0 || !this.#mayFetch()) return;
    for (const stem of missing) {
      const howl: Howl = new Howl({
        src: sources(`stem-${stem}`),
        sprite: { round: round('stem') },
        volume: 0,
        onload: () => this.#begin(stem),
        onloaderror: () => this.#forget(stem, howl),
      });
      this.#kept.set(stem, { howl, id: null });
    }
  }

  /** What couldn't be fetched is asked for again when the score next changes. */
  #forget(stem: Stem, howl: Howl): void {
    howl.unload();
    if (this.#kept.get(stem)?.howl === howl) this.#kept.delete(stem);
  }

  #begin(stem: Stem): void {
    const kept = this.#kept.get(stem);
    // Without the sound clock stems can't be held together, and one alone is no score.
    if (!kept || !Howler.ctx) return;
    const now = Howler.ctx.currentTime;
    this.#began ??= now;
    const [lead, long] = round('stem');
    kept.id = kept.howl.play('round');
    kept.howl.seek(phaseAt(now - this.#began, lead / 1000, long / 1000), kept.id);
    this.#fade(stem);
  }

  #fade(stem: Stem): void {
    const { howl, id } = this.#kept.get(stem) ?? { howl: null, id: null };
    if (!howl || id === null) return;
    const [from, to] = [Number(howl.volume(id)), (this.#score?.[stem] ?? 0) * GAIN];
    if (Math.abs(from - to) > 0.001) howl.fade(from, to, FADE, id);
  }

  #end(): void {
    for (const { howl } of this.#kept.values()) howl.unload();
    this.#kept.clear();
    this.#began = null;
  }
}
