/** When the sounds of a step begin: one after the other, and where the stage moves, when it shows what they are of. */
import { type Cue, MOMENTS, type SoundName } from './sounds.ts';

export type CuesOptions = {
  readonly begin: (name: SoundName) => void;
  /** Told with the sounds that begin together. */
  readonly tell: (names: readonly SoundName[]) => void;
  /** Whether the stage plays out what happens, and tells of it. */
  readonly stageMoves: () => boolean;
  /** Whether the stage has yet to show a result that the page doesn't tell before it. */
  readonly isResultHidden: () => boolean;
};

/** What begins within this time is told together, ms. */
const TOGETHER = 600;
/** The stage is waited for so long; then the sound comes without it, ms. */
const GRACE = 1400;
/** What the stage shows many times in one step is heard no more often than this, ms. */
const AGAIN = 200;
/** The seats are called on the stage: it says when the result is there. */
const CALLED = 'seats';
export const CALL_OVER = 'roll-call-over';

export class Cues {
  readonly #options: CuesOptions;
  readonly #coming = new Map<SoundName, ReturnType<typeof setTimeout>>();
  /** What this step has let be heard by itself: the stage doesn't say it again. */
  readonly #heard = new Set<SoundName>();
  /** What this step has told: what comes again is heard, not told. */
  readonly #told = new Set<SoundName>();
  /** When the stage let it be heard last, ms. */
  readonly #last = new Map<SoundName, number>();
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
    for (const { name } of soon) this.#told.add(name);
    for (const cue of cues) this.#put(cue.name, at(cue));
  }

  moment(name: string): void {
    const sound = MOMENTS[name];
    if (!sound) return;
    // Also where the call was already heard by itself: its result still waits for the stage.
    if (name === CALLED && this.#coming.has('result')) this.#owe();
    const isOver = name === CALL_OVER;
    if (isOver ? !this.#isResultOwed && !this.#coming.has(sound) : this.#heard.has(sound)) return;
    if (isOver) for (const earlier of ['roll-call', 'hush'] as const) this.#cancel(earlier);
    if (sound === 'result') this.#isResultOwed = false;
    this.#cancel(sound);
    if (STAGED.has(sound) && this.#isTooSoon(sound)) return;
    this.#sound(sound);
  }

  clear(): void {
    for (const name of [...this.#coming.keys()]) this.#cancel(name);
    this.#heard.clear();
    this.#told.clear();
    this.#last.clear();
    this.#isResultOwed = false;
  }

  #put(name: SoundName, at: number): void {
    const begin = () => {
      // The clock doesn't run ahead of a stage whose pictures are still being fetched.
      if (at >= TOGETHER && this.#options.isResultHidden()) {
        if (name === 'result') this.#owe();
        this.#cancel(name);
        return;
      }
      this.#coming.delete(name);
      this.#heard.add(name);
      if (at < TOGETHER) this.#options.begin(name);
      else this.#sound(name);
    };
    if (at === 0) begin();
    else this.#coming.set(name, setTimeout(begin, at));
  }

  /** From now on the result is the stage's to tell. */
  #owe(): void {
    this.#isResultOwed = true;
    for (const later of ['hush', 'result'] as const) this.#cancel(later);
  }

  #isTooSoon(name: SoundName): boolean {
    const now = performance.now();
    const isTooSoon = now - (this.#last.get(name) ?? Number.NEGATIVE_INFINITY) < AGAIN;
    if (!isTooSoon) this.#last.set(name, now);
    return isTooSoon;
  }

  /** What is played out is told once a step, what is done by hand each time. */
  #sound(name: SoundName): void {
    if (!STAGED.has(name) || !this.#told.has(name)) this.#options.tell([name]);
    this.#told.add(name);
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
