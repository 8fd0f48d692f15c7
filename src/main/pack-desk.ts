/** Which pack lies on the desk: the chosen one, or, for a look, one that was refused and isn't kept. */
import { assemblePack, type Pack } from '../core/level.ts';
import type { PacksView } from '../panels/shell/packs-model.ts';
import type { Saves } from '../saves/saves.ts';
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
  #laid: Pack | null = null;
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

  /** What is played, or would be; null until it has arrived. */
  get pack(): Pack | null {
    return this.#look ?? (this.#laid?.shared.pack === this.#chosen ? this.#laid : null);
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

  /** Fetches the chosen pack; where another is chosen meanwhile, that one. */
  async fetch(): Promise<Pack> {
    const id = this.#chosen;
    const file = await this.#library.load(id);
    if (id !== this.#chosen) return this.fetch();
    if (!file) {
      this.choose(FIRST_PACK);
      this.#options.onGone();
      return this.fetch();
    }
    if (this.#laid?.shared.fingerprint !== file.shared.fingerprint) this.#laid = assemblePack(file);
    return this.#laid as Pack;
  }

  /** A pack by its id; null where it isn't here any more. */
  async find(id: string): Promise<Pack | null> {
    if (id === this.#laid?.shared.pack) return this.#laid;
    const file = await this.#library.load(id);
    return file && assemblePack(file);
  }

  /** The list as the device has it. */
  async list(): Promise<void> {
    await this.#library.list();
    this.#options.onChange();
  }

  async remove(id: string): Promise<void> {
    await this.#library.remove(id);
    this.#layAnew();
    if (id === this.#chosen && !this.#library.items.some((item) => item.id === id)) this.choose(FIRST_PACK);
    this.#options.onChange();
  }

  /** Lays the refused pack on the desk, until the look ends. */
  beginLook(): Pack | null {
    const { refuted } = this.opening;
    this.#look = refuted && assemblePack(refuted);
    return this.#look;
  }

  endLook(): void {
    this.#look = null;
  }

  #layAnew(): void {
    this.#laid = null;
    this.#options.onOther();
  }
}
