/** Results that pupils brought to a lesson, or to a pack where everybody played alone: kept on this device until they are deleted. */
import type { Pack } from '../../../core/level.ts';
import type { LessonShelf } from '../../../saves/lesson-shelf.ts';
import { takeText } from '../../results/collection.ts';
import { qrText } from '../../results/qr-text.ts';
import type { Result } from '../../results/result.ts';

export class Brought {
  readonly #shelf: LessonShelf;
  readonly #of: string;
  readonly #pack: Pack;
  /** Of another version of the pack: it reads them again, so they stay. */
  readonly #unread: readonly string[];
  results: readonly Result[];

  private constructor(shelf: LessonShelf, of: string, pack: Pack, kept: readonly string[]) {
    this.#shelf = shelf;
    this.#of = of;
    this.#pack = pack;
    this.results = kept.reduce<readonly Result[]>((all, text) => takeText(pack, all, text, Date.now()).results, []);
    this.#unread = kept.filter((text) => !('result' in takeText(pack, [], text, Date.now()).arrival));
  }

  /** @param lesson null where everybody played alone: then they are the pack's */
  static async open(shelf: LessonShelf, lesson: string | null, pack: Pack): Promise<Brought> {
    const of = lesson ?? packOf(pack);
    return new Brought(shelf, of, pack, await shelf.brought(of));
  }

  /** Resolves with whether the device has them. */
  async put(results: readonly Result[]): Promise<boolean> {
    this.results = results;
    return this.#shelf.keepBrought(this.#of, [...results.map((result) => qrText(this.#pack, result)), ...this.#unread]);
  }

  async remove(): Promise<void> {
    this.results = [];
    await this.#shelf.removeBrought(this.#of);
  }
}

/** No lesson's id has a stroke in it. */
function packOf({ shared }: Pack): string {
  return `pack/${shared.pack}`;
}
