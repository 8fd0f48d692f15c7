/** Whose road it is: opens what the device has kept, finds or makes the profile, and keeps it after every step. */
import type { Imported, KeptState, ProfileCard, Settings, Whereabouts } from '../panels/shell/shell-model.ts';
import type { Profile } from '../saves/profile.ts';
import type { Loaded, Saves } from '../saves/saves.ts';

export type Kept = {
  readonly state: KeptState;
  readonly profiles: readonly ProfileCard[];
  /** The profile of this tab; null until one is opened. */
  readonly profile: Profile | null;
  /** The profile that is wanted and played elsewhere. */
  readonly taken: string | null;
  readonly isNewer: boolean;
  /** The profiles as they were when they were listed, by id. */
  readonly stored: ReadonlyMap<string, Profile>;
};

export class Keeper {
  readonly #onChange: () => void;
  #saves: Promise<Saves> | null = null;
  #opened: Saves | null = null;
  #view: Kept = { state: 'opening', profiles: [], profile: null, taken: null, isNewer: false, stored: new Map() };

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get view(): Kept {
    return this.#view;
  }

  /** What the device has, for those who want to look; null until it has answered. */
  get saves(): Saves | null {
    return this.#opened;
  }

  /** Opens the saves once and lists the profiles. Rejects only when the program's own part can't be fetched. */
  async open(): Promise<Saves> {
    this.#saves ??= import('../saves/saves.ts').then(async ({ openSaves }) => {
      const saves = await openSaves();
      this.#opened = saves;
      saves.onState((state) => this.#onState(state));
      await this.#list(saves);
      this.#become({ state: saves.state });
      return saves;
    });
    this.#saves.catch(() => {
      this.#saves = null;
    });
    return this.#saves;
  }

  /** The profile of this tab, else the one that played last, else a new one; null when it can't be had (`taken`, `isNewer`). */
  async wanted(preferred: string | null, name: string, settings: Settings): Promise<Profile | null> {
    const saves = await this.open();
    if (this.#view.profile) return this.#view.profile;
    const id = this.#likely(preferred);
    if (id === undefined) return this.create(name, settings);
    return this.#take(id, await saves.load(id));
  }

  /** What is known of the profile that `wanted` would open, without opening it. */
  atHand(preferred: string | null): Profile | null {
    return this.#view.profile ?? this.#view.stored.get(this.#likely(preferred) ?? '') ?? null;
  }

  async play(id: string): Promise<Profile | null> {
    const saves = await this.open();
    this.#become({ profile: null, taken: null, isNewer: false });
    return this.#take(id, await saves.load(id));
  }

  async create(name: string, settings: Settings): Promise<Profile> {
    const saves = await this.open();
    const profile = { ...(await saves.create(name, settings.language)), settings };
    this.#become({ profile, taken: null, isNewer: false });
    // The first page needn't wait until the device has written its name down.
    void this.keep(profile).then(() => this.#list(saves));
    return profile;
  }

  async takeOver(): Promise<Profile | null> {
    const id = this.#view.taken ?? this.#view.profile?.id;
    if (id === undefined) return null;
    const saves = await this.open();
    return this.#take(id, await saves.takeOver(id));
  }

  /** Lets go of a profile that another tab plays. */
  letGo(): void {
    this.#become({ taken: null, profile: null, isNewer: false });
  }

  /** Keeps the profile; play never waits for it. Resolves with whether the device has it now. */
  async keep(profile: Profile): Promise<boolean> {
    this.#become({ profile });
    const saves = await this.open();
    await saves.save(profile);
    return (saves.state === 'kept' || saves.state === 'weaker') && this.#view.profile?.id === profile.id;
  }

  /** The profile of this tab without what it has played of a pack. */
  async forget(pack: string): Promise<void> {
    const { profile } = this.#view;
    if (!profile) return;
    const { [pack]: _gone, ...campaigns } = profile.campaigns;
    await this.keep({ ...profile, campaigns, deck: profile.deck.filter((card) => card.pack !== pack) });
  }

  async rename(id: string, name: string): Promise<void> {
    const saves = await this.open();
    const own = this.#view.profile?.id === id ? this.#view.profile : await this.play(id);
    if (own) await this.keep({ ...own, name });
    await this.#list(saves);
  }

  async remove(id: string): Promise<void> {
    const saves = await this.open();
    if (this.#view.profile?.id === id) this.#become({ profile: null });
    await saves.remove(id);
    await this.#list(saves);
  }

  /** A profile as a file; the one of this tab where no id is given. */
  async file(id: string | null): Promise<{ readonly blob: Blob; readonly name: string } | null> {
    const saves = await this.open();
    const own = this.#view.profile;
    const profile = own && (id === null || own.id === id) ? own : (await saves.profiles()).find((p) => p.id === id)?.profile;
    return profile ? { blob: saves.exportFile(profile), name: profile.name } : null;
  }

  async importFile(file: File): Promise<Imported> {
    const saves = await this.open();
    const came = await saves.importText(await file.text());
    if (came.kind !== 'imported') return came;
    this.#become({ profile: came.profile, taken: null, isNewer: false });
    await this.#list(saves);
    return { kind: 'imported', name: came.profile.name };
  }

  /** Reads the list anew, as after play. */
  async refresh(): Promise<void> {
    await this.#list(await this.open());
  }

  #take(id: string, loaded: Loaded): Profile | null {
    if (loaded.kind === 'loaded' && loaded.claimed) {
      this.#become({ profile: loaded.profile, taken: null, isNewer: false });
      return loaded.profile;
    }
    this.#become({ taken: loaded.kind === 'loaded' ? id : null, isNewer: loaded.kind === 'newer', profile: null });
    return null;
  }

  #likely(preferred: string | null): string | undefined {
    const readable = this.#view.profiles.filter((p) => !p.newer);
    return (readable.find((p) => p.id === preferred) ?? readable[0])?.id;
  }

  #onState(state: KeptState): void {
    const own = this.#view.profile;
    this.#become(state === 'read-only' && own ? { state, taken: own.id } : { state });
  }

  async #list(saves: Saves): Promise<void> {
    const all = await saves.profiles();
    this.#become({
      stored: new Map(all.flatMap(({ id, profile }) => (profile ? [[id, profile] as const] : []))),
      profiles: all.map(({ id, name, savedAt, newer, profile }) => ({
        id,
        name,
        savedAt,
        newer,
        underWay: profile ? whereaboutsOf(profile) : [],
      })),
    });
  }

  #become(changes: Partial<Kept>): void {
    this.#view = { ...this.#view, ...changes };
    this.#onChange();
  }
}

/** Where the profile's bills are, one for each pack under way, the one played last first. */
export function whereaboutsOf({ campaigns, lastPack }: Profile): readonly Whereabouts[] {
  const all = Object.values(campaigns).flatMap(({ pack, current }) =>
    current ? [{ pack, level: current.run.level, stage: current.run.stage }] : [],
  );
  return [...all.filter((w) => w.pack === lastPack), ...all.filter((w) => w.pack !== lastPack)];
}
