/** The plate that says what a thing is, near the pointer. */
import type Phaser from 'phaser';
import type { Point, Rect, Size } from './layout/geometry.ts';
import { labelPlace } from './layout/label-place.ts';
import type { Lettering } from './layout/piece.ts';
import { LINE, wrap } from './layout/wrap.ts';
import { crispPoint, letterInto, letterPoint, measureIn } from './lettering.ts';
import { depthOf } from './piece-board.ts';

const STYLE: Omit<Lettering, 'text'> = { face: 'sans', weight: 600, colour: '#231A14', size: 15, least: 12, align: 'left' };
const WIDEST = 320;
const EDGE = 10;

export class Label {
  readonly #sheet: Phaser.GameObjects.Image;
  readonly #text: Phaser.GameObjects.Text;
  #words = '';

  constructor(scene: Phaser.Scene) {
    this.#sheet = scene.add
      .image(0, 0, 'paint', 'paint/sheet')
      .setOrigin(0, 0)
      .setScrollFactor(0)
      .setDepth(depthOf('label', 5000))
      .setVisible(false);
    this.#text = scene.add.text(0, 0, '').setScrollFactor(0).setDepth(depthOf('label', 5001)).setVisible(false);
  }

  get words(): string {
    return this.#words;
  }

  hide(): void {
    this.#words = '';
    this.#sheet.setVisible(false);
    this.#text.setVisible(false);
  }

  /**
   * @param thing what it is the label of
   * @param finger whether a finger would cover what stands below the point
   */
  show(words: string, at: Point, thing: Rect, size: Size, density: number, finger: boolean): void {
    this.#words = words;
    const lettering = { ...STYLE, text: words };
    const measure = measureIn(STYLE);
    const most = Math.min(WIDEST, size.w - 4 * EDGE);
    const lines = wrap(words, most, (part) => measure(part, STYLE.size));
    const w = Math.min(most, Math.max(...lines.map((line) => measure(line, STYLE.size)))) + 2 * EDGE + 6;
    const h = Math.min(size.h - 8, lines.length * STYLE.size * LINE + 2 * EDGE + 2);
    const rect = labelPlace({ w, h }, at, thing, size, finger);
    const box = { x: rect.x + EDGE, y: rect.y + EDGE - 3, w: w - 2 * EDGE, h: h - 2 * EDGE + 2 };
    letterInto(this.#text, lettering, box, density);
    const origin = { x: this.#text.displayOriginX, y: this.#text.displayOriginY };
    const point = crispPoint(letterPoint(lettering, box), origin, density);
    this.#text.setPosition(point.x, point.y).setVisible(true);
    this.#sheet.setPosition(rect.x, rect.y).setDisplaySize(rect.w, rect.h).setVisible(true);
  }
}
