/** Who is at the desk: finds the clerk's profile, takes on its settings, and tells the shell what is kept of whom. */
import type { PackView, Settings, ShellActs } from '../panels/shell/shell-model.ts';
import type { Switches } from '../probe.ts';
import type { Profile } from '../saves/profile.ts';
import { shellWords } from '../text/words.ts';
import { offerFile } from './files.ts';
import type { Front } from './front.ts';
import { type Keeper, whereaboutsOf } from './keeper.ts';
import type { PackDesk } from './pack-desk.ts';
import { FIRST_PACK } from './packs.ts';

/** Finds the profile of whoever is to be at the desk; null when it can't be had. */
export type Seek = () => Promise<Profile | null>;

export type ClerksHost = {
  readonly front: Front;
  readonly keeper: Keeper;
  readonly desk: PackDesk;
  readonly switches: Switches | null;
  /** Another clerk takes the desk, and begins; whatever is played ends before. */
  readonly begin: (seek: Seek) => void;
  /** Another clerk takes the desk, and goes on where they were. */
  readonly resume: (seek: Seek) => void;
  readonly leave: () => void;
  readonly onSettings: () => void;
  /** The pack as the clerk has played it; null until it has arrived. */
  readonly packView: () => PackView | null;
  /** Questions of the review deck that are due today. */
  readonly due: () => number;
};

type ClerkActs =
  | 'set'
  | 'playAs'
  | 'createProfile'
  | 'renameProfile'
  | 'removeProfile'
  | 'exportProfile'
  | 'importFile'
  | 'takeOver'
  | 'leaveTaken';

export class Clerks {
  readonly acts: Pick<ShellActs, ClerkActs>;
  readonly #host: ClerksHost;
  /** Settings were changed while no profile was open: they are the player's word, not the profile's. */
  #hasOwnSettings = false;

  constructor(host: ClerksHost) {
    this.#host = host;
    const { keeper } = host;
    this.acts = {
      set: (changes) => this.#set(changes),
      playAs: (id) => host.resume(() => this.#withItsPack(keeper.play(id))),
      // Whoever is new here has seen no note in the margin.
      createProfile: (name) =>
        host.begin(() => {
          const { settings } = host.front;
          return keeper.create(name, { ...settings, aids: { ...settings.aids, seen: [] } });
        }),
      renameProfile: (id, name) => void keeper.rename(id, name),
      removeProfile: (id) => void this.#remove(id),
      exportProfile: async (id) => {
        const file = await keeper.file(id);
        if (file) offerFile(file.blob, `third-reading ${file.name}.json`);
      },
      importFile: async (file) => {
        const came = await keeper.importFile(file);
        if (came.kind === 'imported') host.leave();
        return came;
      },
      takeOver: () => host.resume(() => this.#withItsPack(keeper.takeOver())),
      leaveTaken: () => {
        keeper.letGo();
        host.leave();
      },
    };
  }

  /** The clerk of this tab, else the one who played last, else a new one. */
  async wanted(): Promise<Profile | null> {
    const { settings, lastProfile } = this.#host.front;
    return this.#host.keeper.wanted(lastProfile, shellWords(settings.language).title.newClerk(1), settings);
  }

  /** The profile's settings hold from now on, unless the player or the address has just chosen others. */
  adopt(profile: Profile): void {
    this.#set(this.#hasOwnSettings || this.#host.switches?.language ? {} : profile.settings);
    this.#hasOwnSettings = false;
  }

  /** Forgets what the clerk at the desk has played of a pack. */
  async forget(pack: string): Promise<void> {
    const { front, keeper } = this.#host;
    if (front.model.profile !== null && (await this.wanted())) await keeper.forget(pack);
  }

  /** Something of what is kept has changed, or of what is on the desk. */
  tell(): void {
    const { front, keeper, desk, packView, due } = this.#host;
    const { state, profiles, profile, taken, isNewer } = keeper.view;
    const readable = profiles.filter((p) => !p.newer);
    const card = readable.find((p) => p.id === front.lastProfile) ?? readable[0];
    const underWay = profile ? whereaboutsOf(profile) : (card?.underWay ?? []);
    // A page that forgot what lay on the desk takes what was played last.
    if (!front.hasPack && state !== 'opening' && underWay[0]) desk.choose(underWay[0].pack);
    const where = underWay.find((w) => w.pack === desk.chosen) ?? null;
    const own = { profile: profile?.id ?? card?.id ?? null, where };
    // Until the device has answered, what the doormat remembers stands.
    const known = state === 'opening' ? {} : own;
    front.update({ kept: state, profiles, isTaken: taken !== null, isNewer, pack: packView(), due: due(), ...known });
  }

  #set(changes: Partial<Settings>): void {
    const { front, keeper, onSettings } = this.#host;
    front.set(changes);
    // What helps a player is the page's own affair: stage and sound aren't disturbed by it.
    if (Object.keys(changes).some((name) => name !== 'aids')) onSettings();
    const { profile } = keeper.view;
    if (profile) void keeper.keep({ ...profile, settings: front.settings });
    else this.#hasOwnSettings = true;
  }

  /** A clerk comes with the pack that they played last. */
  async #withItsPack(seeking: Promise<Profile | null>): Promise<Profile | null> {
    const { desk } = this.#host;
    const profile = await seeking;
    if (profile) desk.choose(profile.lastPack ?? FIRST_PACK);
    await desk.fetch();
    return profile;
  }

  async #remove(id: string): Promise<void> {
    const { front, keeper } = this.#host;
    await keeper.remove(id);
    if (front.lastProfile === id) front.rememberLast(null);
    this.tell();
  }
}
