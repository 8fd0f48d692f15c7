/** The one place where a draft's files are read and checked: told what has changed, it gives what the whole of them is. */
import { PackReader, type ReadPack } from '../../content/read-pack.ts';

export class DraftReader {
  readonly #files = new Map<string, string>();
  readonly #reader = new PackReader();

  get files(): ReadonlyMap<string, string> {
    return this.#files;
  }

  /** @param changed text by path; null for a file that is no longer there */
  change(changed: readonly (readonly [string, string | null])[]): void {
    for (const [file, text] of changed) {
      if (text === null) this.#files.delete(file);
      else this.#files.set(file, text);
    }
  }

  read(): ReadPack {
    return this.#reader.read(this.#files, { play: true });
  }
}
