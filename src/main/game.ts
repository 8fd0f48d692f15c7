/** The game in one tab: it creates the parts behind the shell, answers what the shell asks for, and fetches what comes after the title. */
import type { Pack } from '../core/level.ts';
import type { PackView, ShellActs, ShellModel } from '../panels/shell/shell-model.ts';
import type { ProbeView, Switches } from '../probe.ts';
import type { Profile } from '../saves/profile.ts';
import { Apart } from './apart.ts';
import { Clerks, type Seek } from './clerks.ts';
import { Front } from './front.ts';
import { hostLanguage, isGuest, listenToHost, tellHost } from './guest.ts';
import { afterBreath } from './idle.ts';
import { Keeper } from './keeper.ts';
import type { LookBack } from './look-back.ts';
import { beginInTime, Offline } from './offline.ts';
import { packActs } from './pack-acts.ts';
import { PackDesk } from './pack-desk.ts';
import { FIRST_PACK, FIRST_PLACE, fetchLevelAhead } from './packs.ts';
import type { Play } from './play.ts';
import { Scenery } from './scenery.ts';
import { freshSeed } from './seed.ts';
import { Tally } from './tally.ts';

export class Game {
  /** What the tests may look at. */
  readonly view: ProbeView;
  readonly acts: ShellActs;
  readonly #switches: Switches | null;
  readonly #front: Front;
  readonly #keeper: Keeper;
  readonly #desk: PackDesk;
  readonly #clerks: Clerks;
  readonly #scenery: Scenery;
  readonly #apart: Apart;
  readonly #offline: Offline;
  /** It comes while the title is read. */
  #play: Play | null = null;

  constructor(switches: Switches | null, onChange: () => void) {
    this.#switches = switches;
    this.#front = new Front(switches?.language ?? hostLanguage(), () => {
      this.#offline.atPlay(this.#isAtPlay);
      onChange();
    });
    this.#keeper = new Keeper(() => this.#clerks.tell());
    this.#desk = this.#createDesk();
    this.#scenery = this.#createScenery();
    this.#apart = this.#createApart();
    this.#offline = this.#createOffline();
    this.#clerks = this.#createClerks();
    this.view = this.#createView();
    this.acts = this.#createActs();
  }

  get model(): ShellModel {
    return this.#front.model;
  }

  /** Opens the saves, and does what the address asks for. */
  start(): void {
    if (isGuest()) {
      this.#beGuest();
      return;
    }
    const { level, resume } = this.#switches ?? {};
    const ofItsOwn = () => this.#keeper.create('probe', this.#front.settings);
    if (level) this.#asClerk(ofItsOwn, (play) => play.begin(level));
    else if (resume) this.acts.resume();
    else void this.#keeper.open().catch(() => this.#front.lose(() => this.start()));
    void this.#desk.list().catch(() => undefined);
    void this.#front.mayPersist();
  }

  /** Fetches what play and the sheets will need, while the title is being read. */
  prefetch(): void {
    if (!this.model.playing) {
      void this.#fetchPlay().catch(() => this.#front.lose(this.acts.wantPack));
      if (!this.#switches?.noStage) this.#scenery.prepare();
    }
    // Whoever has begun already waits for a room, not for sheets.
    if (!this.model.isBusy) void this.#fetchSheets().catch(() => undefined);
    if (this.#mayBeOffline) beginInTime(this.#offline);
  }

  /** Plays what the surrounding page hands over. */
  #beGuest(): void {
    listenToHost(({ pack, place }) => {
      this.#do(
        async () => null,
        (play) => {
          play.leave();
          play.look(place, pack);
        },
      );
    });
  }

  #createDesk(): PackDesk {
    return new PackDesk({
      chosen: this.#switches?.pack ?? this.#front.lastPack,
      saves: () => this.#keeper.open(),
      onChange: () => this.#front.update({ packs: this.#desk.view }),
      onOther: () => this.#onOtherPack(),
      onGone: () => this.#front.notify('pack-gone'),
    });
  }

  #createScenery(): Scenery {
    return new Scenery({
      renderer: this.#switches?.renderer ?? null,
      settings: () => this.#front.settings,
      onCaption: (says) => this.#front.caption(says),
      onStage: (stage) => {
        this.view.stage = stage;
      },
      onTrouble: (what) => this.#noStage(what),
      // It may be told in the middle of drawing, where a place for the canvas comes or goes.
      onComing: (stageComing) => queueMicrotask(() => this.#front.update({ stageComing })),
      onSettled: () => afterBreath(() => void this.#fetchRest().catch(() => undefined)),
    });
  }

  #createOffline(): Offline {
    return new Offline({
      onView: (offline) => this.#front.update({ offline }),
      onUpdate: (hasUpdate) => this.#front.update({ hasUpdate }),
    });
  }

  #createApart(): Apart {
    return new Apart({
      front: this.#front,
      keeper: this.#keeper,
      pack: () => this.#keptPack(),
      fetchPack: () => this.#desk.whole(),
      isLook: () => this.#desk.isLook,
      packOf: (id) => this.#desk.find(id),
      seed: freshSeed,
      onSession: (session) => {
        this.view.session = session;
      },
      withProfile: (fetch, act) => this.#withProfile(fetch, act),
    });
  }

  #createClerks(): Clerks {
    return new Clerks({
      front: this.#front,
      keeper: this.#keeper,
      desk: this.#desk,
      switches: this.#switches,
      begin: (seek) => {
        this.#play?.stop();
        this.#asClerk(seek, (play) => play.begin(null));
      },
      resume: (seek) => this.#asClerk(seek, (play) => play.resume()),
      leave: () => this.#leave(),
      onSettings: () => this.#scenery.settle(),
      packView: () => this.#packView(),
      due: () => this.#apart.due(),
    });
  }

  #createView(): ProbeView {
    const keeper = this.#keeper;
    return {
      session: null,
      stage: null,
      kept: -1,
      get saves() {
        return keeper.saves;
      },
    };
  }

  #createActs(): ShellActs {
    const front = this.#front;
    const wanted: Seek = () => this.#clerks.wanted();
    return {
      begin: () => this.#asClerk(wanted, (play) => play.begin(null)),
      resume: () => this.#asClerk(wanted, (play) => play.resume()),
      startLevel: (level) => this.#asClerk(wanted, (play) => play.begin(level)),
      next: () => {
        const level = this.#play?.next();
        if (level) this.acts.startLevel(level.id);
      },
      ...this.#apart.acts,
      lookBack: (level, how) => this.#lookBackTo((lookBack) => lookBack.open(level, how)),
      goOnWhatIf: (level) => this.#lookBackTo((lookBack) => lookBack.goOn(level)),
      openFriends: () => this.#lookBackTo((lookBack) => lookBack.openFriends()),
      leave: () => this.#leave(),
      showMap: (isOpen) => {
        // What was played of other levels stands there, too.
        if (isOpen) this.acts.wantPack();
        this.#play?.showMap(isOpen);
      },
      ...this.#clerks.acts,
      persist: () => void front.persist(),
      dismiss: (notice) => front.dismiss(notice),
      retry: () => void front.retry(),
      update: () => void this.#offline.update(),
      takeAlong: () => void this.#offline.takeAlong(true),
      wantSheets: () => void this.#fetchSheets().catch(() => front.lose(this.acts.wantSheets)),
      wantPack: () => void this.#fetchWhole().catch(() => front.lose(this.acts.wantPack)),
      packs: packActs(this.#desk, {
        resume: () => this.acts.resume(),
        look: (place) =>
          this.#do(
            async () => null,
            (play) => play.look(place),
          ),
        remove: (id, withSaves) => void this.#removePack(id, withSaves),
        lose: (again) => front.lose(again),
      }),
      stageHost: (host, isThere) => this.#scenery.host(host, isThere),
    };
  }

  /** One act of the player at a time: the profile is sought while play arrives; failing, it can be tried again. */
  #do(seek: Seek, act: (play: Play, profile: Profile | null) => void | Promise<void>): void {
    if (this.model.isBusy) return;
    this.#front.update({ isBusy: true });
    this.#front.forgetLost();
    if (!this.#switches?.noStage) this.#scenery.prepare();
    const parts = [this.#fetchPlay(), seek()] as const;
    const tally = new Tally(parts.length + 1, (coming) => this.#front.update({ coming }));
    for (const part of parts) tally.count(part);
    Promise.all(parts)
      .then(([play, profile]) => act(play, profile))
      .catch((error: unknown) => {
        console.warn(error);
        this.#front.lose(() => this.#do(seek, act));
      })
      .finally(() => {
        tally.end();
        this.#front.update({ isBusy: false });
      });
  }

  /** Acts once the clerk is at the desk; not at all where the profile can't be had. */
  #asClerk(seek: Seek, act: (play: Play) => void | Promise<void>): void {
    this.#do(seek, (play, profile) => {
      if (!profile) return;
      this.#clerks.adopt(profile);
      return act(play);
    });
  }

  #withProfile(fetch: () => Promise<void>, act: (play: Play) => void | Promise<void>): void {
    const seek = async () => {
      const profile = await this.#clerks.wanted();
      if (profile) await fetch();
      return profile;
    };
    this.#asClerk(seek, (play) => {
      this.#front.openWith([]);
      return act(play);
    });
  }

  #lookBackTo(act: (lookBack: LookBack) => void): void {
    const fetch = async () => {
      await import('./look-back.ts');
    };
    this.#withProfile(fetch, async (play) => act(await play.lookBack()));
  }

  async #fetchPlay(): Promise<Play> {
    // The level that will be wanted comes beside what plays it.
    fetchLevelAhead(this.#desk.chosen, this.#switches?.level ?? this.model.where?.level ?? null);
    const [{ Play }] = await Promise.all([this.#importPlay(), this.#desk.fetch()]);
    this.#play ??= new Play({
      front: this.#front,
      keeper: this.#keeper,
      desk: this.#desk,
      scenery: this.#scenery,
      apart: this.#apart,
      view: this.view,
      switches: this.#switches,
      onLevelChosen: (level) => this.acts.startLevel(level),
    });
    this.#tellPack();
    return this.#play;
  }

  async #importPlay(): Promise<typeof import('./play.ts')> {
    const parts = await import('./play.ts');
    const hasFirst = this.#desk.chosen === FIRST_PACK;
    if (hasFirst && !this.#switches?.noStage && !this.model.playing) this.#scenery.prepareFor(FIRST_PLACE);
    return parts;
  }

  /** What was played of levels shows only where they have come. */
  async #fetchWhole(): Promise<void> {
    await this.#fetchPlay();
    await this.#desk.whole();
    this.#tellPack();
  }

  /** What play will need later, once what it needs now is there. */
  async #fetchRest(): Promise<void> {
    await this.#fetchSheets();
    await this.#desk.wholeInTurn();
    this.#tellPack();
    if (this.#mayBeOffline) await this.#offline.takeAlong();
  }

  #tellPack(): void {
    this.#front.update({ pack: this.#packView(), due: this.#apart.due() });
  }

  async #fetchSheets(): Promise<void> {
    const { Sheets } = await import('../panels/shell/sheets.tsx');
    if (!this.model.Sheets) this.#front.update({ Sheets });
  }

  /** Back to the title. */
  #leave(): void {
    const front = this.#front;
    const hasPlayed = this.model.playing !== null && this.#keeper.view.state !== 'not-kept';
    this.#play?.leave();
    front.putOpeningAway();
    front.dismiss('look');
    this.#desk.endLook();
    front.update({ playing: null, screen: null, caption: null, pack: this.#packView() });
    if (hasPlayed) front.offerToPersist();
    void this.#keeper.refresh().catch(() => undefined);
    void this.#offline.look();
    if (isGuest()) tellHost({ kind: 'left' });
  }

  async #removePack(id: string, withSaves: boolean): Promise<void> {
    if (withSaves) await this.#clerks.forget(id);
    await this.#desk.remove(id);
    this.#clerks.tell();
  }

  /** Another pack lies on the desk: it comes when it is wanted. */
  #onOtherPack(): void {
    this.#front.rememberPack(this.#desk.chosen);
    this.#front.update({ packs: this.#desk.view });
    this.#clerks.tell();
    if (!this.model.isBusy) this.acts.wantPack();
  }

  #noStage(what: 'no-stage' | 'stage-lost'): void {
    const { playing } = this.model;
    if (playing) this.#front.update({ playing: { ...playing, hasStage: false } });
    this.#front.notify(what);
  }

  /** A tab with a level, a review, a look back or the opening of a pack in it. */
  get #isAtPlay(): boolean {
    const { playing, screen, lookingBack } = this.model;
    return playing !== null || screen !== null || lookingBack !== null || this.model.packs.opening !== null;
  }

  /** Tests see what comes over the network, unless they ask for the worker; a guest leaves that to the page around it. */
  get #mayBeOffline(): boolean {
    return !isGuest() && (this.#switches?.offline ?? true);
  }

  #packView(): PackView | null {
    return this.#play?.campaigns.view() ?? null;
  }

  /** Null until all of it has come, and in a look at one that isn't kept. */
  #keptPack(): Pack | null {
    return this.#desk.isLook ? null : this.#desk.pack;
  }
}
