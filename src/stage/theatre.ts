/** The one scene: plates behind and before, pieces and seats between them, the label in front. */
import Phaser from 'phaser';
import type { PlateName } from '../../assets/art/manifest.ts';
import { art } from './baked.ts';
import type { Fit } from './fit-stage.ts';
import { Label } from './label.ts';
import { centre, type Point, viewOf } from './layout/geometry.ts';
import type { Picture } from './layout/piece.ts';
import { paint } from './paint.ts';
import { depthOf, PieceBoard } from './piece-board.ts';
import { playRollCall } from './roll-call.ts';
import { SeatBatch } from './seat-batch.ts';
import { Shelf } from './shelf.ts';

/** What `create` makes; there is nothing on the stage before. */
type Made = {
  readonly shelf: Shelf;
  readonly pieces: PieceBoard;
  readonly seats: SeatBatch;
  readonly label: Label;
  readonly back: Phaser.GameObjects.Image;
  readonly front: Phaser.GameObjects.Image;
};

export class Theatre extends Phaser.Scene {
  /** Resolves when there is something to draw on. */
  readonly made: Promise<void>;
  #made: Made | null = null;
  #onMade: () => void = () => undefined;
  #fit: Fit = { size: { w: 1, h: 1 }, density: 1 };
  #waiting: readonly string[] = [];
  #calling: Phaser.Tweens.Tween | null = null;

  constructor() {
    super('theatre');
    this.made = new Promise((resolve) => {
      this.#onMade = resolve;
    });
  }

  create(): void {
    paint(this.textures);
    const shelf = new Shelf(this.textures);
    this.#made = {
      shelf,
      pieces: new PieceBoard(this, shelf),
      seats: new SeatBatch(this, shelf),
      label: new Label(this),
      back: this.add.image(0, 0, 'paint', 'paint/board').setDepth(depthOf('back')),
      front: this.add.image(0, 0, 'paint', 'paint/board').setDepth(depthOf('front')),
    };
    this.#onMade();
  }

  get shelf(): Shelf | null {
    return this.#made?.shelf ?? null;
  }

  get isMoving(): boolean {
    return this.tweens.getTweens().some((t) => t.isActive() && !t.isPaused());
  }

  setFit(fit: Fit): void {
    this.#fit = fit;
    this.cameras.main.setOrigin(0, 0).setZoom(fit.density);
  }

  draw(picture: Picture, moving: boolean): void {
    if (!this.#made) return;
    const { pieces, seats } = this.#made;
    this.#calling?.stop();
    this.#calling = null;
    this.#hang(picture.plate);
    pieces.draw(picture.pieces, this.#fit.density, moving);
    if (picture.seats && seats.row?.chamber === picture.seats.chamber) this.#waiting = seats.row.seats.map((s) => s.frame);
    seats.draw(picture.seats);
  }

  /** Calls the roll over the seats that are already drawn as they voted. */
  playVote(): void {
    if (!this.#made || this.#waiting.length === 0) return;
    const { seats, pieces } = this.#made;
    seats.call(this.#waiting, 0);
    this.#calling = playRollCall(this, seats, pieces, this.#waiting);
  }

  /** A paper comes into the folder. */
  playPaper(picture: Picture): void {
    const folder = picture.pieces.find((p) => p.id === 'folder')?.rect;
    if (!folder || !this.#made) return;
    const texture = this.#made.shelf.textureOf('paper');
    const to = centre(folder);
    const sheet = this.add
      .image(this.#fit.size.w * 0.55, this.#fit.size.h * 0.6, texture.key, texture.frame)
      .setDepth(depthOf('above', 900));
    sheet.setDisplaySize(folder.w * 0.5, folder.w * 0.6);
    const { scaleX, scaleY } = sheet;
    const move = { x: to.x, y: to.y, angle: -8, scaleX: scaleX * 0.8, scaleY: scaleY * 0.8 };
    this.tweens.add({ targets: sheet, ...move, duration: 420, ease: 'Quad.easeInOut', onComplete: () => sheet.destroy() });
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

  say(words: string | null, at: Point, finger: boolean): void {
    if (words === null) this.#made?.label.hide();
    else this.#made?.label.show(words, at, this.#fit.size, this.#fit.density, finger);
  }

  /** Lays the plate so that its focal part is whole on the stage; a plate that isn't there is bare board behind and nothing before. */
  #hang(name: PlateName): void {
    if (!this.#made) return;
    const { shelf, back, front } = this.#made;
    const plate = art.plates[name];
    if (!plate) return;
    const view = viewOf(this.#fit.size, plate.focal);
    for (const [side, image] of [['back', back] as const, ['front', front] as const]) {
      const texture = shelf.plate(name, side);
      image.setVisible(texture !== null || side === 'back');
      image.setTexture(texture?.key ?? 'paint', texture ? undefined : 'paint/board');
      image
        .setOrigin(0, 0)
        .setPosition(view.left, view.top)
        .setDisplaySize(plate.width * view.scale, plate.height * view.scale);
    }
  }
}
