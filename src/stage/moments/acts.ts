/** What is being played on the stage: begun by a step, over by itself or at any press, on the stage or in the page; the page's curtain goes with it. */
import type { GameEvent } from '../../core/event.ts';
import type { Curtain } from '../../session/curtain.ts';
import type { Change } from '../../session/session.ts';
import type { Theatre } from '../theatre.ts';
import type { Moment } from './moment.ts';

const MODIFIERS: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);
/** What the stage tells before the page does: what happened, and the moment that shows it to its end. */
const TOLD_BY: Partial<Record<GameEvent['kind'], string>> = { 'vote-held': 'roll-call', judgment: 'ruling', decided: 'stamp' };
/** Milliseconds between two presses that are one double click. */
const DOUBLE = 300;

export type ActsOptions = {
  readonly onSound: (name: string) => void;
  /** Everything may be as drawn now: draw a frame. */
  readonly onCut: () => void;
};

export class Acts {
  readonly #theatre: Theatre;
  readonly #options: ActsOptions;
  readonly #end = new AbortController();
  #curtain: Curtain | null = null;
  /** The moment after which the curtain goes up. */
  #until: string | null = null;
  /** Counts what was or is to be played, so that what comes late knows it. */
  #act = 0;
  #began = 0;

  constructor(theatre: Theatre, options: ActsOptions) {
    this.#theatre = theatre;
    this.#options = options;
    const { signal } = this.#end;
    // Outside the stage only a whole click ends it: after the first half of one the page would be another under the second.
    addEventListener('click', ({ target }) => target !== theatre.game.canvas && void this.endsAtPress(), { capture: true, signal });
    addEventListener('keydown', (e) => !e.repeat && !MODIFIERS.has(e.key) && void this.endsAtPress(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && this.cut(), { signal });
  }

  stop(): void {
    this.cut();
    this.#end.abort();
  }

  /**
   * A step is to be played, perhaps only when its set has come. What the stage will tell, the page doesn't tell beforehand.
   *
   * @returns whether nothing has come between, to be asked before it is played
   */
  prepare({ events }: Change, curtain: Curtain): () => boolean {
    this.cut();
    const [until] = events.flatMap((e) => TOLD_BY[e.kind] ?? []);
    if (until !== undefined) {
      this.#until = until;
      this.#curtain = curtain;
      this.#began = performance.now();
      curtain.lower(() => this.cut());
    }
    const act = this.#act;
    return () => act === this.#act;
  }

  play(moments: readonly Moment[], isNewScene: boolean): void {
    if (!moments.some((m) => m.name === this.#until)) this.#lift();
    this.#began = performance.now();
    const { onSound } = this.#options;
    const onOver = ({ name }: Moment) => {
      if (name === this.#until) this.#lift();
      onSound(`${name}-over`);
    };
    this.#theatre.play(moments, { isNewScene, onSound, onOver });
  }

  /** Whether a press is used up by what is being played, or is about to be, which it ends. The second press of a double click was meant for what was there before. */
  endsAtPress(): boolean {
    if (!this.#theatre.isPlaying && !this.#curtain?.isDown) return false;
    if (performance.now() - this.#began > DOUBLE) this.cut();
    return true;
  }

  /** Whatever is being played, or was to be, is over. */
  cut(): void {
    this.#act += 1;
    this.#theatre.end();
    this.#lift();
    this.#options.onCut();
  }

  #lift(): void {
    this.#curtain?.lift();
    this.#curtain = null;
    this.#until = null;
  }
}
