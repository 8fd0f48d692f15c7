/** The mounted stage: follows the session, draws, sends what is pointed at, sleeps in between. */
import Phaser from 'phaser';
import type { AtlasName, PlateName } from '../../assets/art/manifest.ts';
import type { Change, Session } from '../session/session.ts';
import { art, densityFor, firstDensity } from './baked.ts';
import { type DrawCounter, drawCounter } from './draw-counter.ts';
import { type Fit, fitStage } from './fit-stage.ts';
import { Handling } from './handling.ts';
import { type Point, viewOf } from './layout/geometry.ts';
import { pictureOf } from './layout/picture.ts';
import type { Deed, Hotspot, Picture } from './layout/piece.ts';
import { roadPicture } from './layout/road-picture.ts';
import { chooseFaces, facesLoaded } from './lettering.ts';
import { Acts } from './moments/acts.ts';
import { MOMENT_FRAMES, momentsOf } from './moments/programme.ts';
import { PointerWatch } from './pointer.ts';
import { Sleeper } from './sleeper.ts';
import type { RoadMap, Stage, StageOptions, StageSnapshot, StageSpot, WayOn } from './stage.ts';
import type { Theatre } from './theatre.ts';
import { tongueIn } from './tongue.ts';

const EMPTY: Picture = { plate: 'office', pieces: [], hotspots: [], seats: null };

export class LiveStage implements Stage {
  readonly ready: Promise<void>;
  readonly #game: Phaser.Game;
  readonly #theatre: Theatre;
  readonly #options: StageOptions;
  readonly #sleeper: Sleeper;
  readonly #counter: DrawCounter;
  readonly #fitting: ReturnType<typeof fitStage>;
  readonly #handling: Handling;
  readonly #pointer: PointerWatch;
  readonly #acts: Acts;
  #session: Session;
  #leave: () => void = () => undefined;
  #fit: Fit = { size: { w: 1, h: 1 }, density: 1 };
  #map: RoadMap | null = null;
  #picture: Picture = EMPTY;
  #frames = 0;
  #isDressed = false;
  /** It was taken down; what still arrives for it finds nothing to be drawn on. */
  #isGone = false;

  constructor(game: Phaser.Game, theatre: Theatre, host: HTMLElement, options: StageOptions, most: number) {
    this.#game = game;
    this.#theatre = theatre;
    this.#options = options;
    this.#session = options.session;
    this.#counter = drawCounter(game);
    this.#sleeper = new Sleeper(game.loop, () => theatre.isMoving);
    this.#handling = new Handling(theatre, {
      picture: () => this.#picture,
      session: () => this.#session,
      onGo: (institution) => this.#map?.onGo(institution),
      onWayOn: () => this.#wayOn()?.onGo(),
      onLooks: () => this.#show(!options.reducedMotion()),
      onStir: (at) => this.#stir(at),
      endsMoment: () => this.#acts.endsAtPress(),
      onSound: (name) => options.onSound?.(name),
      onHover: (words) => options.onHover?.(words),
      wake: () => this.#wake(),
    });
    this.#acts = new Acts(theatre, { onSound: (name) => options.onSound?.(name), onCut: () => !this.#isGone && this.#wake() });
    game.events.on(Phaser.Core.Events.POST_RENDER, () => this.#afterFrame());
    game.events.on(Phaser.Core.Events.VISIBLE, () => this.#wake());
    game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => {
      this.#acts.cut();
      options.onLost?.();
    });
    game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => this.draw());
    this.#fitting = fitStage(game, host, most, (fit) => this.#onFit(fit));
    this.#pointer = new PointerWatch(game.canvas, this.#handling.pointing);
    this.#follow(options.session);
    chooseFaces(options.face?.() ?? 'own');
    document.fonts.addEventListener('loadingdone', this.#onFaces);
    this.ready = Promise.all([this.#dressFirst(), facesLoaded(options.language())]).then(() => this.#onFaces());
  }

  draw(): void {
    this.#acts.cut();
    this.#show(false);
    if (this.#isDressed) void this.#dress().then((isNew) => isNew && this.#show(false));
  }

  setLanguage(): void {
    chooseFaces(this.#options.face?.() ?? 'own');
    this.#theatre.forgetLetters();
    void facesLoaded(this.#options.language());
    this.draw();
  }

  setSession(session: Session): void {
    this.#acts.cut();
    this.#leave();
    this.#session = session;
    this.#handling.forget();
    this.#follow(session);
    this.draw();
  }

  showMap(map: RoadMap = { open: [], onGo: () => undefined }): void {
    this.#map = map;
    this.draw();
  }

  hideMap(): void {
    this.#map = null;
    this.draw();
  }

  hotspots(): readonly StageSpot[] {
    return this.#handling.seen().map(({ id, rect, says }) => ({ id, ...rect, words: says }));
  }

  snapshot(): StageSnapshot {
    const renderer = this.#game.renderer.type === Phaser.WEBGL ? 'webgl' : 'canvas';
    return {
      frames: this.#frames,
      drawCalls: this.#counter.last(),
      asleep: this.#sleeper.asleep,
      renderer,
      density: this.#fit.density,
      label: this.#theatre.said,
    };
  }

  destroy(): void {
    this.#isGone = true;
    this.#theatre.shelf?.onComing(null);
    this.#acts.stop();
    this.#leave();
    document.fonts.removeEventListener('loadingdone', this.#onFaces);
    this.#pointer.stop();
    this.#fitting.stop();
    this.#sleeper.wake();
    this.#game.destroy(true);
  }

  #follow(session: Session): void {
    const ends = [session.subscribe((change) => this.#onChange(change)), session.onComposition(() => this.#onTouched())];
    this.#leave = () => {
      for (const end of ends) end();
    };
  }

  #onChange(change: Change): void {
    this.#handling.leave();
    const moving = change.cause === 'intent' && this.#isDressed && this.#map === null && !document.hidden && !this.#options.reducedMotion();
    if (!moving) this.#acts.cut();
    const isDue = moving ? this.#acts.prepare(change, this.#session.curtain) : () => false;
    const before = this.#picture;
    const play = () => {
      if (this.#isGone) return;
      const isPlayed = isDue();
      const isNewScene = this.#show(isPlayed);
      if (isPlayed) this.#play(change, before, isNewScene);
    };
    // The old picture stays until the new set has come: nobody stands before bare boards.
    if (!this.#isDressed || this.#theatre.shelf?.has(...needsOf(this.#layOut()))) play();
    else {
      // What it offered is over: it can still be looked at, but nothing on it does anything any more.
      this.#picture = { ...before, hotspots: [] };
      void this.#dress().then(play);
    }
  }

  #onTouched(): void {
    this.#show(!this.#options.reducedMotion());
  }

  /** Decoration on what is already drawn. */
  #play({ events, run }: Change, before: Picture, isNewScene: boolean): void {
    const { level } = this.#session;
    const moments = momentsOf({ events, level, run, before, after: this.#picture, props: this.#theatre.props });
    this.#acts.play(moments, isNewScene);
    if (moments.length === 0) this.#stir(null);
    this.#wake();
  }

  #stir(at: Point | null): void {
    if (this.#options.reducedMotion() || !this.#isDressed) return;
    this.#theatre.stir(at);
    this.#wake();
  }

  #onFit(fit: Fit): void {
    this.#fit = fit;
    this.#theatre.setFit(fit);
    this.draw();
  }

  readonly #onFaces = (): void => {
    if (this.#isGone) return;
    this.#theatre.forgetLetters();
    this.#show(false);
  };

  /** The first picture comes soon, if need be at half density, and is sharpened when the rest has come. */
  async #dressFirst(): Promise<void> {
    const first = firstDensity(this.#pixelsPerUnit());
    const [kind, atlases] = needsOf(this.#layOut());
    await this.#theatre.shelf?.want(kind, first, atlases);
    this.#isDressed = true;
    void this.#dress().then((isNew) => {
      if (isNew) this.#show(false);
      void this.#theatre.shelf?.later(MOMENT_FRAMES);
    });
  }

  /** Loads what the present set needs. Resolves with whether anything had to be fetched. */
  async #dress(): Promise<boolean> {
    const { shelf } = this.#theatre;
    if (!shelf || this.#isGone) return false;
    const [kind, atlases] = needsOf(this.#layOut());
    return shelf.want(kind, densityFor(this.#pixelsPerUnit()), atlases);
  }

  #pixelsPerUnit(): number {
    return viewOf(this.#fit.size).scale * this.#fit.density;
  }

  #layOut(): Picture {
    const { level, run, composition } = this.#session;
    const recording = this.#session.recording();
    const letters = this.#options.textSize?.() ?? 1;
    const around = {
      size: this.#fit.size,
      tongue: tongueIn(this.#options.language()),
      art,
      looks: this.#handling.looks,
      recording,
      letters,
      wayOn: this.#wayOn()?.says ?? null,
    };
    if (this.#map) return roadPicture(level, run, around, this.#map.open);
    const picture = pictureOf(level, run, composition, around);
    const shown = this.#options.isWall ? withoutSlips(picture) : picture;
    return this.#session.isStill ? stillPicture(shown) : shown;
  }

  #wayOn(): WayOn | null {
    return this.#options.wayOn?.(this.#session) ?? null;
  }

  /**
   * Before the first set has come there is something to point at, but nothing to see yet.
   *
   * @returns whether the scene changes
   */
  #show(moving: boolean): boolean {
    if (this.#isGone) return false;
    this.#picture = this.#layOut();
    if (!this.#isDressed) return false;
    const isNewScene = this.#theatre.draw(this.#picture, moving);
    this.#handling.settle();
    this.#wake();
    return isNewScene;
  }

  #wake(): void {
    this.#fitting?.check();
    this.#sleeper.wake();
  }

  #afterFrame(): void {
    this.#frames += 1;
    this.#counter.afterFrame();
    this.#sleeper.afterFrame();
  }
}

/** What can only be looked at still says what it is, and lets its people speak; nothing on it asks for anything. */
function stillPicture(picture: Picture): Picture {
  const hotspots = picture.hotspots.map((spot): Hotspot => ({ ...spot, drops: [], does: 'show' in spot.does ? spot.does : NOTHING }));
  return { ...picture, hotspots };
}

/** Pieces of what would be decided or gone on from by pressing them. */
function withoutSlips(picture: Picture): Picture {
  const isSlip = (id: string | null) => id !== null && /^(?:continue|choose|await|leave):/.test(id);
  return {
    ...picture,
    pieces: picture.pieces.filter(({ of }) => !isSlip(of)),
    hotspots: picture.hotspots.filter(({ id }) => !isSlip(id)),
  };
}

const NOTHING: Deed = { show: { kind: 'nothing' } };

/** The set of a picture and the atlases that its pieces are from. */
function needsOf({ plate, pieces }: Picture): readonly [PlateName, readonly AtlasName[]] {
  const atlases = pieces.flatMap(({ frame }) => (frame === null ? [] : (art.frames[frame]?.atlas ?? [])));
  return [plate, [...new Set(atlases)]];
}
