/** The pieces on the canvas: brings them into line with a picture, at once or with a small movement. */
import type Phaser from 'phaser';
import { LAYERS, type Layer, type Piece } from './layout/piece.ts';
import { letterInto, letterPoint } from './lettering.ts';
import type { Shelf } from './shelf.ts';

type Drawn = Phaser.GameObjects.Image | Phaser.GameObjects.Text;
type Kept = {
  piece: Piece;
  drawn: Drawn;
  home: { x: number; y: number };
  depth: number;
  /** All its words can be read. */
  legible: boolean;
};

const LAYER_DEPTH = 10_000;

export function depthOf(layer: Layer, order = 0): number {
  return LAYERS.indexOf(layer) * LAYER_DEPTH + order;
}

export class PieceBoard {
  readonly #scene: Phaser.Scene;
  readonly #shelf: Shelf;
  readonly #kept = new Map<string, Kept>();
  #density = 1;
  #stale = false;

  constructor(scene: Phaser.Scene, shelf: Shelf) {
    this.#scene = scene;
    this.#shelf = shelf;
  }

  /** @param moving whether what is new or elsewhere moves there; else everything simply is where it belongs */
  draw(pieces: readonly Piece[], density: number, moving: boolean): void {
    const fresh = density !== this.#density || this.#stale;
    this.#density = density;
    this.#stale = false;
    const wanted = new Set(pieces.map((p) => p.id));
    for (const [id, kept] of this.#kept) if (!wanted.has(id)) this.#takeAway(id, kept, moving);
    for (const [order, piece] of pieces.entries()) this.#put(piece, order, moving, fresh);
  }

  /** Letters everything anew at the next drawing: other faces have arrived. */
  forgetLetters(): void {
    this.#stale = true;
  }

  /** Moves what belongs to a hotspot away from its place and over everything else, without changing where that place is. */
  shift(of: string, dx: number, dy: number): void {
    let order = 0;
    for (const kept of this.#kept.values()) {
      if (kept.piece.of !== of) continue;
      kept.drawn.setPosition(kept.home.x + dx, kept.home.y + dy);
      order += 1;
      kept.drawn.setDepth(Math.hypot(dx, dy) > 4 ? depthOf('label', order) : kept.depth);
    }
  }

  /** Whether these words already stand there to be read, but for a letter before them. */
  reads(of: string, words: string): boolean {
    const letters = [...this.#kept.values()]
      .filter(({ piece, legible }) => piece.of === of && legible)
      .map(({ piece }) => piece.lettering?.text ?? '');
    return letters.some((text) => words.endsWith(text) && words.length - text.length <= 3);
  }

  image(id: string): Phaser.GameObjects.Image | null {
    const kept = this.#kept.get(id);
    return kept?.piece.frame ? (kept.drawn as Phaser.GameObjects.Image) : null;
  }

  /** Shows or hides a piece and what lies on it until the next drawing. */
  reveal(id: string, isShown: boolean): void {
    for (const [own, { piece, drawn, home }] of this.#kept) {
      if (own !== id && !own.startsWith(`${id}/`)) continue;
      this.#scene.tweens.killTweensOf(drawn);
      drawn.setPosition(home.x, home.y).setAlpha(isShown ? piece.alpha : 0);
    }
  }

  /** Dresses a piece in another frame until the next drawing. */
  dress(id: string, frame: string): void {
    const texture = this.#shelf.textureOf(frame);
    this.image(id)?.setTexture(texture.key, texture.frame);
  }

  #put(piece: Piece, order: number, moving: boolean, fresh: boolean): void {
    const before = this.#kept.get(piece.id);
    const isSameKind = before !== undefined && (before.piece.lettering === null) === (piece.lettering === null);
    if (before && !isSameKind) this.#takeAway(piece.id, before, false);
    const kept = before && isSameKind ? before : this.#make(piece);
    const was = { ...kept.home, angle: kept.drawn.angle };
    this.#scene.tweens.killTweensOf(kept.drawn);
    this.#settle(kept, piece, fresh || !isSameKind);
    kept.depth = depthOf(piece.layer, order);
    kept.drawn.setDepth(kept.depth);
    if (!moving) return;
    if (!isSameKind) this.#appear(kept);
    else if (Math.hypot(was.x - kept.home.x, was.y - kept.home.y) > 1 || was.angle !== kept.drawn.angle) this.#travel(kept, was);
  }

  #make(piece: Piece): Kept {
    const drawn = piece.lettering ? this.#scene.add.text(0, 0, '') : this.#scene.add.image(0, 0, 'paint');
    const kept = { piece, drawn, home: { x: 0, y: 0 }, depth: 0, legible: true };
    this.#kept.set(piece.id, kept);
    return kept;
  }

  #settle(kept: Kept, piece: Piece, again: boolean): void {
    const { rect, pivot } = piece;
    if (piece.lettering) {
      const text = kept.drawn as Phaser.GameObjects.Text;
      const isSame =
        JSON.stringify([kept.piece.lettering, kept.piece.rect.w, kept.piece.rect.h]) === JSON.stringify([piece.lettering, rect.w, rect.h]);
      if (again || !isSame) kept.legible = letterInto(text, piece.lettering, rect, this.#density);
      const at = letterPoint(piece.lettering, rect);
      // On whole device pixels, or letters blur.
      kept.home = { x: Math.round(at.x * this.#density) / this.#density, y: Math.round(at.y * this.#density) / this.#density };
    } else if (piece.frame) {
      const image = kept.drawn as Phaser.GameObjects.Image;
      const texture = this.#shelf.textureOf(piece.frame);
      image
        .setTexture(texture.key, texture.frame)
        .setOrigin(...pivot)
        .setDisplaySize(rect.w, rect.h)
        .setFlipX(piece.flip);
      kept.home = { x: rect.x + rect.w * pivot[0], y: rect.y + rect.h * pivot[1] };
    }
    kept.drawn.setPosition(kept.home.x, kept.home.y).setAngle(piece.turn).setAlpha(piece.alpha);
    kept.piece = piece;
  }

  /** Stamps drop, sentences come down on their string, leaves fall off the calendar, everything else rises a little out of the table. */
  #appear({ piece, drawn, home }: Kept): void {
    const { scaleX, scaleY } = drawn;
    if (piece.id.startsWith('stamp:')) {
      drawn.setScale(scaleX * 1.7, scaleY * 1.7).setAlpha(0);
      this.#scene.tweens.add({ targets: drawn, scaleX, scaleY, alpha: piece.alpha, duration: 140, ease: 'Quad.easeIn' });
      return;
    }
    const from = piece.id.startsWith('look-at:') ? -60 : piece.id.startsWith('leaf:') ? -46 : piece.layer === 'scrim' ? 0 : 12;
    drawn.setPosition(home.x, home.y + from).setAlpha(0);
    this.#scene.tweens.add({ targets: drawn, y: home.y, alpha: piece.alpha, duration: 190, ease: 'Quad.easeOut' });
  }

  #travel({ piece, drawn, home }: Kept, was: { x: number; y: number; angle: number }): void {
    drawn.setPosition(was.x, was.y).setAngle(was.angle);
    this.#scene.tweens.add({ targets: drawn, x: home.x, y: home.y, angle: piece.turn, duration: 190, ease: 'Quad.easeOut' });
  }

  #takeAway(id: string, { drawn }: Kept, moving: boolean): void {
    this.#kept.delete(id);
    this.#scene.tweens.killTweensOf(drawn);
    if (!moving) drawn.destroy();
    else this.#scene.tweens.add({ targets: drawn, alpha: 0, duration: 120, onComplete: () => drawn.destroy() });
  }
}
