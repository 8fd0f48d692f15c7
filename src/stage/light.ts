/** The light of the day as one picture over plate and people, which multiplies what is under it. Both renderers can. */
import type Phaser from 'phaser';
import type { Daylight, Hue } from './layout/daylight.ts';
import type { Size } from './layout/geometry.ts';
import { depthOf } from './piece-board.ts';

const SHAPE = { w: 128, h: 96 };
/** Where the lamp's pool lies, as shares of the stage. */
const LAMP = { x: 0.5, y: 0.58, r: 0.52 };

export class Light {
  readonly #texture: Phaser.Textures.CanvasTexture | null;
  readonly #image: Phaser.GameObjects.Image;
  #key = '';

  constructor(scene: Phaser.Scene) {
    this.#texture = scene.textures.createCanvas('light', SHAPE.w, SHAPE.h);
    this.#image = scene.add
      .image(0, 0, 'light')
      .setOrigin(0, 0)
      .setScrollFactor(0)
      .setBlendMode('MULTIPLY')
      .setDepth(depthOf('front', 9500))
      .setVisible(false);
  }

  draw(light: Daylight, size: Size): void {
    const isWhite = [light.near, light.far, light.lamp].every((hue) => hue.every((part) => part === 255));
    this.#image.setVisible(!isWhite && this.#texture !== null).setDisplaySize(size.w, size.h);
    if (light.key === this.#key || !this.#texture) return;
    this.#key = light.key;
    paintLight(this.#texture.getContext(), light);
    this.#texture.refresh();
  }
}

function paintLight(c: CanvasRenderingContext2D, { near, far, lamp }: Daylight): void {
  const { w, h } = SHAPE;
  const day = c.createLinearGradient(0, 0, w, h);
  day.addColorStop(0, colour(near, 1));
  day.addColorStop(1, colour(far, 1));
  c.fillStyle = day;
  c.fillRect(0, 0, w, h);
  const pool = c.createRadialGradient(w * LAMP.x, h * LAMP.y, 0, w * LAMP.x, h * LAMP.y, w * LAMP.r);
  pool.addColorStop(0, colour(lamp, 1));
  pool.addColorStop(0.45, colour(lamp, 0.8));
  pool.addColorStop(1, colour(lamp, 0));
  c.fillStyle = pool;
  c.fillRect(0, 0, w, h);
}

function colour([r, g, b]: Hue, alpha: number): string {
  return `rgba(${r}, ${g}, ${b}, ${alpha})`;
}
