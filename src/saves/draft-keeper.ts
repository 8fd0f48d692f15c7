/** Keeps one open draft: every change is written soon after it was made, and only what has changed. */
import { base64Of, DRAFT_FORMAT, DRAFT_VERSION, type DraftIndex, type FileEntry, patchOf } from './draft-record.ts';
import type { LastWords } from './last-words.ts';
import type { PlaceName } from './place.ts';
import type { Store } from './store.ts';

export type DraftFiles = { readonly files: ReadonlyMap<string, string>; readonly media: ReadonlyMap<string, Uint8Array> };
export type KeptDraft = DraftFiles & { readonly title: string; readonly changedAt: number };

/** `weaker`: in one place only, or one that is easily cleared. `read-only`: another tab writes it. */
export type DraftState = 'kept' | 'weaker' | 'not-kept' | 'read-only';

export const DRAFT = 'draft/';
export const TEXT = 'draft-text/';

export const recordKey = (id: string, number: number): string => `${TEXT}${id}/${number}`;

/** A change is written after so many milliseconds, with what came in the meantime. */
const PAUSE = 100;
/** Patches are kept in the index while all of them together are at most so long. */
const PATCHES = 48_000;
/** What may be left to the copy that is made while the page goes: browsers give it little room. */
const LAST_WORDS = 1_000_000;

/** A text or bytes by path, with the number of the record that holds them. */
export type Held<T> = ReadonlyMap<string, { readonly base: number; readonly body: T }>;
/** What the device has of a draft. */
export type Holding = { readonly next: number; readonly texts: Held<string>; readonly bytes: Held<Uint8Array> };

type Fresh = { readonly number: number; readonly body: string };
type Planned = { readonly index: DraftIndex; readonly holding: Holding; readonly fresh: readonly Fresh[] };

export class DraftKeeper {
  readonly id: string;
  readonly #store: Store;
  readonly #onClose: () => void;
  readonly #onPut: () => void;
  readonly #listeners = new Set<(state: DraftState) => void>();
  /** What is written for certain. */
  #holding: Holding;
  /** Records that lie in fewer places than others, or in one that is easily cleared: a draft is kept as well as the weakest of its texts. */
  readonly #weak = new Set<number>();
  /** Records that the index no longer names; a copy made while the page goes may still do so until the next one is written. */
  #old: readonly number[] = [];
  #state: DraftState;
  #wanted: KeptDraft | null = null;
  #inHand: KeptDraft | null = null;
  /** What no place took: it is tried again when the page is hidden or the draft is closed, unless a newer one comes. */
  #refused: KeptDraft | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #writing: Promise<void> | null = null;

  /** @param onPut called when a change is taken. @param onClose called when it is closed */
  constructor(store: Store, id: string, holding: Holding, onClose: () => void = () => undefined, onPut: () => void = () => undefined) {
    this.#store = store;
    this.id = id;
    this.#holding = holding;
    this.#onClose = onClose;
    this.#onPut = onPut;
    this.#state = stateOf(store.places.map((p) => p.name));
  }

  get state(): DraftState {
    return this.#state;
  }

  onState(listener: (state: DraftState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes the draft as it now is; writing follows, and is never waited for. */
  put(draft: KeptDraft): void {
    if (this.#state === 'read-only') return;
    this.#wanted = draft;
    this.#timer ??= setTimeout(() => void this.flush(), PAUSE);
    this.#onPut();
  }

  /** Resolves when everything that was taken is written, or once more refused. */
  async flush(): Promise<void> {
    this.#wanted ??= this.#refused;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    while (this.#wanted || this.#writing) {
      this.#writing ??= this.#write().finally(() => {
        this.#writing = null;
      });
      await this.#writing;
    }
  }

  /** What is taken and not yet written, for the copy that is made at once when the page goes. @param most characters */
  unwritten(most = LAST_WORDS): LastWords {
    const draft = this.#wanted ?? this.#inHand ?? this.#refused;
    if (!draft) return [];
    const key = DRAFT + this.id;
    const body = JSON.stringify(planned(this.id, draft, this.#holding, true).index);
    return body.length > most ? [] : [{ key, text: this.#store.sealNext(key, body) }];
  }

  /** Another tab has it now: what was taken is written, and nothing more is. */
  async lose(): Promise<void> {
    await this.flush();
    this.#become('read-only');
  }

  async close(): Promise<void> {
    await this.flush();
    this.#onClose();
  }

  /** Records first, then the index that names them, and only then what nothing names any more goes. */
  async #write(): Promise<void> {
    const draft = this.#wanted;
    if (!draft) return;
    this.#wanted = null;
    this.#refused = null;
    this.#inHand = draft;
    const { index, holding, fresh } = planned(this.id, draft, this.#holding, false);
    let state: DraftState = 'not-kept';
    for (const { number, body } of [...fresh, { number: null, body: JSON.stringify(index) }]) {
      state = stateOf((await this.#store.write(number === null ? DRAFT + this.id : recordKey(this.id, number), body)).kept);
      // An index that names a text which isn't there would be worse than an older one.
      if (state === 'not-kept') break;
      if (state === 'weaker' && number !== null) this.#weak.add(number);
    }
    this.#inHand = null;
    if (state !== 'not-kept') {
      if ([...numbersOf(holding)].some((number) => this.#weak.has(number))) state = 'weaker';
      const gone = this.#old;
      this.#old = [...numbersOf(this.#holding)].filter((number) => !numbersOf(holding).has(number));
      this.#holding = holding;
      for (const number of gone) await this.#store.remove(recordKey(this.id, number));
    } else {
      this.#holding = { ...this.#holding, next: holding.next };
      this.#refused = draft;
    }
    if (this.#state !== 'read-only') this.#become(state);
  }

  #become(state: DraftState): void {
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener(state);
  }
}

/** The index of a draft, and what has to be written beside it. @param isAtOnce nothing can be: what is new stands in the index itself */
function planned(id: string, draft: KeptDraft, { next: first, texts, bytes }: Holding, isAtOnce: boolean): Planned {
  const fresh: Fresh[] = [];
  const [heldTexts, heldBytes] = [new Map<string, { base: number; body: string }>(), new Map<string, { base: number; body: Uint8Array }>()];
  let next = first;
  const record = (body: string): number => {
    fresh.push({ number: next, body });
    next += 1;
    return next - 1;
  };
  let room = PATCHES;
  const files = [...draft.files].map(([path, text]): FileEntry => {
    const held = texts.get(path);
    const patch = held ? patchOf(held.body, text) : { from: 0, to: 0, insert: text };
    const length = patch?.insert.length ?? 0;
    room -= length;
    if (isAtOnce || (held && (length === 0 || (room >= 0 && length < text.length)))) {
      if (held) heldTexts.set(path, held);
      return { path, base: held?.base ?? null, patch };
    }
    const base = record(text);
    heldTexts.set(path, { base, body: text });
    return { path, base, patch: null };
  });
  const media = [...draft.media].flatMap(([path, body]) => {
    const held = bytes.get(path);
    if (held?.body !== body && isAtOnce) return held ? [{ path, base: held.base }] : [];
    const base = held?.body === body ? held.base : record(base64Of(body));
    heldBytes.set(path, { base, body });
    return [{ path, base }];
  });
  const { title, changedAt } = draft;
  const index: DraftIndex = { format: DRAFT_FORMAT, version: DRAFT_VERSION, id, title, changedAt, next, files, media };
  return { index, holding: { next, texts: heldTexts, bytes: heldBytes }, fresh };
}

function numbersOf({ texts, bytes }: Holding): ReadonlySet<number> {
  return new Set([...texts.values(), ...bytes.values()].map(({ base }) => base));
}

/** @param kept the places that have it */
function stateOf(kept: readonly PlaceName[]): DraftState {
  if (kept.length === 0) return 'not-kept';
  return kept.length > 1 && !kept.includes('local-storage') ? 'kept' : 'weaker';
}
