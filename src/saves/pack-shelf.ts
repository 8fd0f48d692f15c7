/** The packs that were opened on this device, kept beside the profiles: each as a card and as a whole. */
import type { PackFile } from '../core/level.ts';
import {
  cardOf,
  KEPT_PACK_VERSION,
  keptPack,
  type PackCard,
  type ParsedPack,
  type Proof,
  parseKeptPack,
  parsePackCard,
} from './kept-pack.ts';
import { LESSON, parseLesson } from './lesson-shelf.ts';
import type { Store } from './store.ts';

const CARD = 'pack-card/';
const PACK = 'pack/';

/** A card, and whether this program can open its pack. */
export type ShelfCard = PackCard & { readonly isNewer: boolean };

export class PackShelf {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  async cards(): Promise<readonly ShelfCard[]> {
    const keys = await this.#store.keys(CARD);
    const read = await Promise.all(keys.map((key) => this.#store.read(key)));
    const cards = read.flatMap((r) => (r.kind === 'found' ? (parsePackCard(r.body) ?? []) : []));
    return cards.map((card) => ({ ...card, isNewer: card.version > KEPT_PACK_VERSION }));
  }

  /** Null when there is none. */
  async read(id: string): Promise<ParsedPack | null> {
    const read = await this.#store.read(PACK + id);
    if (read.kind === 'newer') return { kind: 'newer' };
    return read.kind === 'found' ? parseKeptPack(read.body) : null;
  }

  /**
   * Resolves with whether the device has it now. The card comes last, so that no card is there without its pack; where there is no
   * room for it any more, what was there before is there again.
   */
  async keep(pack: PackFile, proof: Proof): Promise<boolean> {
    const { pack: id } = pack.shared;
    const before = await this.#store.read(PACK + id);
    if (!(await this.#write(PACK + id, JSON.stringify(keptPack(pack, proof))))) return false;
    if (await this.#write(CARD + id, JSON.stringify(cardOf(pack, proof)))) return true;
    if (before.kind === 'found') await this.#write(PACK + id, before.body);
    else await this.#store.remove(PACK + id);
    return false;
  }

  /** Titles of the lessons on this device that are played with it, and can't be opened without it. */
  async lessonsOf(id: string): Promise<readonly string[]> {
    const read = await Promise.all((await this.#store.keys(LESSON)).map((key) => this.#store.read(key)));
    const lessons = read.flatMap((r) => (r.kind === 'found' ? (parseLesson(r.body) ?? []) : []));
    return lessons.filter(({ pack }) => pack === id).map(({ title }) => title);
  }

  async remove(id: string): Promise<void> {
    await this.#store.remove(CARD + id);
    await this.#store.remove(PACK + id);
  }

  async #write(key: string, body: string): Promise<boolean> {
    // Whatever is there already has a number that the next one must follow.
    await this.#store.read(key);
    return (await this.#store.write(key, body)).kept.length > 0;
  }
}
