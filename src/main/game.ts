/** The game in one tab: it creates the parts behind the shell and answers what the shell asks for. */
import type { Pack } from '../core/level.ts';
import type { PackView, ShellActs, ShellModel } from '../panels/shell/shell-model.ts';
import { goOnBy } from '../panels/shell/way-on.ts';
import type { ProbeView, Switches } from '../probe.ts';
import { Apart } from './apart.ts';
import { Arrival } from './arrival.ts';
import { Clerks, type Seek } from './clerks.ts';
import { Errands } from './errands.ts';
import { Front } from './front.ts';
import { hostLanguage, isGuest, listenToHost, tellHost } from './guest.ts';
import { afterBreath } from './idle.ts';
import { Keeper } from './keeper.ts';
import { Offline } from './offline.ts';
import { packActs } from './pack-acts.ts';
import { PackDesk } from './pack-desk.ts';
import { Scenery } from './scenery.ts';
import { freshSeed } from './seed.ts';

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
  readonly #arrival: Arrival;
  readonly #errands: Errands;

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
    this.#arrival = this.#createArrival();
    this.#clerks = this.#createClerks();
    this.#errands = this.#createErrands();
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
    if (level) this.#errands.asClerk(ofItsOwn, (play) => play.begin(level));
    else if (resume) this.acts.resume();
    else void this.#keeper.open().catch(() => this.#front.lose(() => this.start()));
    void this.#desk.list().catch(() => undefined);
    void this.#front.mayPersist();
  }

  /** Fetches what play and the sheets will need, while the title is being read. */
  prefetch(): void {
    this.#arrival.prefetch(() => this.#front.lose(this.acts.wantPack));
  }

  /** Plays what the surrounding page hands over. */
  #beGuest(): void {
    listenToHost((asked) => {
      this.#errands.run(
        async () => null,
        (play) => {
          const { pack, place } = asked();
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
      wayOn: (session) => this.#arrival.play?.wayOn(session) ?? null,
      onCaption: (says) => this.#front.caption(says),
      onStage: (stage) => {
        this.view.stage = stage;
      },
      onTrouble: (what) => this.#noStage(what),
      // It may be told in the middle of drawing, where a place for the canvas comes or goes.
      onComing: (stageComing) => queueMicrotask(() => this.#front.update({ stageComing })),
      onSettled: () => afterBreath(() => void this.#arrival.fetchRest().catch(() => undefined)),
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
      withProfile: (fetch, act) => this.#errands.withProfile(fetch, act),
    });
  }

  #createArrival(): Arrival {
    return new Arrival({
      front: this.#front,
      desk: this.#desk,
      scenery: this.#scenery,
      offline: this.#offline,
      switches: this.#switches,
      createPlay: (Play) =>
        new Play({
          front: this.#front,
          keeper: this.#keeper,
          desk: this.#desk,
          scenery: this.#scenery,
          apart: this.#apart,
          view: this.view,
          switches: this.#switches,
          onLevelChosen: (level) => this.acts.startLevel(level),
          onWayOn: (way, level) => goOnBy(way, level, this.acts),
        }),
      onPack: () => this.#tellPack(),
    });
  }

  #createClerks(): Clerks {
    return new Clerks({
      front: this.#front,
      keeper: this.#keeper,
      desk: this.#desk,
      switches: this.#switches,
      begin: (seek) => {
        this.#arrival.play?.stop();
        this.#errands.asClerk(seek, (play) => play.begin(null));
      },
      resume: (seek) => this.#errands.asClerk(seek, (play) => play.resume()),
      leave: () => this.#leave(),
      onSettings: () => this.#scenery.settle(),
      packView: () => this.#packView(),
      due: () => this.#apart.due(),
    });
  }

  #createErrands(): Errands {
    return new Errands({
      front: this.#front,
      arrival: this.#arrival,
      clerks: this.#clerks,
      onBegin: () => {
        if (!this.#switches?.noStage) this.#scenery.prepare();
      },
      onClerk: () => this.#apart.takeMail(),
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
      begin: () => this.#errands.asClerk(wanted, (play) => play.begin(null)),
      resume: () => this.#errands.asClerk(wanted, (play) => play.resume()),
      startLevel: (level) => this.#errands.asClerk(wanted, (play) => play.begin(level)),
      next: () => {
        const level = this.#arrival.play?.next();
        if (level) this.acts.startLevel(level.id);
      },
      ...this.#apart.acts,
      lookBack: (level, how) => this.#errands.lookBackTo((lookBack) => lookBack.open(level, how)),
      goOnWhatIf: (level) => this.#errands.lookBackTo((lookBack) => lookBack.goOn(level)),
      openFriends: () => this.#errands.lookBackTo((lookBack) => lookBack.openFriends()),
      leave: () => this.#leave(),
      showMap: (isOpen) => {
        // What was played of other levels stands there, too.
        if (isOpen) this.acts.wantPack();
        this.#arrival.play?.showMap(isOpen);
      },
      ...this.#clerks.acts,
      persist: () => void front.persist(),
      dismiss: (notice) => front.dismiss(notice),
      retry: () => void front.retry(),
      update: () => void this.#offline.update(),
      takeAlong: () => void this.#offline.takeAlong(true),
      wantSheets: () => void this.#arrival.fetchSheets().catch(() => front.lose(this.acts.wantSheets)),
      wantPack: () => void this.#arrival.fetchWhole().catch(() => front.lose(this.acts.wantPack)),
      packs: packActs(this.#desk, {
        resume: () => this.acts.resume(),
        look: (place) =>
          this.#errands.run(
            async () => null,
            (play) => play.look(place),
          ),
        remove: (id, withSaves) => void this.#removePack(id, withSaves),
        lose: (again) => front.lose(again),
      }),
      stageHost: (host, isThere) => this.#scenery.host(host, isThere),
    };
  }

  #tellPack(): void {
    this.#front.update({ pack: this.#packView(), due: this.#apart.due() });
  }

  /** Back to the title. */
  #leave(): void {
    const front = this.#front;
    const hasPlayed = this.model.playing !== null && this.#keeper.view.state !== 'not-kept';
    this.#arrival.play?.leave();
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

  #packView(): PackView | null {
    return this.#arrival.play?.campaigns.view() ?? null;
  }

  /** Null until all of it has come, and in a look at one that isn't kept. */
  #keptPack(): Pack | null {
    return this.#desk.isLook ? null : this.#desk.pack;
  }
}
