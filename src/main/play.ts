/** A run at play: how it begins or goes on, what each step of it sets off, the map over it, and looking back from it. */
import { entryFor, levelAfter } from '../core/campaign.ts';
import type { Level, Pack, PackFile } from '../core/level.ts';
import type { LevelOutline, PackOutline } from '../core/pack-parts.ts';
import { PlayPanel } from '../panels/play.tsx';
import type { ShownPlace } from '../panels/shell/packs-model.ts';
import { PlayRoom } from '../panels/shell/play-room.tsx';
import type { NoticeName } from '../panels/shell/shell-model.ts';
import { type WayOn, wayOnFrom, wayOnSays } from '../panels/shell/way-on.ts';
import type { ProbeView, Switches } from '../probe.ts';
import { sessionAt } from '../session/look.ts';
import { resumeIfFits } from '../session/resume.ts';
import { type Change, Session } from '../session/session.ts';
import type { WayOn as StageWayOn } from '../stage/stage.ts';
import { programLanguage } from '../text/plural.ts';
import { playWords } from '../text/words/play.ts';
import type { Apart } from './apart.ts';
import { Campaigns } from './campaigns.ts';
import type { Front } from './front.ts';
import type { Keeper } from './keeper.ts';
import type { Forked, LookBack, LookBackHost } from './look-back.ts';
import type { PackDesk } from './pack-desk.ts';
import { placeOf } from './place.ts';
import type { Scenery } from './scenery.ts';
import { freshSeed } from './seed.ts';
import { WallPace } from './wall-pace.ts';

export type PlayHost = {
  readonly front: Front;
  readonly keeper: Keeper;
  readonly desk: PackDesk;
  readonly scenery: Scenery;
  readonly apart: Apart;
  readonly view: ProbeView;
  readonly switches: Switches | null;
  /** A place on the map was chosen. */
  readonly onLevelChosen: (level: string) => void;
  /** From the ending of a level one goes on. */
  readonly onWayOn: (way: WayOn, level: string) => void;
};

export class Play {
  readonly campaigns: Campaigns;
  readonly #host: PlayHost;
  readonly #wallPace: WallPace;
  #lookBack: LookBack | null = null;
  /** The run at the desk is a fork: it is kept beside what was played. */
  #forked: Forked | null = null;
  #unsubscribe: () => void = () => undefined;

  constructor(host: PlayHost) {
    this.#host = host;
    this.campaigns = new Campaigns(host.front, host.keeper, host.desk);
    this.#wallPace = new WallPace({
      language: () => host.front.settings.language,
      fetchPack: async () => {
        await host.desk.whole();
        return host.desk.pack;
      },
      campaign: () => this.campaigns.now(),
      profile: () => host.keeper.view.profile,
    });
  }

  /** @param id the first level where none is named */
  async begin(id: string | null, notices: readonly NoticeName[] = []): Promise<void> {
    const { desk, switches } = this.#host;
    const { levels } = this.#outline();
    const at = id === null ? 0 : levels.findIndex((l) => l.id === id);
    const [wanted, before] = [levels[at], levels[at - 1]];
    if (!wanted) throw new Error(`Level ${id} is not in the pack`);
    // What was played before hands on what it has; a level that wasn't needn't have come.
    const handing = before && this.campaigns.now().played[before.id] ? [before.id] : [];
    const come = await Promise.all([...handing, wanted.id].map((one) => desk.level(one)));
    const level = come.at(-1) as Level;
    const order = levels.map((l) => l.id);
    const entry = entryFor({ shared: level.shared, levels: come }, this.campaigns.now(), level.id, switches?.seed ?? freshSeed(), order);
    const isFirst = at === 0;
    const isCarried = entry.handover !== null && entry.handover.stamps.length > 0;
    const opening: NoticeName | null = isFirst ? null : isCarried ? 'carried' : handing.length > 0 ? 'archived' : 'default';
    this.#enter(Session.begin(level, entry), notices.length > 0 ? notices : opening ? [opening] : []);
  }

  /** Goes on where the clerk was; where that no longer fits, its level begins anew. */
  async resume(): Promise<void> {
    const { current } = this.campaigns.now();
    const id = this.#outline().levels.find((l) => l.id === current?.run.level)?.id ?? null;
    const session = current && id !== null ? resumeIfFits(await this.#host.desk.level(id), current.run, current.recording) : null;
    if (session) this.#enter(session, []);
    else await this.begin(id, id !== null ? ['changed'] : []);
  }

  /** Plays a pack that isn't kept from one place: the refused one, to show what is wrong with it, or one that was handed over. */
  look(place: ShownPlace, handed?: PackFile): void {
    const { desk, front } = this.#host;
    const level = desk.beginLook(handed)?.levels.find((l) => l.id === place.level);
    if (!level) throw new Error(`Level ${place.level} is not in the pack that is looked at`);
    front.update({ pack: this.campaigns.view() });
    this.#enter(sessionAt(level, place.entry, place.intents), handed ? [] : ['look']);
  }

  /** The level that follows the one at play; null after the last. */
  next(): LevelOutline | null {
    const { session } = this.#host.view;
    return session && this.#levelAfter(session);
  }

  /** How one goes on from the ending of the run at the desk; of no other. */
  wayOn(session: Session): StageWayOn | null {
    const { view, desk, front, onWayOn } = this.#host;
    if (session !== view.session) return null;
    const whatIf = this.#forked?.whose ?? null;
    const hasNext = whatIf === null && this.#levelAfter(session) !== null;
    const way = wayOnFrom({ hasNext, whatIf, isLook: desk.isLook });
    const words = playWords[programLanguage(front.settings.language)];
    return { says: wayOnSays(way, words), onGo: () => onWayOn(way, session.level.id) };
  }

  showMap(isOpen: boolean): void {
    const { front, desk, scenery } = this.#host;
    const { playing } = front.model;
    if (!playing) return;
    const levels = desk.outline?.levels ?? [];
    const onGo = (institution: string) => this.#goTo(levels.find((l) => l.institution === institution));
    scenery.showMap(isOpen ? { open: levels.map((l) => l.institution), onGo } : null);
    front.update({ playing: { ...playing, isMapOpen: isOpen, chosen: null } });
  }

  /** Whoever looks back looks at all levels. */
  async lookBack(): Promise<LookBack> {
    const [{ LookBack }] = await Promise.all([import('./look-back.ts'), this.#host.desk.whole()]);
    this.#lookBack ??= new LookBack(this.#lookBackHost());
    return this.#lookBack;
  }

  /** Lets go of the run; what is kept of it is kept. */
  stop(): void {
    this.#unsubscribe();
    this.#unsubscribe = () => undefined;
    this.#host.scenery.follow(null, null);
    this.#wallPace.follow(null);
    this.#host.view.session = null;
    this.#forked = null;
  }

  leave(): void {
    this.stop();
    this.#lookBack?.close();
  }

  /** @param forked where the run is a fork of another */
  #enter(session: Session, opening: readonly NoticeName[], forked: Forked | null = null): void {
    const { front, scenery, desk, apart, view } = this.#host;
    this.#lookBack?.close();
    this.#unsubscribe();
    this.#forked = forked;
    this.#unsubscribe = session.subscribe((change) => this.#onStep(session, change));
    view.session = session;
    view.kept = -1;
    scenery.follow(session, placeOf(session));
    this.#wallPace.follow(forked || desk.isLook ? null : session);
    front.openWith(opening);
    const hasStage = this.#hasStage();
    front.update({
      playing: {
        session,
        Room: PlayRoom,
        Panel: PlayPanel,
        words: playWords,
        hasNext: !forked && this.#levelAfter(session) !== null,
        reflection: apart.reflectionOf(session.level),
        whatIf: forked?.whose ?? null,
        isMapOpen: false,
        chosen: null,
        hasStage,
        isLook: desk.isLook,
      },
      screen: null,
    });
    if (!hasStage) void scenery.listen();
    void this.#keep(session);
  }

  #onStep(session: Session, { cause, events }: Change): void {
    const { front, desk, apart, scenery } = this.#host;
    if (cause === 'intent') front.putOpeningAway();
    if (!desk.isLook) apart.note(session.level.shared.pack, events);
    const place = placeOf(session);
    if (place) scenery.enter(place);
    void this.#keep(session);
  }

  /** After every step; play never waits for it. */
  async #keep(session: Session): Promise<void> {
    const { view } = this.#host;
    const kept = await this.campaigns.keepRun(session, this.#forked);
    if (kept !== null && view.session === session) view.kept = Math.max(view.kept, kept);
  }

  /** A place on the map: where the bill is, one goes back to it; elsewhere its level opens, after the list beside it has asked what it asks. */
  #goTo(level: LevelOutline | undefined): void {
    const { front, view, onLevelChosen } = this.#host;
    const { playing } = front.model;
    if (level && level.id === view.session?.level.id) this.showMap(false);
    else if (level && playing?.isMapOpen) front.update({ playing: { ...playing, chosen: { level: level.id } } });
    else if (level) onLevelChosen(level.id);
  }

  #lookBackHost(): LookBackHost {
    const { front, scenery, desk, view } = this.#host;
    return {
      front,
      scenery,
      pack: () => this.#pack(),
      campaign: () => this.campaigns.now(),
      keep: (campaign) => void this.campaigns.keep(campaign),
      find: (id) => desk.find(id),
      forked: () => this.#forked,
      becomes: (forked) => {
        this.#forked = forked;
      },
      play: (session, forked) => this.#enter(session, [], forked),
      session: () => view.session,
      hasNext: (session) => this.#levelAfter(session) !== null,
      hasStage: () => this.#hasStage(),
    };
  }

  #hasStage(): boolean {
    const { front, switches } = this.#host;
    return !switches?.noStage && !front.model.notices.some((n) => n === 'no-stage' || n === 'stage-lost');
  }

  #levelAfter({ level }: Session): LevelOutline | null {
    const { outline } = this.#host.desk;
    return outline && levelAfter(outline, level.id);
  }

  #outline(): PackOutline {
    const { outline } = this.#host.desk;
    if (!outline) throw new Error('The pack on the desk has not come');
    return outline;
  }

  #pack(): Pack {
    const { pack } = this.#host.desk;
    if (!pack) throw new Error('Not all of the pack on the desk has come');
    return pack;
  }
}
