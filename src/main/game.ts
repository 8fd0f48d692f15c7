/** The game as one tab plays it: which profile, which level, which session; it connects the parts and answers the shell. */
import type { Campaign } from '../core/campaign.ts';
import type { Level, Pack } from '../core/level.ts';
import type { ShownPlace } from '../panels/shell/packs-model.ts';
import type { NoticeName, PackView, Settings, ShellActs, ShellModel } from '../panels/shell/shell-model.ts';
import type { ProbeView, Switches } from '../probe.ts';
import type { Profile } from '../saves/profile.ts';
import type { Change, Session } from '../session/session.ts';
import { programLanguage } from '../text/plural.ts';
import { shellWords } from '../text/words.ts';
import { Apart } from './apart.ts';
import { offerFile } from './files.ts';
import { Front } from './front.ts';
import { Keeper, whereaboutsOf } from './keeper.ts';
import type { Forked, LookBack, LookBackHost } from './look-back.ts';
import { packActs } from './pack-acts.ts';
import { PackDesk } from './pack-desk.ts';
import { FIRST_PACK, FIRST_PLACE } from './packs.ts';
import { Scenery } from './scenery.ts';

type Parts = typeof import('./parts.ts');

export class Game {
  /** What the tests may look at. */
  readonly view: ProbeView;
  readonly #front: Front;
  readonly #keeper = new Keeper(() => this.#onKept());
  readonly #scenery: Scenery;
  readonly #desk: PackDesk;
  readonly #apart = new Apart({
    front: () => this.#front,
    keeper: this.#keeper,
    pack: () => (this.#desk.isLook ? null : this.#pack),
    packOf: (id) => this.#desk.find(id),
    seed: freshSeed,
    onSession: (session) => {
      this.view.session = session;
    },
    withProfile: (fetch, act) => this.#withProfile(fetch, act),
  });
  readonly #switches: Switches | null;
  /** Settings were changed while no profile was open: they are the player's word, not the profile's. */
  #hasOwnSettings = false;
  #parts: Parts | null = null;
  /** It comes when somebody looks back. */
  #lookBack: LookBack | null = null;
  /** The run at the desk is a fork: it is kept beside what was played. */
  #forked: Forked | null = null;
  #unsubscribe: () => void = () => undefined;

  constructor(switches: Switches | null, onChange: () => void) {
    this.#switches = switches;
    this.#front = new Front(switches?.language ?? null, onChange);
    this.#desk = new PackDesk({
      chosen: switches?.pack ?? this.#front.lastPack,
      saves: () => this.#keeper.open(),
      onChange: () => this.#front.update({ packs: this.#desk.view }),
      onOther: () => this.#onOtherPack(),
      onGone: () => this.#front.notify('pack-gone'),
    });
    const keeper = this.#keeper;
    this.view = {
      session: null,
      stage: null,
      kept: -1,
      get saves() {
        return keeper.saves;
      },
    };
    this.#scenery = new Scenery({
      renderer: switches?.renderer ?? null,
      settings: () => this.#front.settings,
      onCaption: (name) => {
        const says = this.#parts?.captions[programLanguage(this.#front.settings.language)][name];
        if (says) this.#front.caption(says);
      },
      onStage: (stage) => {
        this.view.stage = stage;
      },
      onTrouble: (what) => this.#noStage(what),
    });
  }

  /** The pack on the desk; null until it has arrived. */
  get #pack(): Pack | null {
    return this.#desk.pack;
  }

  get model(): ShellModel {
    return this.#front.model;
  }

  readonly acts: ShellActs = {
    begin: () =>
      this.#do(
        () => this.#profile(),
        (parts, profile) => this.#begin(parts, profile, null),
      ),
    resume: () =>
      this.#do(
        () => this.#profile(),
        (parts, profile) => this.#resume(parts, profile),
      ),
    startLevel: (level) =>
      this.#do(
        () => this.#profile(),
        (parts, profile) => this.#begin(parts, profile, level),
      ),
    next: () => {
      const level = this.#levelAfter(this.view.session);
      if (level) this.acts.startLevel(level.id);
    },
    ...this.#apart.acts,
    lookBack: (level, how) => this.#lookBackTo((lookBack) => lookBack.open(level, how)),
    goOnWhatIf: (level) => this.#lookBackTo((lookBack) => lookBack.goOn(level)),
    openFriends: () => this.#lookBackTo((lookBack) => lookBack.openFriends()),
    leave: () => this.#leave(),
    showMap: (isOpen) => this.#showMap(isOpen),
    set: (changes) => this.#set(changes),
    playAs: (id) =>
      this.#do(
        () => this.#withItsPack(this.#keeper.play(id)),
        (parts, profile) => this.#resume(parts, profile),
      ),
    createProfile: (name) => {
      this.#stop();
      this.#do(
        () => this.#keeper.create(name, this.#front.settings),
        (parts, profile) => this.#begin(parts, profile, null),
      );
    },
    renameProfile: (id, name) => void this.#keeper.rename(id, name),
    removeProfile: (id) => void this.#remove(id),
    exportProfile: async (id) => {
      const file = await this.#keeper.file(id);
      if (file) offerFile(file.blob, `third-reading ${file.name}.json`);
    },
    importFile: async (file) => {
      const came = await this.#keeper.importFile(file);
      if (came.kind === 'imported') this.#leave();
      return came;
    },
    takeOver: () =>
      this.#do(
        () => this.#withItsPack(this.#keeper.takeOver()),
        (parts, profile) => this.#resume(parts, profile),
      ),
    leaveTaken: () => {
      this.#keeper.letGo();
      this.#leave();
    },
    persist: () => void this.#front.persist(),
    dismiss: (notice) => this.#front.dismiss(notice),
    retry: () => this.#front.retry(),
    wantPack: () => void this.#fetchPack().catch(() => this.#front.lose(() => this.acts.wantPack())),
    packs: packActs(() => this.#desk, {
      resume: () => this.acts.resume(),
      look: (place) =>
        this.#do(
          async () => null,
          (parts) => this.#showPlace(parts, place),
        ),
      remove: (id, withSaves) => void this.#removePack(id, withSaves),
      lose: (again) => this.#front.lose(again),
    }),
    stageHost: (host, isThere) => this.#scenery.host(host, isThere),
  };

  /** Opens the saves, and does what the address asks for. */
  start(): void {
    const { level, resume } = this.#switches ?? {};
    const ofItsOwn = () => this.#keeper.create('probe', this.#front.settings);
    if (level) this.#do(ofItsOwn, (parts, profile) => this.#begin(parts, profile, level));
    else if (resume) this.acts.resume();
    else void this.#keeper.open().catch(() => this.#front.lose(() => this.start()));
    void this.#desk.list().catch(() => undefined);
    void this.#front.mayPersist();
  }

  /** Fetches what play will need, while the title is being read. */
  prefetch(): void {
    if (this.model.playing) return;
    this.acts.wantPack();
    if (!this.#switches?.noStage) this.#scenery.prepare();
  }

  /** One act of the player at a time: the profile is sought while the parts of the game arrive; failing, it can be tried again. */
  #do(seek: () => Promise<Profile | null>, act: (parts: Parts, profile: Profile | null) => void): void {
    if (this.model.isBusy) return;
    this.#front.update({ isBusy: true, isLost: false });
    if (!this.#switches?.noStage) this.#scenery.prepare();
    Promise.all([this.#fetchPack(), seek()])
      .then(([parts, profile]) => act(parts, profile))
      .catch((error: unknown) => {
        console.warn(error);
        this.#front.lose(() => this.#do(seek, act));
      })
      .finally(() => this.#front.update({ isBusy: false }));
  }

  async #fetchPack(): Promise<Parts> {
    const [parts] = await Promise.all([import('./parts.ts'), this.#desk.fetch()]);
    const hasFirst = this.#desk.chosen === FIRST_PACK;
    if (hasFirst && !this.#switches?.noStage && !this.model.playing) this.#scenery.prepareFor(FIRST_PLACE);
    this.#parts = parts;
    this.#front.update({ pack: this.#packView(), due: this.#apart.due() });
    return parts;
  }

  async #profile(): Promise<Profile | null> {
    const { settings, lastProfile } = this.#front;
    return this.#keeper.wanted(lastProfile, shellWords(settings.language).profiles.defaultName(1), settings);
  }

  #withProfile(fetch: () => Promise<void>, act: () => void): void {
    this.#do(
      async () => {
        const profile = await this.#profile();
        if (profile) await fetch();
        return profile;
      },
      (_parts, profile) => {
        if (!profile) return;
        this.#adopt(profile);
        this.#front.openWith([]);
        act();
      },
    );
  }

  /** A clerk comes with the pack that they played last. */
  async #withItsPack(seeking: Promise<Profile | null>): Promise<Profile | null> {
    const profile = await seeking;
    if (profile) this.#desk.choose(profile.lastPack ?? FIRST_PACK);
    await this.#desk.fetch();
    return profile;
  }

  #begin(parts: Parts, profile: Profile | null, level: string | null): void {
    if (!profile) return;
    this.#adopt(profile);
    this.#startLevel(parts, level, []);
  }

  #resume(parts: Parts, profile: Profile | null): void {
    if (!profile) return;
    this.#adopt(profile);
    const { current } = this.#campaign(parts);
    const level = this.#pack?.levels.find((l) => l.id === current?.run.level);
    const session = current && level ? parts.resumeIfFits(level, current.run, current.recording) : null;
    if (session) this.#enter(parts, session, []);
    else this.#startLevel(parts, level?.id ?? null, level ? ['changed'] : []);
  }

  /** @param id the first level where none is named */
  #startLevel(parts: Parts, id: string | null, notices: readonly NoticeName[]): void {
    const pack = this.#pack;
    const level = id === null ? pack?.levels[0] : pack?.levels.find((l) => l.id === id);
    if (!pack || !level) throw new Error(`Level ${id} is not in the pack`);
    const entry = parts.entryFor(pack, this.#campaign(parts), level.id, this.#switches?.seed ?? freshSeed());
    const isFirst = level.id === pack.levels[0]?.id;
    const opening: NoticeName | null = entry.handover
      ? entry.handover.stamps.length > 0
        ? 'carried'
        : 'archived'
      : isFirst
        ? null
        : 'default';
    this.#enter(parts, parts.Session.begin(level, entry), notices.length > 0 ? notices : opening ? [opening] : []);
  }

  /** @param forked where the run is a fork of another */
  #enter(parts: Parts, session: Session, opening: readonly NoticeName[], forked: Forked | null = null): void {
    this.#lookBack?.close();
    this.#unsubscribe();
    this.#forked = forked;
    this.#unsubscribe = session.subscribe((change) => this.#onStep(parts, session, change));
    this.view.session = session;
    this.view.kept = -1;
    this.#scenery.follow(session, placeOf(parts, session));
    this.#front.openWith(opening);
    const hasStage = this.#hasStage();
    this.#front.update({
      playing: {
        session,
        Panel: parts.PlayPanel,
        words: parts.playWords,
        hasNext: !forked && this.#levelAfter(session) !== null,
        reflection: this.#apart.reflectionOf(session.level),
        whatIf: forked?.whose ?? null,
        isMapOpen: false,
        hasStage,
        isLook: this.#desk.isLook,
      },
      screen: null,
    });
    if (!hasStage) void this.#scenery.listen();
    void this.#keep(parts, session);
  }

  #onStep(parts: Parts, session: Session, { cause, events }: Change): void {
    if (cause === 'intent') this.#front.putOpeningAway();
    if (!this.#desk.isLook) this.#apart.note(session.level.shared.pack, events);
    const place = placeOf(parts, session);
    if (place) this.#scenery.enter(place);
    void this.#keep(parts, session);
  }

  /** After every step. Play never waits for it, and a look leaves nothing behind. */
  async #keep(parts: Parts, session: Session): Promise<void> {
    const { profile } = this.#keeper.view;
    if (!profile || this.#desk.isLook) return;
    const recording = session.recording();
    const { level, run } = session;
    const forked = this.#forked;
    const before = this.#campaign(parts);
    const campaign = forked ? parts.withWhatIf(before, level, run, recording, forked) : parts.withRun(before, level, run, recording);
    if (!forked) this.#front.rememberLast({ profile: profile.id, pack: campaign.pack, level: run.level, stage: run.stage });
    const isKept = await this.#keepCampaign(campaign);
    if (isKept && this.view.session === session) this.view.kept = Math.max(this.view.kept, recording.intents.length);
  }

  async #keepCampaign(campaign: Campaign): Promise<boolean> {
    const { profile } = this.#keeper.view;
    if (!profile || this.#desk.isLook) return false;
    const { pack } = campaign;
    return this.#keeper.keep({ ...profile, campaigns: { ...profile.campaigns, [pack]: campaign }, lastPack: pack });
  }

  #campaign(parts: Parts): Campaign {
    const id = this.#pack?.shared.pack ?? this.#desk.chosen;
    const kept = this.#desk.isLook ? null : this.#keeper.atHand(this.#front.lastProfile)?.campaigns[id];
    return kept ?? parts.newCampaign(id);
  }

  #lookBackTo(act: (lookBack: LookBack) => void): void {
    const fetch = async () => {
      const { LookBack } = await import('./look-back.ts');
      this.#lookBack ??= new LookBack(this.#lookBackHost());
    };
    this.#withProfile(fetch, () => this.#lookBack && act(this.#lookBack));
  }

  #lookBackHost(): LookBackHost {
    return {
      front: this.#front,
      scenery: this.#scenery,
      pack: () => this.#here()[1],
      campaign: () => this.#campaign(this.#here()[0]),
      keep: (campaign) => void this.#keepCampaign(campaign),
      find: (id) => this.#desk.find(id),
      forked: () => this.#forked,
      becomes: (forked) => {
        this.#forked = forked;
      },
      play: (session, forked) => this.#enter(this.#here()[0], session, [], forked),
      session: () => this.view.session,
      hasNext: (session) => this.#levelAfter(session) !== null,
      hasStage: () => this.#hasStage(),
      placeOf: (session) => placeOf(this.#here()[0], session),
    };
  }

  #here(): readonly [Parts, Pack] {
    if (!this.#parts || !this.#pack) throw new Error('The parts of the game have not come');
    return [this.#parts, this.#pack];
  }

  #hasStage(): boolean {
    return !this.#switches?.noStage && !this.model.notices.some((n) => n === 'no-stage' || n === 'stage-lost');
  }

  #levelAfter(session: Session | null): Level | null {
    return session && this.#pack && this.#parts ? this.#parts.levelAfter(this.#pack, session.level.id) : null;
  }

  /** The profile's settings hold from now on, unless the player or the address has just chosen others. */
  #adopt(profile: Profile): void {
    this.#set(this.#hasOwnSettings || this.#switches?.language ? {} : profile.settings);
    this.#hasOwnSettings = false;
  }

  #set(changes: Partial<Settings>): void {
    this.#front.set(changes);
    this.#scenery.settle();
    const { profile } = this.#keeper.view;
    if (profile) void this.#keeper.keep({ ...profile, settings: this.#front.settings });
    else this.#hasOwnSettings = true;
  }

  #stop(): void {
    this.#unsubscribe();
    this.#unsubscribe = () => undefined;
    this.#scenery.follow(null, null);
    this.view.session = null;
    this.#forked = null;
  }

  #leave(): void {
    const hasPlayed = this.model.playing !== null && this.#keeper.view.state !== 'not-kept';
    this.#stop();
    this.#lookBack?.close();
    this.#front.putOpeningAway();
    this.#front.dismiss('look');
    this.#desk.endLook();
    this.#front.update({ playing: null, screen: null, caption: null, pack: this.#packView() });
    if (hasPlayed) this.#front.offerToPersist();
    void this.#keeper.refresh().catch(() => undefined);
  }

  #showMap(isOpen: boolean): void {
    const { playing } = this.model;
    if (!playing) return;
    const levels = this.#pack?.levels ?? [];
    const onGo = (institution: string) => this.#goTo(levels.find((l) => l.institution === institution));
    this.#scenery.showMap(isOpen ? { open: levels.map((l) => l.institution), onGo } : null);
    this.#front.update({ playing: { ...playing, isMapOpen: isOpen } });
  }

  /** A place on the map: where the bill is, one goes back to it; elsewhere its level opens. */
  #goTo(level: Level | undefined): void {
    if (level && level.id === this.view.session?.level.id) this.#showMap(false);
    else if (level) this.acts.startLevel(level.id);
  }

  async #remove(id: string): Promise<void> {
    await this.#keeper.remove(id);
    if (this.#front.lastProfile === id) this.#front.rememberLast(null);
    this.#onKept();
  }

  async #removePack(id: string, withSaves: boolean): Promise<void> {
    if (withSaves && this.model.profile !== null && (await this.#profile())) await this.#keeper.forget(id);
    await this.#desk.remove(id);
    this.#onKept();
  }

  /** Plays a refused pack from a place that shows what is wrong with it. */
  #showPlace(parts: Parts, place: ShownPlace): void {
    const level = this.#desk.beginLook()?.levels.find((l) => l.id === place.level);
    if (!level) throw new Error(`Level ${place.level} is not in the refused pack`);
    this.#front.update({ pack: this.#packView() });
    this.#enter(parts, parts.sessionAt(level, place.entry, place.intents), ['look']);
  }

  /** Another pack lies on the desk: it comes when it is wanted. */
  #onOtherPack(): void {
    const { chosen } = this.#desk;
    this.#front.rememberPack(chosen);
    this.#front.update({ packs: this.#desk.view });
    this.#onKept();
    if (!this.model.isBusy) this.acts.wantPack();
  }

  #noStage(what: 'no-stage' | 'stage-lost'): void {
    const { playing } = this.model;
    if (playing) this.#front.update({ playing: { ...playing, hasStage: false } });
    this.#front.notify(what);
  }

  #onKept(): void {
    const { state, profiles, profile, taken, isNewer } = this.#keeper.view;
    const readable = profiles.filter((p) => !p.newer);
    const card = readable.find((p) => p.id === this.#front.lastProfile) ?? readable[0];
    const underWay = profile ? whereaboutsOf(profile) : (card?.underWay ?? []);
    // A page that forgot what lay on the desk takes what was played last.
    if (!this.#front.hasPack && state !== 'opening' && underWay[0]) this.#desk.choose(underWay[0].pack);
    const where = underWay.find((w) => w.pack === this.#desk.chosen) ?? null;
    const own = { profile: profile?.id ?? card?.id ?? null, where };
    // Until the device has answered, what the doormat remembers stands.
    const known = state === 'opening' ? {} : own;
    const due = this.#apart.due();
    this.#front.update({ kept: state, profiles, isTaken: taken !== null, isNewer, pack: this.#packView(), due, ...known });
  }

  #packView(): PackView | null {
    const [pack, parts] = [this.#pack, this.#parts];
    if (!pack || !parts) return null;
    const campaign = this.#campaign(parts);
    const { current, played, whatIfs } = campaign;
    const isUnderWay = (level: Level) => current?.run.level === level.id && current.run.at.kind !== 'ending';
    const levels = pack.levels.map((level) => {
      const fork = whatIfs?.[level.id];
      return {
        level,
        played: played[level.id] !== undefined,
        isCurrent: isUnderWay(level),
        ending: parts.endingOf(level, played[level.id]),
        whatIf: fork ? (fork.ending === null ? ('under-way' as const) : ('ended' as const)) : null,
      };
    });
    return { shared: pack.shared, levels, hasEnded: parts.hasEnded(pack, campaign) };
  }
}

function placeOf(parts: Parts, { level, run }: Session) {
  const set = parts.beatOf(level, run).set;
  return level.shared.sets.find((s) => s.id === set)?.kind ?? null;
}

/** Chance enters the game here, once for each run; from there on everything follows. */
function freshSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join('');
}
