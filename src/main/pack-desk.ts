/** Which pack lies on the desk: the chosen one, or, for a look, one that was refused and isn't kept. */
import { assemblePack, type Level, type Pack, type PackFile } from '../core/level.ts';
import type { PackOutline } from '../core/pack-parts.ts';
import type { PacksView } from '../panels/shell/packs-model.ts';
import type { Saves } from '../saves/saves.ts';
import type { ArrivingPack } from './arriving-pack.ts';
import { Library } from './library.ts';
import { PackOpening } from './pack-opening.ts';
import { FIRST_PACK } from './packs.ts';

export type PackDeskOptions = {
  readonly chosen: string;
  readonly saves: () => Promise<Saves>;
  /** Something that the shell shows has changed. */
  readonly onChange: () => void;
  /** The pack on the desk is another, or another version of it. */
  readonly onOther: () => void;
  /** The chosen pack isn't here any more; the first one lies there instead. */
  readonly onGone: () => void;
};

export class PackDesk {
  readonly opening: PackOpening;
  readonly #options: PackDeskOptions;
  readonly #library: Library;
  #chosen: string;
  #laid: ArrivingPack | null = null;
  #look: Pack | null = null;

  constructor(options: PackDeskOptions) {
    this.#options = options;
    this.#chosen = options.chosen;
    this.#library = new Library(options.saves);
    this.opening = new PackOpening(this.#library, (added) => {
      if (added) this.#layAnew();
      options.onChange();
    });
  }

  get chosen(): string {
    return this.#chosen;
  }

  /** What is played, or would be, as far as it shows before its levels have come; null until that has arrived. */
  get outline(): PackOutline | null {
    return this.#look ?? this.#onDesk?.outline ?? null;
  }

  /** All of what is played, or would be; null until all has arrived. */
  get pack(): Pack | null {
    return this.#look ?? this.#onDesk?.here ?? null;
  }

  get isLook(): boolean {
    return this.#look !== null;
  }

  get view(): PacksView {
    const { items } = this.#library;
    return { items, chosen: this.#chosen, isOther: this.#chosen !== FIRST_PACK, opening: this.opening.view };
  }

  choose(id: string | null): void {
    if (id === null || id === this.#chosen) return;
    this.#chosen = id;
    this.#options.onOther();
  }

  /** A level of the pack on the desk, where it has come. */
  levelHere(id: string): Level | null {
    return this.#look?.levels.find((l) => l.id === id) ?? this.#onDesk?.levelHere(id) ?? null;
  }

  /** Fetches what the levels of the chosen pack share; where another is chosen meanwhile, that one. */
  async fetch(): Promise<ArrivingPack> {
    const id = this.#chosen;
    const pack = await this.#library.load(id);
    if (id !== this.#chosen) return this.fetch();
    if (!pack) {
      this.choose(FIRST_PACK);
      this.#options.onGone();
      return this.fetch();
    }
    this.#laid = pack;
    return pack;
  }

  /** A level of the chosen pack, to be played. */
  async level(id: string): Promise<Level> {
    return (await this.fetch()).level(id);
  }

  /** All of the chosen pack. */
  async whole(): Promise<Pack> {
    return (await this.fetch()).whole();
  }

  /** All of the chosen pack, one level after the other, so that nothing more urgent waits behind it. */
  async wholeInTurn(): Promise<Pack> {
    const pack = await this.fetch();
    for (const { id } of pack.outline.levels) await pack.level(id);
    return pack.whole();
  }

  /** A pack by its id; null where it isn't here any more. */
  async find(id: string): Promise<Pack | null> {
    return (await this.#library.load(id))?.whole() ?? null;
  }

  /** The list as the device has it. */
  async list(): Promise<void> {
    await this.#library.list();
    this.#options.onChange();
  }

  lessonsOf(id: string): Promise<readonly string[]> {
    return this.#library.lessonsOf(id);
  }

  async remove(id: string): Promise<void> {
    await this.#library.remove(id);
    this.#layAnew();
    if (id === this.#chosen && !this.#library.items.some((item) => item.id === id)) this.choose(FIRST_PACK);
    this.#options.onChange();
  }

  /** Lays a pack on the desk that isn't kept, until the look ends: the refused one, or one that was handed over. */
  beginLook(file: PackFile | null = this.opening.refuted): Pack | null {
    this.#look = file && assemblePack(file);
    return this.#look;
  }

  endLook(): void {
    this.#look = null;
  }

  get #onDesk(): ArrivingPack | null {
    return this.#laid?.outline.shared.pack === this.#chosen ? this.#laid : null;
  }

  #layAnew(): void {
    this.#laid = null;
    this.#options.onOther();
  }
}
