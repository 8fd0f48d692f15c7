/** The room tone of the place where one is: one fades into the next. */
import { Howl } from 'howler';
import { round, sources } from './files.ts';
import type { Ambience } from './places.ts';

const GAIN = 0.65;
const FADE = 1200;
/** Before a result the room is this much softer, for so long. */
const HUSHED = 0.25;
const HUSH = 2600;
/** What couldn't be fetched is asked for again no sooner than this, ms. */
const PAUSE = 15_000;

export class RoomTone {
  #now: { readonly name: Ambience; readonly howl: Howl } | null = null;
  /** When a tone couldn't be fetched, ms. */
  readonly #failed = new Map<Ambience, number>();
  #hush: ReturnType<typeof setTimeout> | undefined;

  enter(name: Ambience | null): void {
    if ((this.#now?.name ?? null) === name) return;
    this.#leave();
    const src = name ? sources(`ambience-${name}`) : [];
    if (!name || src.length === 0 || performance.now() - (this.#failed.get(name) ?? Number.NEGATIVE_INFINITY) < PAUSE) return;
    const onloaderror = () => this.#forget(name, howl);
    const howl: Howl = new Howl({ src, sprite: { round: round('ambience') }, volume: 0, onloaderror });
    howl.play('round');
    howl.fade(0, GAIN, FADE);
    this.#now = { name, howl };
  }

  /** The room holds its breath for a moment. */
  hush(): void {
    const howl = this.#now?.howl;
    if (!howl) return;
    clearTimeout(this.#hush);
    howl.fade(howl.volume(), GAIN * HUSHED, FADE / 2);
    this.#hush = setTimeout(() => howl.fade(howl.volume(), GAIN, FADE), HUSH);
  }

  destroy(): void {
    clearTimeout(this.#hush);
    this.#now?.howl.unload();
    this.#now = null;
  }

  #forget(name: Ambience, howl: Howl): void {
    this.#failed.set(name, performance.now());
    howl.unload();
    if (this.#now?.howl === howl) this.#now = null;
  }

  #leave(): void {
    clearTimeout(this.#hush);
    const old = this.#now?.howl;
    this.#now = null;
    if (!old) return;
    old.fade(old.volume(), 0, FADE);
    setTimeout(() => old.unload(), FADE);
  }
}
