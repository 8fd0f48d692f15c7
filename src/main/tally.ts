/** Counts what has come of what is waited for. */
import type { Coming } from '../panels/shell/shell-model.ts';

export class Tally {
  readonly #of: number;
  readonly #onChange: (coming: Coming | null) => void;
  #done = 0;
  #isOver = false;

  /** @param of how many parts there will be */
  constructor(of: number, onChange: (coming: Coming | null) => void) {
    this.#of = of;
    this.#onChange = onChange;
    onChange({ done: 0, of });
  }

  count(part: Promise<unknown>): void {
    part.then(
      () => {
        this.#done += 1;
        if (!this.#isOver) this.#onChange({ done: this.#done, of: this.#of });
      },
      () => undefined,
    );
  }

  end(): void {
    this.#isOver = true;
    this.#onChange(null);
  }
}
