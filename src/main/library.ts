/** The packs that can be played here: those that came with the game, and those that were opened on this device. */
import type { PackFile } from '../core/level.ts';
import type { PackItem, PackProof } from '../panels/shell/packs-model.ts';
import type { Saves } from '../saves/saves.ts';
import { type ArrivingPack, arrived } from './arriving-pack.ts';
import { loadPack, SHIPPED } from './packs.ts';

/** An item with the name of its version, which the shell doesn't need. */
type Entry = PackItem & { readonly fingerprint: string };

const shippedEntries: readonly Entry[] = SHIPPED.map(({ id, title, told, version, fingerprint, languages, levels }) => {
  const own = { origin: 'shipped', proof: null, isKept: true, isNewer: false } as const;
  return { id, title, told, version, fingerprint, languages, levels: levels.length, ...own };
});

export class Library {
  readonly #saves: () => Promise<Saves>;
  #onDevice: readonly Entry[] = [];
  #listed: Promise<void> | null = null;
  /** Opened in this visit: at hand without reading them again, also where the device keeps nothing. */
  readonly #opened = new Map<string, ArrivingPack>();

  constructor(saves: () => Promise<Saves>) {
    this.#saves = saves;
  }

  /** Shipped ones first; one of this device stands in the place of a shipped one with the same id. */
  get items(): readonly PackItem[] {
    const own = (id: string) => this.#onDevice.find((e) => e.id === id);
    return [...shippedEntries.map((e) => own(e.id) ?? e), ...this.#onDevice.filter((e) => e.origin === 'device')];
  }

  /** The pack that is here under this id, and whether it is this very one. */
  same(pack: PackFile): { readonly here: PackItem; readonly isSame: boolean } | null {
    const here = [...this.#onDevice, ...shippedEntries].find((e) => e.id === pack.shared.pack);
    return here ? { here, isSame: here.fingerprint === pack.shared.fingerprint } : null;
  }

  /** Reads which packs the device has. */
  list(): Promise<void> {
    this.#listed = this.#list();
    this.#listed.catch(() => {
      this.#listed = null;
    });
    return this.#listed;
  }

  /** Null when it isn't here, or can't be read any more. Rejects when a shipped one can't be fetched. */
  async load(id: string): Promise<ArrivingPack | null> {
    const opened = this.#opened.get(id);
    if (opened) return opened;
    // Most often it is a shipped one: that comes while the device is asked.
    const shipped = shippedEntries.some((e) => e.id === id) ? loadPack(id) : null;
    shipped?.catch(() => undefined);
    await (this.#listed ?? this.list()).catch(() => undefined);
    if (!this.#onDevice.some((e) => e.id === id)) return shipped;
    const kept = await (await this.#saves()).packs.read(id);
    if (kept?.kind !== 'pack') return shipped;
    const own = arrived(kept.pack);
    this.#opened.set(id, own);
    return own;
  }

  async add(pack: PackFile, proof: PackProof): Promise<PackItem> {
    const { pack: id } = pack.shared;
    this.#opened.set(id, arrived(pack));
    const isKept = await (await this.#saves()).packs.keep(pack, proof);
    // The list may have been read meanwhile, when it wasn't there yet.
    this.#opened.set(id, arrived(pack));
    const entry = entryOf(pack, proof, isKept);
    this.#onDevice = [...this.#onDevice.filter((e) => e.id !== id), entry];
    return entry;
  }

  /** Titles of the lessons of a class that are kept here and need it. Never rejects. */
  async lessonsOf(id: string): Promise<readonly string[]> {
    return (await this.#saves()).packs.lessonsOf(id).catch(() => []);
  }

  /** A shipped one with the same id is there again afterwards. */
  async remove(id: string): Promise<void> {
    this.#opened.delete(id);
    await (await this.#saves()).packs.remove(id);
    this.#onDevice = this.#onDevice.filter((e) => e.id !== id);
  }

  async #list(): Promise<void> {
    const cards = await (await this.#saves()).packs.cards();
    const kept = cards.map(({ id, title, told = null, packVersion: version, fingerprint, languages, levels, proof, isNewer }): Entry => {
      const own = { origin: originOf(id), proof, isKept: true, isNewer } as const;
      return { id, title, told, version, fingerprint, languages, levels, ...own };
    });
    // What the device had no room for is what is played here until the page is closed, whatever stands there under its name.
    const unkept = this.#onDevice.filter((e) => !e.isKept);
    this.#onDevice = [...kept.filter(({ id }) => !unkept.some((e) => e.id === id)), ...unkept];
    // Another tab may have put another version in its place, or removed it.
    for (const [id, { outline }] of this.#opened)
      if (!this.#onDevice.some((e) => e.id === id && e.fingerprint === outline.shared.fingerprint)) this.#opened.delete(id);
  }
}

export function entryOf({ shared, levels }: PackFile, proof: PackProof, isKept: boolean): Entry {
  const { pack: id, title, about, licence, version, fingerprint, languages } = shared;
  const own = { origin: originOf(id), proof, isKept, isNewer: false } as const;
  return { id, title, told: { about, licence }, version, fingerprint, languages, levels: levels.length, ...own };
}

function originOf(id: string): 'instead' | 'device' {
  return shippedEntries.some((e) => e.id === id) ? 'instead' : 'device';
}
