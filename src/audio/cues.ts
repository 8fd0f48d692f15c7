/** When the sounds of a step begin: one after the other, and where the stage moves, when it shows what they are of. */
import { type Cue, MOMENTS, type SoundName } from './sounds.ts';

export type CuesOptions = {
  readonly begin: (name: SoundName) => void;
  /** Told with the sounds that begin together. */
  readonly tell: (names: readonly SoundName[]) => void;
  /** Whether the stage plays out what happens, and tells of it. */
  readonly stageMoves: () => boolean;
};

/** What begins within this time is told together, ms. */
const TOGETHER = 600;
/** The stage is waited for so long; then the sound comes without it, ms. */
const GRACE = 1400;
/** The seats are called on the stage: it says when the result is there. */
const CALLED = 'seats';
const CALL_OVER = 'roll-call-over';

export class Cues {
  readonly #options: CuesOptions;
  readonly #coming = new Map<SoundName, ReturnType<typeof setTimeout>>();
  /** What this step has let be heard by itself: the stage doesn't say it again. */
  readonly #heard = new Set<SoundName>();
  /** A result that comes when the stage says so. */
  #isResultOwed = false;

  constructor(options: CuesOptions) {
    this.#options = options;
  }

  /** Another step: what was still to come of the last one is left out. */
  step(cues: readonly Cue[]): void {
    this.clear();
    const waits = this.#options.stageMoves();
    const at = (cue: Cue) => (waits && STAGED.has(cue.name) && cue.at < TOGETHER ? cue.at + GRACE : cue.at);
    const soon = cues.filter((cue) => at(cue) < TOGETHER);
    if (soon.length > 0) this.#options.tell(soon.map(({ name }) => name));
    for (const cue of cues) this.#put(cue.name, at(cue));
  }

  moment(name: string): void {
    const sound = MOMENTS[name];
    if (!sound) return;
    const isOver = name === CALL_OVER;
    if (isOver ? !this.#isResultOwed && !this.#coming.has(sound) : this.#heard.has(sound)) return;
    if (name === CALLED && this.#coming.has('result')) this.#isResultOwed = true;
    if (this.#isResultOwed) for (const later of ['hush', 'result'] as const) this.#cancel(later);
    if (isOver) for (const earlier of ['roll-call', 'hush'] as const) this.#cancel(earlier);
    if (sound === 'result') this.#isResultOwed = false;
    this.#cancel(sound);
    this.#sound(sound);
  }

  clear(): void {
    for (const name of [...this.#coming.keys()]) this.#cancel(name);
    this.#heard.clear();
    this.#isResultOwed = false;
  }

  #put(name: SoundName, at: number): void {
    const begin = () => {
      this.#coming.delete(name);
      this.#heard.add(name);
      if (at < TOGETHER) this.#options.begin(name);
      else this.#sound(name);
    };
    if (at === 0) begin();
    else this.#coming.set(name, setTimeout(begin, at));
  }

  #sound(name: SoundName): void {
    this.#options.tell([name]);
    this.#options.begin(name);
  }

  #cancel(name: SoundName): void {
    clearTimeout(this.#coming.get(name));
    this.#coming.delete(name);
  }
}

/** What the stage tells of by itself, besides what is done on it by hand. */
const STAGED: ReadonlySet<SoundName> = new Set(
  Object.entries(MOMENTS).flatMap(([name, sound]) => (name === 'card' || name === 'map' || sound === 'result' ? [] : [sound])),
);
