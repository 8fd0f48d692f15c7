/** A change of scene: the old back sheet is lifted away, and the new wings slide in from both sides, the table from below. */
import type Phaser from 'phaser';
import type { Size } from './layout/geometry.ts';
import { depthOf } from './piece-board.ts';

/** Milliseconds. */
export const SCENE_CHANGE = 300;
/** How far a wing comes from, as a share of the stage. */
const WAY = 0.22;
/** Where the table begins, and how far it rises, as shares of a plate's height. */
const TABLE = 0.61;
const RISE = 0.16;

export class Wings {
  readonly #scene: Phaser.Scene;
  #passing: Phaser.GameObjects.Image[] = [];

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
  }

  /** Takes the back sheet that hangs now along upwards. To be called before the next one is hung. */
  part(back: Phaser.GameObjects.Image): void {
    this.#clear();
    const old = this.#like(back).setDepth(depthOf('back', 1));
    this.#move(old, { y: old.y - old.displayHeight }, 'Quad.easeIn');
  }

  /** Slides the wings of the near layer in from the sides and its table up from below, and shows it whole when they have met. */
  slide(front: Phaser.GameObjects.Image, { w }: Size): void {
    if (!front.visible) return;
    const { width, height } = front.frame;
    const [middle, edge] = [width / 2, Math.round(height * TABLE)];
    front.setAlpha(0);
    const part = (dx: number, dy: number, ...crop: readonly [number, number, number, number]) => {
      const piece = this.#like(front)
        .setDepth(front.depth)
        .setCrop(...crop);
      piece.setPosition(front.x + dx, front.y + dy);
      this.#move(piece, { x: front.x, y: front.y }, 'Cubic.easeOut', () => front.setAlpha(1));
    };
    part(-w * WAY, 0, 0, 0, middle, edge);
    part(w * WAY, 0, middle, 0, width - middle, edge);
    part(0, front.displayHeight * RISE, 0, edge, width, height - edge);
  }

  #like(image: Phaser.GameObjects.Image): Phaser.GameObjects.Image {
    const copy = this.#scene.add
      .image(image.x, image.y, image.texture.key, image.frame.name)
      .setOrigin(0, 0)
      .setDisplaySize(image.displayWidth, image.displayHeight)
      .setScrollFactor(image.scrollFactorX);
    this.#passing.push(copy);
    return copy;
  }

  #move(image: Phaser.GameObjects.Image, to: object, ease: string, onThere: () => void = () => undefined): void {
    const onComplete = () => {
      onThere();
      image.destroy();
      this.#passing = this.#passing.filter((other) => other !== image);
    };
    this.#scene.tweens.add({ targets: image, ...to, duration: SCENE_CHANGE, ease, onComplete });
  }

  #clear(): void {
    for (const image of this.#passing) {
      this.#scene.tweens.killTweensOf(image);
      image.destroy();
    }
    this.#passing = [];
  }
}
