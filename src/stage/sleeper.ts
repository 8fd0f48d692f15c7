/** Stops the loop when nothing on the stage can change, and starts it again when something does. */

/** What the sleeper needs of a game: its loop, and to be told after each frame. */
export type Loop = { readonly running: boolean; sleep(): void; wake(): void };

export class Sleeper {
  readonly #loop: Loop;
  readonly #isMoving: () => boolean;
  readonly #grace: number;
  #still = 0;

  /**
   * @param isMoving whether something is animated; asked after each frame
   * @param grace frames drawn after the last movement
   */
  constructor(loop: Loop, isMoving: () => boolean, grace = 2) {
    this.#loop = loop;
    this.#isMoving = isMoving;
    this.#grace = grace;
  }

  get asleep(): boolean {
    return !this.#loop.running;
  }

  wake(): void {
    this.#still = 0;
    if (!this.#loop.running) this.#loop.wake();
  }

  /** To be called after each frame. */
  afterFrame(): void {
    this.#still = this.#isMoving() ? 0 : this.#still + 1;
    if (this.#still > this.#grace) this.#loop.sleep();
  }
}
