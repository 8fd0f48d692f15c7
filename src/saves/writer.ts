/** Writes to a store one at a time; a newer value replaces the one that waits. */
import type { Store, Written } from './store.ts';

export class Writer {
  readonly #store: Store;
  readonly #waiting = new Map<string, string>();
  readonly #done: (written: Written) => void;
  #writing: Promise<void> | null = null;

  /** @param done told after every write where the value was kept */
  constructor(store: Store, done: (written: Written) => void) {
    this.#store = store;
    this.#done = done;
  }

  /** Takes a value to write; resolves when this one or a newer one is written. */
  put(key: string, body: string): Promise<void> {
    this.#waiting.set(key, body);
    this.#writing ??= this.#drain();
    return this.#writing;
  }

  /** What is taken and not yet written, sealed as it will be: for a synchronous copy when the page goes. */
  unwritten(): readonly { readonly key: string; readonly text: string }[] {
    return [...this.#waiting].map(([key, body]) => ({ key, text: this.#store.sealNext(key, body) }));
  }

  async flush(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  async #drain(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      const [key, body] = next;
      const written = await this.#store.write(key, body);
      if (this.#waiting.get(key) === body) this.#waiting.delete(key);
      this.#done(written);
    }
    this.#writing = null;
  }

  #next(): readonly [string, string] | undefined {
    return this.#waiting.entries().next().value;
  }
}
