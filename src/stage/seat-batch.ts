/** All seats of a chamber as images of one texture, so that they are drawn together. */
import type Phaser from 'phaser';
import { art } from './baked.ts';
import { frameOf } from './layout/art.ts';
import type { SeatRow } from './layout/piece.ts';
import { waveOf } from './moments/roll-call.ts';
import { depthOf } from './piece-board.ts';
import type { Shelf } from './shelf.ts';

export class SeatBatch {
  readonly #scene: Phaser.Scene;
  readonly #shelf: Shelf;
  #images: Phaser.GameObjects.Image[] = [];
  #row: SeatRow | null = null;
  /** How far each seat has risen in the roll call. */
  #risen: number[] = [];

  constructor(scene: Phaser.Scene, shelf: Shelf) {
    this.#scene = scene;
    this.#shelf = shelf;
  }

  get row(): SeatRow | null {
    return this.#row;
  }

  draw(row: SeatRow | null): void {
    this.#row = row;
    this.#risen = [];
    const count = row?.seats.length ?? 0;
    for (const image of this.#images.splice(count)) image.destroy();
    while (this.#images.length < count) this.#images.push(this.#scene.add.image(0, 0, 'paint').setScrollFactor(0));
    if (!row) return;
    for (const [i, seat] of row.seats.entries()) this.#settle(i, seat.frame, 1, 0);
  }

  /**
   * Shows the roll call as far as it has come.
   *
   * @param waiting frame of each seat before it votes
   * @param called how many seats were called; a fraction means that the next ones are rising
   */
  call(waiting: readonly string[], called: number): void {
    const row = this.#row;
    if (!row) return;
    const wave = waveOf(row.seats.length);
    for (const [i, seat] of row.seats.entries()) {
      const risen = Math.max(0, Math.min(1, (called - i) / wave));
      // Most of them stand still at any moment.
      if (this.#risen[i] === risen) continue;
      this.#risen[i] = risen;
      const up = Math.sin(Math.PI * risen);
      this.#settle(i, risen > 0 ? seat.frame : (waiting[i] ?? seat.frame), 1 + 0.35 * up, up * row.h * 0.3);
    }
  }

  /** Everybody as they voted. */
  rest(): void {
    this.draw(this.#row);
  }

  #settle(i: number, frame: string, size: number, lift: number): void {
    const row = this.#row;
    const seat = row?.seats[i];
    const image = this.#images[i];
    if (!row || !seat || !image) return;
    const texture = this.#shelf.textureOf(frame);
    if (image.texture.key !== texture.key || image.frame.name !== texture.frame) image.setTexture(texture.key, texture.frame);
    const { w, h, ax, ay } = frameOf(art, frame);
    const scale = row.scale * size;
    image.setOrigin(ax, ay).setDisplaySize(w * scale, h * scale);
    // Nearer rows lie over farther ones; whatever a seat shows stands on the same foot.
    image.setPosition(seat.x, seat.y + row.h / 2 - lift).setDepth(depthOf('seats', seat.y));
  }
}
