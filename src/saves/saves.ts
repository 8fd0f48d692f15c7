/** What is kept on this device: profiles with their campaigns, and how well they are kept. */
import { type Claim, claimProfile } from './claim.ts';
import { keepLastWords, readLastWords } from './last-words.ts';
import { PackShelf } from './pack-shelf.ts';
import type { PlaceName } from './place.ts';
import { placesHere } from './places.ts';
import { newProfile, type Profile, parseProfile } from './profile.ts';
import { Store, type Written } from './store.ts';
import { Writer } from './writer.ts';

/**
 * How progress is kept just now: `kept` in two places; `weaker` in one, or without a secure context; `not-kept` nowhere;
 * `read-only` because another tab plays this profile; `newer` because a newer program wrote it.
 */
export type SavesState = 'kept' | 'weaker' | 'not-kept' | 'read-only' | 'newer';

export type ProfileSummary = {
  readonly id: string;
  readonly name: string;
  readonly savedAt: number;
  readonly newer: boolean;
  readonly profile: Profile | null;
};

export type Loaded =
  | { readonly kind: 'loaded'; readonly profile: Profile; readonly claimed: boolean }
  | { readonly kind: 'newer' }
  | { readonly kind: 'missing' };

const KEY = 'profile/';

export class Saves {
  /** Packs that were opened on this device. */
  readonly packs: PackShelf;
  readonly #store: Store;
  readonly #writer: Writer;
  readonly #listeners = new Set<(state: SavesState) => void>();
  #state: SavesState;
  #claim: Claim | null = null;
  #mine: string | null = null;

  constructor(store: Store) {
    this.#store = store;
    this.packs = new PackShelf(store);
    this.#writer = new Writer(store, (written) => this.#became(stateAfter(written, this.places)));
    this.#state = stateOfPlaces(this.places);
  }

  get state(): SavesState {
    return this.#state;
  }

  /** The places in use, for those who want to know. */
  get places(): readonly PlaceName[] {
    return this.#store.places.map((place) => place.name);
  }

  onState(listener: (state: SavesState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The profiles on this device, last played first. */
  async profiles(): Promise<readonly ProfileSummary[]> {
    const keys = await this.#store.keys(KEY);
    const all = await Promise.all(keys.map((key) => this.#summary(key)));
    return all.flatMap((p) => p ?? []).sort((a, b) => b.savedAt - a.savedAt);
  }

  /** A new profile, claimed for this tab and kept. */
  async create(name: string, language: string): Promise<Profile> {
    const id = `p${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`;
    const profile = newProfile(id, name, language);
    await this.#claimFor(id, false);
    await this.save(profile);
    return profile;
  }

  /** Loads a profile and claims it for this tab; `claimed: false` when another tab plays it. */
  async load(id: string): Promise<Loaded> {
    const claimed = await this.#claimFor(id, false);
    return this.#read(id, claimed);
  }

  /** Takes the profile over from the tab that plays it, with all that tab had kept. */
  async takeOver(id: string): Promise<Loaded> {
    await this.#claimFor(id, true);
    return this.#read(id, true);
  }

  /** Keeps a profile; resolves when it, or a newer state of it, is written. Play never waits for this. */
  async save(profile: Profile): Promise<void> {
    if (this.#mine !== profile.id) return;
    await this.#writer.put(KEY + profile.id, JSON.stringify({ ...profile, savedAt: Date.now() }));
  }

  async remove(id: string): Promise<void> {
    await this.#writer.flush();
    await this.#store.remove(KEY + id);
  }

  exportFile(profile: Profile): Blob {
    return new Blob([JSON.stringify(profile, null, 1)], { type: 'application/json' });
  }

  /** Reads an exported profile and keeps it under a new id, so that nothing here is overwritten. */
  async importText(
    text: string,
  ): Promise<{ readonly kind: 'imported'; readonly profile: Profile } | { readonly kind: 'newer' | 'not-a-profile' }> {
    const parsed = parseProfile(text);
    if (parsed.kind !== 'profile') return parsed;
    const created = await this.create(parsed.profile.name, parsed.profile.settings.language);
    const profile = { ...parsed.profile, id: created.id };
    await this.save(profile);
    return { kind: 'imported', profile };
  }

  flush(): Promise<void> {
    return this.#writer.flush();
  }

  /** For the copy made while the page goes. */
  unwritten(): ReturnType<Writer['unwritten']> {
    return this.#writer.unwritten();
  }

  async #summary(key: string): Promise<ProfileSummary | null> {
    const read = await this.#store.read(key);
    const id = key.slice(KEY.length);
    if (read.kind === 'newer') return { id, name: id, savedAt: 0, newer: true, profile: null };
    const parsed = read.kind === 'found' ? parseProfile(read.body) : null;
    if (parsed?.kind === 'newer') return { id, name: id, savedAt: 0, newer: true, profile: null };
    if (parsed?.kind !== 'profile') return null;
    const { profile } = parsed;
    return { id, name: profile.name, savedAt: profile.savedAt, newer: false, profile };
  }

  async #read(id: string, claimed: boolean): Promise<Loaded> {
    const read = await this.#store.read(KEY + id);
    const parsed = read.kind === 'found' ? parseProfile(read.body) : null;
    if (read.kind === 'newer' || parsed?.kind === 'newer') {
      this.#became('newer');
      this.#mine = null;
      return { kind: 'newer' };
    }
    return parsed?.kind === 'profile' ? { kind: 'loaded', profile: parsed.profile, claimed } : { kind: 'missing' };
  }

  async #claimFor(id: string, takeOver: boolean): Promise<boolean> {
    if (this.#mine === id && !takeOver) return true;
    this.#claim?.release();
    this.#mine = null;
    const result = await claimProfile(id, takeOver);
    if (result.kind === 'held-elsewhere') {
      this.#became('read-only');
      return false;
    }
    this.#claim = result.claim;
    this.#mine = id;
    result.claim.onLost(async () => {
      this.#mine = null;
      this.#became('read-only');
      await this.#writer.flush();
    });
    this.#became(stateOfPlaces(this.places));
    return true;
  }

  #became(state: SavesState): void {
    if (state === this.#state || (this.#mine === null && this.#state === 'read-only' && state !== 'newer' && state !== 'not-kept')) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

/** Opens what this device has. Never fails: where nothing can be kept, the state says so and play goes on. */
export async function openSaves(): Promise<Saves> {
  const saves = new Saves(new Store(await placesHere(), readLastWords));
  keepLastWords(() => saves.unwritten());
  return saves;
}

function stateOfPlaces(places: readonly PlaceName[]): SavesState {
  if (places.length === 0) return 'not-kept';
  return places.length > 1 && !places.includes('local-storage') ? 'kept' : 'weaker';
}

function stateAfter(written: Written, places: readonly PlaceName[]): SavesState {
  if (written.kept.length === 0) return 'not-kept';
  return written.failed.length > 0 ? 'weaker' : stateOfPlaces(places);
}
