/** The pieces on the canvas: brings them into line with a picture, at once or with a small movement. */
import type Phaser from 'phaser';
import { art } from './baked.ts';
import { frameOf } from './layout/art.ts';
import { LAYERS, type Layer, type Piece } from './layout/piece.ts';
import { crispPoint, letterInto, letterPoint } from './lettering.ts';
import type { Extra, Pose } from './moments/moment.ts';
import type { Shelf } from './shelf.ts';

type Drawn = Phaser.GameObjects.Image | Phaser.GameObjects.Text;
type Kept = {
  piece: Piece;
  drawn: Drawn;
  home: { x: number; y: number };
  depth: number;
  /** All its words can be read. */
  legible: boolean;
  /** Its words in lines, as they were fitted. */
  lines: string;
  /** How far the pointer holds it away from its place. */
  away: { x: number; y: number };
};

const LAYER_DEPTH = 10_000;

export function depthOf(layer: Layer, order = 0): number {
  return LAYERS.indexOf(layer) * LAYER_DEPTH + order;
}

/** How far people follow what stands nearest, as a share of its way. */
export const PEOPLE_LAG = 0.4;

function lagOf({ of, layer }: Piece): number {
  return of?.startsWith('person:') && layer === 'people' ? PEOPLE_LAG : 0;
}

/** How things come from one place to another. */
export const TRAVEL = { duration: 190, ease: 'Quad.easeOut' } as const;

export class PieceBoard {
  readonly #scene: Phaser.Scene;
  readonly #shelf: Shelf;
  readonly #kept = new Map<string, Kept>();
  readonly #lent = new Map<string, Kept>();
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
      kept.away = { x: dx, y: dy };
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

  /** Brings things onto the stage that are in no picture; `takeBack` takes them away. */
  lend(extras: readonly Extra[]): void {
    for (const [order, { piece, under }] of extras.entries()) {
      const kept = this.#make(piece);
      this.#lent.set(piece.id, kept);
      this.#settle(kept, piece, true);
      const below = under === undefined ? undefined : this.#kept.get(under);
      kept.drawn.setDepth(below ? below.depth - 0.5 : depthOf(piece.layer, 9000 + order)).setAlpha(0);
    }
  }

  takeBack(extras: readonly Extra[]): void {
    for (const { piece } of extras) {
      this.#lent.get(piece.id)?.drawn.destroy();
      this.#lent.delete(piece.id);
    }
  }

  /** Holds a piece in a pose until `unpose` or the next drawing. */
  pose(id: string, pose: Pose): void {
    const kept = this.#kept.get(id) ?? this.#lent.get(id);
    if (!kept) return;
    const { piece, drawn, home, away } = kept;
    this.#scene.tweens.killTweensOf(drawn);
    drawn
      .setPosition(home.x + away.x + (pose.x ?? 0), home.y + away.y + (pose.y ?? 0))
      .setAngle(piece.turn + (pose.turn ?? 0))
      .setAlpha(piece.alpha * (pose.alpha ?? 1));
    if (piece.lettering) {
      const all = kept.lines.split('\n');
      const words = pose.words ?? (pose.lines === undefined ? kept.lines : all.slice(0, Math.ceil(all.length * pose.lines)).join('\n'));
      const text = drawn as Phaser.GameObjects.Text;
      if (text.text !== words) text.setText(words);
      text.setScale(pose.size ?? 1);
    } else this.#dress(kept, pose.frame ?? piece.frame ?? '', pose.size ?? 1);
  }

  /** Back to its place in the picture. */
  unpose(id: string): void {
    const kept = this.#kept.get(id);
    if (!kept) return;
    const { away } = kept;
    this.#settle(kept, kept.piece, false);
    kept.away = away;
    kept.drawn.setPosition(kept.home.x + away.x, kept.home.y + away.y);
  }

  /** Another posture of a figure has a size and an anchor of its own; everything else fills the same place. */
  #dress({ piece, drawn }: Kept, frame: string, size: number): void {
    const image = drawn as Phaser.GameObjects.Image;
    const texture = this.#shelf.textureOf(frame);
    if (image.texture.key !== texture.key || image.frame.name !== texture.frame) image.setTexture(texture.key, texture.frame);
    const isOther = frame !== piece.frame && frame.startsWith('figure/');
    if (!isOther) image.setOrigin(...piece.pivot).setDisplaySize(piece.rect.w * size, piece.rect.h * size);
    else {
      const { w, h, ax, ay } = frameOf(art, frame);
      const scale = (piece.rect.w / frameOf(art, piece.frame ?? '').w) * size;
      image.setOrigin(piece.flip ? 1 - ax : ax, ay).setDisplaySize(w * scale, h * scale);
    }
  }

  #put(piece: Piece, order: number, moving: boolean, fresh: boolean): void {
    const before = this.#kept.get(piece.id);
    const isSameKind = before !== undefined && (before.piece.lettering === null) === (piece.lettering === null);
    if (before && !isSameKind) this.#takeAway(piece.id, before, false);
    const kept = before && isSameKind ? before : this.#make(piece);
    this.#kept.set(piece.id, kept);
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
    return { piece, drawn, home: { x: 0, y: 0 }, depth: 0, legible: true, lines: '', away: { x: 0, y: 0 } };
  }

  #settle(kept: Kept, piece: Piece, again: boolean): void {
    const { rect, pivot } = piece;
    if (piece.lettering) {
      const text = kept.drawn as Phaser.GameObjects.Text;
      const isSame =
        JSON.stringify([kept.piece.lettering, kept.piece.rect.w, kept.piece.rect.h]) === JSON.stringify([piece.lettering, rect.w, rect.h]);
      if (again || !isSame) {
        kept.legible = letterInto(text, piece.lettering, rect, this.#density);
        kept.lines = text.text;
      } else if (text.text !== kept.lines) text.setText(kept.lines);
      text.setScale(1);
      const at = letterPoint(piece.lettering, rect);
      kept.home = crispPoint(at, { x: text.displayOriginX, y: text.displayOriginY }, this.#density);
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
    kept.drawn.setPosition(kept.home.x, kept.home.y).setAngle(piece.turn).setAlpha(piece.alpha).setScrollFactor(lagOf(piece), 0);
    kept.away = { x: 0, y: 0 };
    kept.piece = piece;
  }

  /** Sentences come down on their string, leaves fall off the calendar, everything else rises a little out of the table. */
  #appear({ piece, drawn, home }: Kept): void {
    const from = piece.id.startsWith('look-at:') ? -60 : piece.id.startsWith('leaf:') ? -46 : piece.layer === 'scrim' ? 0 : 12;
    drawn.setPosition(home.x, home.y + from).setAlpha(0);
    this.#scene.tweens.add({ targets: drawn, y: home.y, alpha: piece.alpha, duration: 190, ease: 'Quad.easeOut' });
  }

  #travel({ piece, drawn, home }: Kept, was: { x: number; y: number; angle: number }): void {
    drawn.setPosition(was.x, was.y).setAngle(was.angle);
    this.#scene.tweens.add({ targets: drawn, x: home.x, y: home.y, angle: piece.turn, ...TRAVEL });
  }

  #takeAway(id: string, { drawn }: Kept, moving: boolean): void {
    this.#kept.delete(id);
    this.#scene.tweens.killTweensOf(drawn);
    if (!moving) drawn.destroy();
    else this.#scene.tweens.add({ targets: drawn, alpha: 0, duration: 120, onComplete: () => drawn.destroy() });
  }
}
