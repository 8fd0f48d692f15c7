/** While a result is played out on the stage, a curtain hangs before the page that would tell it. It never hangs for long. */

/** It goes up by itself after so long, whatever has become of the stage, milliseconds. */
export const HANGS_AT_MOST = 8000;

export class Curtain {
  readonly #watchers = new Set<() => void>();
  #skip: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  get isDown(): boolean {
    return this.#skip !== null;
  }

  /** @param skip ends what is being played; it need not lift the curtain */
  lower(skip: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.lift(), HANGS_AT_MOST);
    this.#skip = skip;
    this.#tell();
  }

  lift(): void {
    if (!this.isDown) return;
    clearTimeout(this.#timer);
    this.#skip = null;
    this.#tell();
  }

  /** Somebody doesn't want to wait. */
  skip(): void {
    const skip = this.#skip;
    this.lift();
    skip?.();
  }

  /** @returns a function that ends the subscription */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  #tell(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }
}
