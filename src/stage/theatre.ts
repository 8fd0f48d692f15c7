/** The one scene: plates behind and before, pieces and seats between them, the label in front. */
import Phaser from 'phaser';
import type { PlateName } from '../../assets/art/manifest.ts';
import { art } from './baked.ts';
import type { Fit } from './fit-stage.ts';
import { Label } from './label.ts';
import { lifted, type Point, type Rect, viewOf } from './layout/geometry.ts';
import { livesOf } from './layout/life.ts';
import type { Picture } from './layout/piece.ts';
import { Light } from './light.ts';
import { LivingPlace } from './moments/living-place.ts';
import type { Moment } from './moments/moment.ts';
import type { Props } from './moments/picked.ts';
import { MomentPlayer, type Played } from './moments/player.ts';
import { paint } from './paint.ts';
import { Parallax } from './parallax.ts';
import { depthOf, PEOPLE_LAG, PieceBoard, TRAVEL } from './piece-board.ts';
import { SeatBatch } from './seat-batch.ts';
import { Shelf } from './shelf.ts';
import { SCENE_CHANGE, Wings } from './wings.ts';

/** What `create` makes; there is nothing on the stage before. */
type Made = {
  readonly shelf: Shelf;
  readonly pieces: PieceBoard;
  readonly seats: SeatBatch;
  readonly label: Label;
  readonly back: Phaser.GameObjects.Image;
  readonly front: Phaser.GameObjects.Image;
  readonly light: Light;
  readonly wings: Wings;
  readonly player: MomentPlayer;
  readonly living: LivingPlace;
  readonly still: Parallax;
};

export class Theatre extends Phaser.Scene {
  /** Resolves when there is something to draw on. */
  readonly made: Promise<void>;
  #made: Made | null = null;
  #onMade: () => void = () => undefined;
  #fit: Fit = { size: { w: 1, h: 1 }, density: 1 };
  #waiting: readonly string[] = [];
  #plate = '';

  constructor() {
    super('theatre');
    this.made = new Promise((resolve) => {
      this.#onMade = resolve;
    });
  }

  create(): void {
    paint(this.textures);
    const shelf = new Shelf(this.textures);
    const pieces = new PieceBoard(this, shelf);
    const seats = new SeatBatch(this, shelf);
    this.#made = {
      shelf,
      pieces,
      seats,
      label: new Label(this),
      back: this.add.image(0, 0, 'paint', 'paint/board').setDepth(depthOf('back')).setScrollFactor(0),
      front: this.add.image(0, 0, 'paint', 'paint/board').setDepth(depthOf('front')).setScrollFactor(1),
      light: new Light(this),
      wings: new Wings(this),
      player: new MomentPlayer(pieces, seats),
      living: new LivingPlace(pieces, () => this.props),
      still: new Parallax(),
    };
    this.#onMade();
  }

  get shelf(): Shelf | null {
    return this.#made?.shelf ?? null;
  }

  get isMoving(): boolean {
    if (this.tweens.getTweens().some((t) => t.isActive() && !t.isPaused())) return true;
    const { player, living, still } = this.#made ?? {};
    return (player?.isPlaying ?? false) || (living?.isLiving ?? false) || (still?.isMoving ?? false);
  }

  setFit(fit: Fit): void {
    this.#fit = fit;
    this.cameras.main.setOrigin(0, 0).setZoom(fit.density);
  }

  /** @returns whether the scene changes, and takes its time for it */
  draw(picture: Picture, moving: boolean): boolean {
    if (!this.#made) return false;
    const { pieces, seats, light, player, wings, still } = this.#made;
    const changes = moving && this.#plate !== '' && this.#plate !== picture.plate;
    if (changes) wings.part(this.#made.back);
    const isSame = this.#plate === picture.plate;
    this.#plate = picture.plate;
    this.#hang(picture.plate, picture.lift ?? 0, moving && isSame);
    if (changes) {
      wings.slide(this.#made.front, this.#fit.size);
      still.enter();
    }
    if (picture.light) light.draw(picture.light, this.#fit.size);
    pieces.draw(picture.pieces, this.#fit.density, moving);
    if (picture.seats && seats.row?.chamber === picture.seats.chamber && !player.isPlaying)
      this.#waiting = seats.row.seats.map((s) => s.frame);
    seats.draw(picture.seats);
    player.again();
    this.#made.living.of(livesOf(picture, art, lifted(viewOf(this.#fit.size), picture.lift ?? 0)));
    return changes;
  }

  /** Plays moments on what is drawn. */
  play(moments: readonly Moment[], by: { readonly isNewScene: boolean } & Pick<Played, 'onSound' | 'onOver'>): void {
    const { isNewScene, ...told } = by;
    this.#made?.living.rest();
    this.#made?.player.play({ moments, waiting: this.#waiting, after: isNewScene ? SCENE_CHANGE : 0, ...told }, performance.now());
  }

  get isPlaying(): boolean {
    return this.#made?.player.isPlaying ?? false;
  }

  /** What is being played is over, at once. */
  end(): void {
    this.#made?.player.end();
  }

  /** Something happened, or the pointer moved: the place lives for a while. */
  stir(at: Point | null): void {
    if (!this.#made || this.#made.player.isPlaying) return;
    this.#made.living.stir(performance.now());
    if (at) this.#made.still.towards(at, this.#fit.size);
  }

  /** How far what stands nearer is shifted to the right just now, CSS pixels. */
  get shifted(): number {
    return this.#made ? this.#made.still.shift * PEOPLE_LAG : 0;
  }

  get props(): Props {
    const { shelf } = this;
    return { art, has: (frame) => shelf?.holds(frame) ?? false, size: this.#fit.size };
  }

  override update(): void {
    if (!this.#made) return;
    const { player, living, still } = this.#made;
    const now = performance.now();
    const wasPlaying = player.isPlaying;
    player.step(now);
    if (wasPlaying && !player.isPlaying) living.stir(now);
    if (!player.isPlaying) living.step(now);
    still.step(living.isLiving);
    this.cameras.main.setScroll(-still.shift, 0);
  }

  forgetLetters(): void {
    this.#made?.pieces.forgetLetters();
  }

  shift(of: string, by: Point | null): void {
    this.#made?.pieces.shift(of, by?.x ?? 0, by?.y ?? 0);
  }

  reads(of: string, words: string): boolean {
    return this.#made?.pieces.reads(of, words) ?? false;
  }

  /** What the plate by the pointer says; empty where there is none. */
  get said(): string {
    return this.#made?.label.words ?? '';
  }

  /** @param thing what the words are of; null says nothing */
  say(words: string | null, at: Point, thing: Rect | null, finger: boolean): void {
    if (words === null || thing === null) this.#made?.label.hide();
    else this.#made?.label.show(words, at, thing, this.#fit.size, this.#fit.density, finger);
  }

  /**
   * Lays the plate so that its focal part is whole on the stage, or so much higher; a plate that isn't there is bare board
   * behind and nothing before.
   *
   * @param glides whether it comes there together with the pieces on it
   */
  #hang(name: PlateName, lift: number, glides: boolean): void {
    if (!this.#made) return;
    const { shelf, back, front } = this.#made;
    const plate = art.plates[name];
    if (!plate) return;
    const view = lifted(viewOf(this.#fit.size, plate.focal), lift);
    for (const [side, image] of [['back', back] as const, ['front', front] as const]) {
      const texture = shelf.plate(name, side);
      image.setVisible(texture !== null || side === 'back').setAlpha(1);
      image.setTexture(texture?.key ?? 'paint', texture ? undefined : 'paint/board');
      const was = image.y;
      this.tweens.killTweensOf(image);
      image
        .setOrigin(0, 0)
        .setPosition(view.left, view.top)
        .setDisplaySize(plate.width * view.scale, plate.height * view.scale);
      if (glides && Math.abs(was - view.top) > 1) this.tweens.add({ targets: image, y: { from: was, to: view.top }, ...TRAVEL });
    }
  }
}
