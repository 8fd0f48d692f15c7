/** The drafts on this device: listed, opened by one tab at a time, kept at every change. */
import { type Claim, type ClaimResult, claimProfile } from './claim.ts';
import { DRAFT, type DraftFiles, DraftKeeper, type Held, type Holding, type KeptDraft, recordKey, TEXT } from './draft-keeper.ts';
import { bytesOf, type DraftIndex, type ParsedDraft, parseDraftIndex, patched } from './draft-record.ts';
import { forgetLastWords, keepLastWords, type LastWords, readLastWords, writeLastWords } from './last-words.ts';
import { placesHere } from './places.ts';
import { Store } from './store.ts';

export type DraftCard = {
  readonly id: string;
  readonly title: string;
  readonly changedAt: number;
  /** A newer program wrote it: it is left alone. */
  readonly isNewer: boolean;
};

export type OpenedDraft =
  | {
      readonly kind: 'opened';
      readonly draft: KeptDraft /** Paths whose text is gone. */;
      readonly lost: readonly string[];
      readonly keeper: DraftKeeper;
    }
  /** Another tab writes it; ask, and open it with `takeOver`. */
  | { readonly kind: 'held-elsewhere' }
  | { readonly kind: 'newer' | 'missing' };

/** A copy at every change is no longer than this; longer ones wait for the other stores. */
const AS_TYPED = 100_000;

/** How a tab claims a draft; another one in tests. */
export type ClaimDraft = typeof claimProfile;

export class DraftShelf {
  readonly #store: Store;
  readonly #claim: ClaimDraft;
  readonly #open = new Map<string, DraftKeeper>();

  constructor(store: Store, claim: ClaimDraft = claimProfile) {
    this.#store = store;
    this.#claim = claim;
  }

  /** Last changed first. */
  async cards(): Promise<readonly DraftCard[]> {
    const keys = await this.#store.keys(DRAFT);
    const all = await Promise.all(keys.map(async (key) => cardOf(key.slice(DRAFT.length), await this.#index(key.slice(DRAFT.length)))));
    return all.flatMap((card) => card ?? []).sort((a, b) => b.changedAt - a.changedAt);
  }

  /** @param takeOver take it from the tab that writes it: that tab is told, writes what it has, and stops */
  async open(id: string, takeOver = false): Promise<OpenedDraft> {
    const claimed = await this.#claim(DRAFT + id, takeOver);
    if (claimed.kind === 'held-elsewhere') return { kind: 'held-elsewhere' };
    let isTaken = false;
    const opening = this.#read(id, claimed.claim, () => isTaken);
    // From the first moment on: what is read takes a while, and another tab may ask for it meanwhile.
    claimed.claim.onLost(async () => {
      isTaken = true;
      const opened = await opening;
      if (opened.kind === 'opened') await opened.keeper.lose();
    });
    return opening;
  }

  /** A new draft, written at once; null when its id is taken. */
  async create(id: string, draft: KeptDraft): Promise<DraftKeeper | null> {
    const claimed = await this.#claim(DRAFT + id);
    if (claimed.kind === 'held-elsewhere') return null;
    if ((await this.#store.read(DRAFT + id)).kind === 'found') {
      claimed.claim.release();
      return null;
    }
    const keeper = this.#keeper(id, { next: 0, texts: new Map(), bytes: new Map() }, claimed.claim);
    claimed.claim.onLost(() => keeper.lose());
    keeper.put(draft);
    await keeper.flush();
    return keeper;
  }

  /** Whoever writes it, here or in another tab, is told first and writes no more: what came after would name texts that are gone. */
  async remove(id: string): Promise<void> {
    const own = this.#open.get(id);
    const claimed = own ? null : await this.#take(DRAFT + id);
    await own?.lose();
    await this.#store.remove(DRAFT + id);
    for (const key of await this.#store.keys(`${TEXT}${id}/`)) await this.#store.remove(key);
    forgetLastWords(DRAFT + id);
    await own?.close();
    if (claimed?.kind === 'granted') claimed.claim.release();
  }

  /** For the copy made while the page goes. @param most characters of each */
  unwritten(most?: number): LastWords {
    return [...this.#open.values()].flatMap((keeper) => keeper.unwritten(most));
  }

  /** Told whenever a draft takes a change. */
  onPut: () => void = () => undefined;

  async flush(): Promise<void> {
    await Promise.all([...this.#open.values()].map((keeper) => keeper.flush()));
  }

  /** Taking over waits for an answer, so it is asked first whether anybody is there. */
  async #take(name: string): Promise<ClaimResult> {
    const free = await this.#claim(name);
    return free.kind === 'granted' ? free : this.#claim(name, true);
  }

  #keeper(id: string, holding: Holding, claim: Claim): DraftKeeper {
    const onClose = () => {
      this.#open.delete(id);
      claim.release();
    };
    const keeper = new DraftKeeper(this.#store, id, holding, onClose, () => this.onPut());
    this.#open.set(id, keeper);
    return keeper;
  }

  /** @param isTaken whether another tab has taken it over by now: then nothing on the device may change any more */
  async #read(id: string, claim: Claim, isTaken: () => boolean): Promise<OpenedDraft> {
    const parsed = await this.#index(id);
    if (parsed?.kind !== 'draft') {
      claim.release();
      return { kind: parsed?.kind === 'newer' ? 'newer' : 'missing' };
    }
    const { index } = parsed;
    const { draft, holding, lost } = await this.#texts(index);
    await this.#clear(id, index, isTaken);
    const keeper = this.#keeper(id, holding, claim);
    if (isTaken()) await keeper.lose();
    return { kind: 'opened', draft, lost, keeper };
  }

  async #index(id: string): Promise<ParsedDraft | null> {
    const read = await this.#store.read(DRAFT + id);
    if (read.kind === 'newer') return { kind: 'newer' };
    return read.kind === 'found' ? parseDraftIndex(read.body) : null;
  }

  async #texts(index: DraftIndex): Promise<{ readonly draft: KeptDraft; readonly holding: Holding; readonly lost: readonly string[] }> {
    const { id, title, changedAt, next } = index;
    const lost: string[] = [];
    const bodyOf = async (base: number): Promise<string | null> => {
      const read = await this.#store.read(recordKey(id, base));
      return read.kind === 'found' ? read.body : null;
    };
    const held = { texts: new Map() as MapOf<Held<string>>, bytes: new Map() as MapOf<Held<Uint8Array>> };
    const files = new Map<string, string>();
    const media = new Map<string, Uint8Array>();
    for (const { path, base, patch } of index.files) {
      const body = base === null ? '' : await bodyOf(base);
      if (body === null || (patch && patch.to > body.length)) {
        lost.push(path);
        continue;
      }
      if (base !== null) held.texts.set(path, { base, body });
      files.set(path, patched(body, patch));
    }
    for (const { path, base } of index.media) {
      const bytes = bytesOf((await bodyOf(base)) ?? '#');
      if (!bytes) lost.push(path);
      else {
        held.bytes.set(path, { base, body: bytes });
        media.set(path, bytes);
      }
    }
    const whole: DraftFiles = { files, media };
    return { draft: { ...whole, title, changedAt }, holding: { next, ...held }, lost };
  }

  /** What a page that went in the middle of writing has left behind. */
  async #clear(id: string, { files, media }: DraftIndex, isTaken: () => boolean): Promise<void> {
    const named = new Set([...files, ...media].map(({ base }) => (base === null ? '' : recordKey(id, base))));
    for (const key of await this.#store.keys(`${TEXT}${id}/`)) if (!named.has(key) && !isTaken()) await this.#store.remove(key);
  }
}

type MapOf<M> = M extends ReadonlyMap<infer K, infer V> ? Map<K, V> : never;

/** Once for all the calls of one turn, and after it. */
function oncePerTurn(work: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    setTimeout(() => {
      isDue = false;
      work();
    });
  };
}

/** Opens what this device has. Never fails: where nothing can be kept, each draft's keeper says so. */
export async function openDraftShelf(): Promise<DraftShelf> {
  const shelf = new DraftShelf(new Store(await placesHere(), readLastWords));
  keepLastWords(() => shelf.unwritten());
  // A tab that crashes says nothing before it: what other stores are slow to take is kept as it is typed.
  shelf.onPut = oncePerTurn(() => writeLastWords(shelf.unwritten(AS_TYPED)));
  const flush = () => void shelf.flush();
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush());
  return shelf;
}

function cardOf(id: string, parsed: ParsedDraft | null): DraftCard | null {
  if (parsed?.kind === 'newer') return { id, title: id, changedAt: 0, isNewer: true };
  if (parsed?.kind !== 'draft') return null;
  const { title, changedAt } = parsed.index;
  return { id, title, changedAt, isNewer: false };
}
